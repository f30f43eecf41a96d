package org.byhand.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in an author's words why a text is not YAML. */
final class SyntaxMessage {
  /** How the parser begins its message about a key that is a list or a mapping. */
  private static final String NO_SCALAR_KEY = "Expected a field name";

  /** In messages and hints, {@code $1} is what the pattern caught and %s the line it began in. */
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "found character '(.)\\S*' that cannot start any token.*",
              "text can't start with `$1`",
              "put the text in quotes"),
          new Rule(
              "mapping values are not allowed here",
              "a colon where no key can stand",
              "put text that contains `: ` in quotes, or check the indentation"),
          new Rule(
              "expected ',' or '(.)', but got .*",
              "a comma or `$1` is missing",
              "for the bracket that opens in line %s"),
          new Rule(
              "found unexpected end of stream",
              "a quotation mark is missing",
              "for the one that opens in line %s"),
          new Rule(
              "expected <block end>, but found .*",
              "this does not fit what stands above it",
              "check the indentation from line %s on"),
          new Rule(
              "could not find expected ':'",
              "a key without a colon",
              "write `key: value`; the key stands in line %s"),
          new Rule(
              "found unknown escape character (.).*",
              "`\\\\$1` means nothing in double quotes",
              "use single quotes, in which a backslash is a backslash"),
          new Rule("(?s)(.*)", "not YAML: $1", "check brackets, quotes and indentation above it"));

  private record Rule(Pattern problem, String message, String hint) {
    Rule(String problem, String message, String hint) {
      this(Pattern.compile(problem), message, hint);
    }
  }

  private SyntaxMessage() {}

  /**
   * Reports why parsing stopped.
   *
   * @param last the place of what was parsed last, for mistakes that do not tell theirs
   */
  static void report(
      JsonProcessingException mistake,
      Location last,
      Positions positions,
      Diagnostics diagnostics) {
    if (mistake.getCause() instanceof MarkedYAMLException marked
        && marked.getProblemMark() != null) {
      Mark mark = marked.getProblemMark();
      Mark opening = marked.getContextMark() == null ? mark : marked.getContextMark();
      Location location = positions.of(mark.getLine(), mark.getColumn());
      report(marked.getProblem(), location, opening.getLine() + 1, diagnostics);
    } else if (mistake.getOriginalMessage().startsWith(NO_SCALAR_KEY)) {
      diagnostics.error(last, "a key must be a word or a number", "write `key: value`");
    } else {
      report(mistake.getOriginalMessage(), last, last.line(), diagnostics);
    }
  }

  private static void report(
      String problem, Location location, int opening, Diagnostics diagnostics) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.problem().matcher(problem);
      if (matcher.matches()) {
        diagnostics.error(
            location, matcher.replaceFirst(rule.message()), rule.hint().formatted(opening));
        return;
      }
    }
  }
}
