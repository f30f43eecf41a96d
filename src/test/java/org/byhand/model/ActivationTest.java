package org.byhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.Values;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {
  private static final Symbol Z = new Symbol("z", Shape.SCALAR);
  private static final Symbol A = new Symbol("a", Shape.SCALAR);

  /** Away from 0, where ReLU has its kink. */
  private static final double[] POINTS = {-4.3, -1.3, -0.2, 0.1, 0.7, 2.5, 5};

  @ParameterizedTest
  @CsvFileSource(resources = "/model/activations.csv", numLinesToSkip = 1)
  void hasItsKnownValueAndDerivative(String id, double z, double value, double derivative) {
    Activation activation =
        Arrays.stream(Activation.values()).filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    assertEquals(value, activation.evaluate(z), 1e-15);
    assertEquals(derivative, derivative(activation, z), 1e-15);
  }

  @ParameterizedTest
  @EnumSource
  void theFormulaInPrintIsTheFunctionThatRuns(Activation activation) {
    for (double z : POINTS) {
      double formula = evaluate(activation.definition(Z).orElseThrow(), activation, z);
      assertEquals(formula, activation.evaluate(z), 1e-14);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theDerivativeIsTheCentralDifference(Activation activation) {
    double h = 1e-3;
    for (double z : POINTS) {
      double near = activation.evaluate(z + h) - activation.evaluate(z - h);
      double far = activation.evaluate(z + 2 * h) - activation.evaluate(z - 2 * h);
      assertEquals((8 * near - far) / (12 * h), derivative(activation, z), 1e-10);
    }
  }

  @ParameterizedTest
  @EnumSource
  void valuesStayWithinTheStatedRange(Activation activation) {
    for (double z : new double[] {-1e6, -40, -1, 0, 1, 40, 1e6}) {
      double a = activation.evaluate(z);
      assertTrue(a >= activation.infimum() && a <= activation.supremum(), activation + " of " + z);
    }
  }

  private static double derivative(Activation activation, double z) {
    return evaluate(activation.derivative(Z, A), activation, z);
  }

  private static double evaluate(Expr expr, Activation activation, double z) {
    Values values = new Values();
    values.set("z", SimpleMatrix.filled(1, 1, z));
    values.set("a", SimpleMatrix.filled(1, 1, activation.evaluate(z)));
    return Evaluator.evaluate(expr, values).get(0);
  }
}
