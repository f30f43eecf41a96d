package org.byhand.problem;

/** An author's text cut to a length and to one line that a message can hold. */
final class Shortened {
  private static final int CHARACTERS = 40;

  private Shortened() {}

  static String of(String text) {
    String line = text.lines().findFirst().orElse("");
    if (line.codePointCount(0, line.length()) > CHARACTERS) {
      return line.substring(0, line.offsetByCodePoints(0, CHARACTERS)) + "…";
    }
    return line.equals(text) ? text : line + "…";
  }
}
