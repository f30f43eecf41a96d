package org.byhand.print;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import org.byhand.lesson.Shown;

/** Prints numbers: plain where that is short, as a power of ten where it is not. */
public final class NumberPrinter {
  /** 0.00000123 is still read at a glance; with more zeros a power of ten is clearer. */
  private static final int MOST_DECIMALS = 8;

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private NumberPrinter() {}

  /** For running text: {@code 0.4912}, {@code −0.2}, {@code 3.45 × 10⁻¹⁵}. */
  public static String text(Shown shown) {
    BigDecimal number = shown.number();
    String sign = number.signum() < 0 ? "−" : "";
    BigDecimal magnitude = number.abs();
    return isPlain(magnitude)
        ? sign + magnitude.toPlainString()
        : sign + mantissa(magnitude).toPlainString() + " × 10" + superscript(exponent(magnitude));
  }

  /**
   * For running text, with a power of ten: {@code 1.2346 × 10¹²}.
   *
   * @param x finite, not 0
   * @param digits how many of its digits are shown at most
   */
  public static String scientific(double x, int digits) {
    BigDecimal rounded = new BigDecimal(Math.abs(x)).round(new MathContext(digits));
    BigDecimal shortest = mantissa(rounded).stripTrailingZeros();
    String sign = x < 0 ? "−" : "";
    return sign + shortest.toPlainString() + " × 10" + superscript(exponent(rounded));
  }

  private static String superscript(int exponent) {
    return Integer.toString(exponent)
        .chars()
        .mapToObj(each -> each == '-' ? "⁻" : SUPERSCRIPTS.substring(each - '0', each - '0' + 1))
        .collect(Collectors.joining());
  }

  /** For equations. */
  public static String latex(Shown shown) {
    BigDecimal number = shown.number();
    String sign = number.signum() < 0 ? "-" : "";
    BigDecimal magnitude = number.abs();
    return isPlain(magnitude)
        ? sign + magnitude.toPlainString()
        : sign + mantissa(magnitude).toPlainString() + " \\cdot 10^{" + exponent(magnitude) + "}";
  }

  /** Whether the number prints without a power of ten. */
  static boolean isPlain(Shown shown) {
    return isPlain(shown.number().abs());
  }

  private static boolean isPlain(BigDecimal magnitude) {
    if (magnitude.signum() == 0) {
      return true;
    }
    boolean small = exponent(magnitude) < -MOST_DECIMALS + 2 && magnitude.scale() > MOST_DECIMALS;
    return !small && magnitude.compareTo(Shown.LARGE) < 0;
  }

  private static int exponent(BigDecimal magnitude) {
    return magnitude.precision() - magnitude.scale() - 1;
  }

  /** The zeros at the end of a whole number say nothing of how precise it is. */
  private static BigDecimal mantissa(BigDecimal magnitude) {
    BigDecimal digits = magnitude.scale() > 0 ? magnitude : magnitude.stripTrailingZeros();
    return digits.scaleByPowerOfTen(-exponent(digits));
  }
}
