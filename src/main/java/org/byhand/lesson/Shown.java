package org.byhand.lesson;

import java.math.BigDecimal;
import org.byhand.expr.Rounding;

/**
 * A number as a reader sees it. A number that needs no rounding is shown as it is (0.05); one that
 * does keeps all its decimals (0.4500), so that the reader can tell; one too small for its decimals
 * gets {@value #SIGNIFICANT} significant digits instead, and one that is written with a power of
 * ten because it is so large has its decimals before that.
 *
 * @param number the decimal shown
 */
public record Shown(BigDecimal number) {
  private static final int SIGNIFICANT = 3;

  /** From here on numbers are written with a power of ten. */
  public static final BigDecimal LARGE = BigDecimal.ONE.scaleByPowerOfTen(12);

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
    if (Math.abs(x) >= LARGE.doubleValue()) {
      return new Shown(shortened(x, Rounding.significant(x, decimals + 1)));
    }
    BigDecimal rounded = Rounding.decimal(x, decimals);
    if (rounded.signum() == 0) {
      return new Shown(shortened(x, Rounding.significant(x, SIGNIFICANT)));
    }
    return new Shown(shortened(x, rounded));
  }

  private static BigDecimal shortened(double x, BigDecimal rounded) {
    boolean exact = Math.abs(rounded.doubleValue() - x) <= EXACT * Math.abs(x);
    if (!exact && rounded.scale() >= 0) {
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
