package org.byhand.expr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.ejml.simple.SimpleMatrix;

/**
 * Rounds the way people do on paper: half-up, away from zero. A double such as
 * −0.035549999999999996 stands for the decimal −0.03555 that a calculator shows; so a number is
 * first taken to {@value #CALCULATOR_DIGITS} significant digits.
 */
public final class Rounding {
  /** How many digits a number has before it is rounded. */
  public static final int CALCULATOR_DIGITS = 14;

  private Rounding() {}

  /**
   * The number as a decimal with so many decimals.
   *
   * @throws NumberFormatException if {@code x} is not finite
   */
  public static BigDecimal decimal(double x, int decimals) {
    return calculator(x).setScale(decimals, RoundingMode.HALF_UP);
  }

  /**
   * The number with so many significant digits.
   *
   * @throws NumberFormatException if {@code x} is not finite
   */
  public static BigDecimal significant(double x, int digits) {
    return calculator(x).round(new MathContext(digits, RoundingMode.HALF_UP));
  }

  private static BigDecimal calculator(double x) {
    return new BigDecimal(x).round(new MathContext(CALCULATOR_DIGITS, RoundingMode.HALF_UP));
  }

  /** The double nearest to the rounded number; never −0. Not finite numbers stay as they are. */
  public static double round(double x, int decimals) {
    return Double.isFinite(x) ? decimal(x, decimals).doubleValue() + 0.0 : x;
  }

  /** Every element rounded. */
  public static SimpleMatrix round(SimpleMatrix x, int decimals) {
    SimpleMatrix rounded = new SimpleMatrix(x.getNumRows(), x.getNumCols());
    for (int i = 0; i < x.getNumElements(); i++) {
      rounded.set(i, round(x.get(i), decimals));
    }
    return rounded;
  }
}
