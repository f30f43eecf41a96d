package org.byhand.expr;

import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfcx;

/**
 * The error function. The library's own takes e^x from {@link Math}, whose last bit differs between
 * machines; its rational approximations, near 0 and of the scaled complement, don't.
 */
final class ErrorFunction {
  /** Up to here, the library's {@code erf} is a rational approximation alone. */
  private static final double NEAR = 0.5;

  private ErrorFunction() {}

  /** 2/√π times the integral of e^(−t²) from 0 to x; the same bits on every machine. */
  static double erf(double x) {
    double size = Math.abs(x);
    if (size < NEAR) {
      return Erf.value(x);
    }
    return Math.copySign(1 - StrictMath.exp(-x * x) * Erfcx.value(size), x);
  }
}
