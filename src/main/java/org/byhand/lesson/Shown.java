package org.byhand.lesson;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.byhand.expr.Rounding;

/**
 * A number as a reader sees it. A number that needs no rounding is shown as it is (0.05); one that
 * does keeps all its decimals (0.4500), so that the reader can tell; one too small for its decimals
 * gets {@value #SIGNIFICANT} significant digits instead.
 *
 * @param number the decimal shown
 */
public record Shown(BigDecimal number) {
  private static final int SIGNIFICANT = 3;

  /** What subtracting nearly equal doubles leaves over; shown as 0. */
  private static final double RESIDUE = 5e-16;

  /** A number this close to its rounding, relatively, is its rounding. */
  private static final double EXACT = 1e-12;

  /**
   * Rounds for show.
   *
   * @param x finite
   * @param decimals at most so many, unless the number is too small for them
   */
  public static Shown of(double x, int decimals) {
    if (Math.abs(x) < RESIDUE) {
      return new Shown(BigDecimal.ZERO);
    }
    BigDecimal rounded = Rounding.decimal(x, decimals);
    if (rounded.signum() == 0) {
      MathContext few = new MathContext(SIGNIFICANT, RoundingMode.HALF_UP);
      return new Shown(shortened(x, new BigDecimal(x).round(few)));
    }
    return new Shown(shortened(x, rounded));
  }

  private static BigDecimal shortened(double x, BigDecimal rounded) {
    boolean exact = Math.abs(rounded.doubleValue() - x) <= EXACT * Math.abs(x);
    if (!exact) {
      return rounded;
    }
    BigDecimal shortest = rounded.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** Whether a reader sees the same number, trailing zeros aside. */
  public boolean sameAs(Shown other) {
    return number.compareTo(other.number) == 0;
  }

  /** The number that a reader would type into a calculator. */
  public double typed() {
    return number.doubleValue();
  }
}
