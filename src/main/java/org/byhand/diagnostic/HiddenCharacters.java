package org.byhand.diagnostic;

/**
 * Characters that a reader can't see, or that change how the others are seen: controls, line
 * separators, marks that turn the direction of writing.
 */
public final class HiddenCharacters {
  private static final char REPLACEMENT = '\uFFFD';

  private HiddenCharacters() {}

  /** Whether a code point is one of them; a line feed and a tab are not. */
  public static boolean contain(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\t';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      case Character.FORMAT -> turnsDirection(character) || character == '\uFEFF';
      default -> (character & 0xFFFE) == 0xFFFE;
    };
  }

  /** A text of one line in which each hidden character shows as U+FFFD and a tab as a space. */
  static String replace(String line) {
    int[] shown = line.codePoints().map(HiddenCharacters::replace).toArray();
    return new String(shown, 0, shown.length);
  }

  private static int replace(int character) {
    if (character == '\t') {
      return ' ';
    }
    return contain(character) || character == '\n' ? REPLACEMENT : character;
  }

  private static boolean turnsDirection(int character) {
    return character == 0x061C
        || character == 0x200E
        || character == 0x200F
        || character >= 0x202A && character <= 0x202E
        || character >= 0x2066 && character <= 0x2069;
  }
}
