package org.byhand.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.Mark;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException;
import java.util.Map;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;

/** Says in an author's words why a text is not YAML. */
final class SyntaxMessage {
  private static final String DEFAULT_HINT = "check brackets, quotes and indentation above it";

  private static final Map<String, String> HINTS =
      Map.of(
          "mapping values are not allowed here",
          "put text that contains `: ` in quotes, or check the indentation",
          "cannot start any token",
          "put text that starts with such a character in quotes");

  private SyntaxMessage() {}

  static void report(
      JsonProcessingException mistake, Positions positions, Diagnostics diagnostics) {
    if (mistake instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Mark mark = marked.getProblemMark();
      Location location = positions.of(mark.getLine(), mark.getColumn());
      diagnostics.error(location, "not YAML: " + marked.getProblem(), hint(marked.getProblem()));
      return;
    }
    JsonLocation place = mistake.getLocation();
    Location location = place == null ? positions.start() : positions.of(place);
    diagnostics.error(location, "not YAML: " + mistake.getOriginalMessage(), DEFAULT_HINT);
  }

  private static String hint(String problem) {
    return HINTS.entrySet().stream()
        .filter(entry -> problem.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(DEFAULT_HINT);
  }
}
