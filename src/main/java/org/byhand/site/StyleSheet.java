package org.byhand.site;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a style sheet makes a browser fetch. */
final class StyleSheet {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern URL =
      Pattern.compile(
          "url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)]*?))\\s*\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern IMPORT =
      Pattern.compile("@import\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

  private StyleSheet() {}

  /** Every {@code url(…)} and {@code @import "…"} of a style sheet, a rule or a value. */
  static List<Reference> references(String css) {
    // Mathematics has thousands of style attributes, none of which names anything.
    if (css.indexOf('(') < 0 && css.indexOf('@') < 0) {
      return List.of();
    }
    String code = COMMENT.matcher(css).replaceAll(" ");
    return Stream.of(URL, IMPORT)
        .flatMap(pattern -> pattern.matcher(code).results())
        .map(found -> new Reference(found.group(), Reference.Use.RESOURCE, target(found)))
        .toList();
  }

  private static String target(MatchResult found) {
    for (int group = 1; group < found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return found.group(found.groupCount());
  }
}
