package org.byhand.training;

import org.byhand.expr.Equation;
import org.byhand.expr.Values;
import org.ejml.simple.SimpleMatrix;

/** How an equation's numbers are worked out. */
public interface Calculation {

  /** The value that is carried on. */
  SimpleMatrix evaluate(Equation equation, Values values);
}
