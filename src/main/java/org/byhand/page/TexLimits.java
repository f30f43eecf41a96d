package org.byhand.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bounds within which every engine renders an expression in reasonable time, without overflow. */
final class TexLimits {
  static final int MAX_LENGTH = 20_000;
  static final int MAX_DEPTH = 25;

  private static final Pattern NESTING =
      Pattern.compile(
          "(?<opening>\\\\begin\\{[^}]*}|\\\\left(?![a-zA-Z])|\\{)"
              + "|(?<closing>\\\\end\\{[^}]*}|\\\\right(?![a-zA-Z])|})"
              + "|\\\\.",
          Pattern.DOTALL);

  private TexLimits() {}

  /**
   * Checks the length and the nesting of groups, environments and delimiters.
   *
   * @throws MathException naming the limit that {@code tex} exceeds
   */
  static void check(String tex) {
    if (tex.length() > MAX_LENGTH) {
      throw MathException.of(
          tex.substring(0, 40) + "…",
          "an expression may have " + MAX_LENGTH + " characters, and this has " + tex.length());
    }
    int depth = 0;
    Matcher nesting = NESTING.matcher(tex);
    while (nesting.find()) {
      if (nesting.group("opening") != null) {
        depth++;
      } else if (nesting.group("closing") != null) {
        depth--;
      }
      if (depth > MAX_DEPTH) {
        throw MathException.at(nesting.start(), tex, "nested more than " + MAX_DEPTH + " deep");
      }
    }
  }
}
