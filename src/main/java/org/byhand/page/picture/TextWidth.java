package org.byhand.page.picture;

/**
 * How much room a text needs in a picture. Readers have different fonts, so the widest common one
 * counts (DejaVu Sans), at the pictures' size.
 */
final class TextWidth {
  private static final double SIZE = 13;
  private static final String NARROW = "iljt.,:;!|'()[]/I f";
  private static final String WIDE = "mwMWQ%@∂∇…—";
  private static final String OPERATORS = "−+=<>×÷≈→←↦";

  /** From here on scripts begin whose letters are as wide as they are high. */
  private static final int EAST_ASIAN = 0x2E80;

  private TextWidth() {}

  static double of(String text) {
    return SIZE * text.codePoints().mapToDouble(TextWidth::share).sum();
  }

  private static double share(int letter) {
    if (letter >= EAST_ASIAN) {
      return 1.1;
    }
    if (Character.getType(letter) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (NARROW.indexOf(letter) >= 0) {
      return 0.4;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 1;
    }
    if (OPERATORS.indexOf(letter) >= 0) {
      return 0.84;
    }
    return Character.isUpperCase(letter) ? 0.77 : 0.65;
  }
}
