package org.byhand.training;

import org.byhand.expr.Equation;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Values;
import org.ejml.simple.SimpleMatrix;

/** Full doubles are carried. */
final class ExactCalculation implements Calculation {
  @Override
  public SimpleMatrix evaluate(Equation equation, Values values) {
    return Evaluator.evaluate(equation.expr(), values);
  }
}
