package org.byhand.page.picture;

/**
 * Letters in one style.
 *
 * @param text the letters
 * @param shift 0 on the line, 1 for a subscript, −1 for a superscript
 * @param italic whether they are slanted, as the letters of formulas are
 */
public record Run(String text, int shift, boolean italic) {
  /** How large scripts are, compared with what they stand at. */
  private static final double SCRIPT = 0.75;

  public Run {
    if (text.isEmpty() || Math.abs(shift) > 1) {
      throw new IllegalArgumentException("not a run: '" + text + "' at " + shift);
    }
  }

  double width() {
    return (shift == 0 ? 1 : SCRIPT) * TextWidth.of(text);
  }
}
