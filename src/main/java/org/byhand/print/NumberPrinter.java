package org.byhand.print;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.byhand.lesson.Shown;

/** Prints numbers: plain where that is short, as a power of ten where it is not. */
public final class NumberPrinter {
  /** 0.00000123 is still read at a glance; with more zeros a power of ten is clearer. */
  private static final int MOST_DECIMALS = 8;

  private static final int MOST_DIGITS = 12;

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
    return exponent(magnitude) >= -MOST_DECIMALS + 2 && exponent(magnitude) < MOST_DIGITS
        || magnitude.scale() <= MOST_DECIMALS && exponent(magnitude) < MOST_DIGITS;
  }

  private static int exponent(BigDecimal magnitude) {
    return magnitude.precision() - magnitude.scale() - 1;
  }

  private static BigDecimal mantissa(BigDecimal magnitude) {
    return magnitude.scaleByPowerOfTen(-exponent(magnitude));
  }
}
