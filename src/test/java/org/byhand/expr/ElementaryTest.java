package org.byhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.byhand.expr.Expr.Symbol;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The derivative of every elementary function. */
class ElementaryTest {
  private static final Symbol X = new Symbol("x", Shape.SCALAR);
  private static final Symbol FX = new Symbol("fx", Shape.SCALAR);

  /** Away from the kinks, which are all at 0. */
  private static final double[] POINTS = {-2.3, -0.4, 0.3, 1.7};

  @ParameterizedTest
  @EnumSource(Elementary.class)
  void theDerivativeIsTheCentralDifference(Elementary function) {
    double h = 1e-3;
    for (double point : POINTS) {
      boolean positiveOnly = function == Elementary.LN || function == Elementary.SQRT;
      double x = positiveOnly ? Math.abs(point) : point;
      double near = function.evaluate(x + h) - function.evaluate(x - h);
      double far = function.evaluate(x + 2 * h) - function.evaluate(x - 2 * h);
      assertEquals((8 * near - far) / (12 * h), derivative(function, x), 1e-9);
    }
  }

  /** The conventions at kinks; the two parts' slopes add up to 1, as x is their sum. */
  @ParameterizedTest
  @CsvSource({"ABS, 0", "SIGN, 0", "POSITIVE_PART, 0", "NEGATIVE_PART, 1", "STEP, 0"})
  void atAKinkTheDerivativeIs(Elementary function, double slope) {
    assertEquals(slope, derivative(function, 0));
    assertEquals(slope, derivative(function, -0.0));
  }

  private static double derivative(Elementary function, double x) {
    Values values = new Values();
    values.set("x", SimpleMatrix.filled(1, 1, x));
    values.set("fx", SimpleMatrix.filled(1, 1, function.evaluate(x)));
    return Evaluator.evaluate(function.derivative(X, FX), values).get(0);
  }
}
