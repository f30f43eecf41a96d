package org.byhand.diagnostic;

import java.util.stream.Collectors;

/**
 * A line of an author's text, shortened around a column, and what to write below it so that a caret
 * comes to stand under that column.
 *
 * @param line harmless to print
 * @param indentation as wide on a terminal as what stands in {@code line} before the column
 */
record Excerpt(String line, String indentation) {
  /** Characters shown of a long line. */
  private static final int WIDTH = 100;

  /** Characters shown before the column of a long line. */
  private static final int BEFORE = 60;

  private static final String CUT = "…";
  private static final String WIDE_SPACE = "\u3000";

  /** The line of a place. */
  static Excerpt of(Location location) {
    String line = HiddenCharacters.replace(location.source().line(location.line()));
    int units = Math.min(location.column() - 1, line.length());
    int column = line.codePointCount(0, units);
    int length = line.codePointCount(0, line.length());
    int start = length > WIDTH ? Math.max(0, Math.min(column - BEFORE, length - WIDTH)) : 0;
    int end = Math.min(length, start + WIDTH);
    String before = part(line, start, column);
    String after = part(line, column, end);
    String opening = start > 0 ? CUT : "";
    return new Excerpt(
        opening + before + after + (end < length ? CUT : ""), blank(opening + before));
  }

  private static String part(String line, int from, int to) {
    return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
  }

  private static String blank(String text) {
    return text.codePoints().mapToObj(Excerpt::blank).collect(Collectors.joining());
  }

  private static String blank(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> "";
      default -> isWide(character) ? WIDE_SPACE : " ";
    };
  }

  /** Whether terminals give a character two columns. */
  private static boolean isWide(int character) {
    return Character.isIdeographic(character)
        || character >= 0x1100 && character <= 0x115F
        || character >= 0x2E80 && character <= 0x303E
        || character >= 0x3041 && character <= 0x33FF
        || character >= 0xA960 && character <= 0xA97C
        || character >= 0xAC00 && character <= 0xD7A3
        || character >= 0xFE30 && character <= 0xFE6F
        || character >= 0xFF01 && character <= 0xFF60
        || character >= 0x1F300 && character <= 0x1FAFF;
  }
}
