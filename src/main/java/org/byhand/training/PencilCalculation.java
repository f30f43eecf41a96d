package org.byhand.training;

import org.byhand.expr.Equation;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Intermediates;
import org.byhand.expr.Rounding;
import org.byhand.expr.Values;
import org.byhand.problem.Arithmetic.Pencil;
import org.ejml.simple.SimpleMatrix;

/**
 * What is written down is carried: each intermediate of an equation is rounded to the problem's
 * decimals, the result to the decimals of its name.
 */
final class PencilCalculation implements Calculation {
  private final Pencil pencil;

  PencilCalculation(Pencil pencil) {
    this.pencil = pencil;
  }

  @Override
  public SimpleMatrix evaluate(Equation equation, Values values) {
    Expr written = Intermediates.replace(equation.expr(), operand -> intermediate(operand, values));
    return rounded(equation.symbol().name(), Evaluator.evaluate(written, values));
  }

  private Expr intermediate(Expr operand, Values values) {
    SimpleMatrix value = Evaluator.evaluate(operand, values);
    return Expr.Value.unnamed(Rounding.round(value, pencil.decimals()));
  }

  private SimpleMatrix rounded(String name, SimpleMatrix value) {
    SimpleMatrix rounded = value.copy();
    boolean rowVector = value.getNumRows() == 1;
    for (int i = 0; i < value.getNumRows(); i++) {
      for (int j = 0; j < value.getNumCols(); j++) {
        int decimals = pencil.decimals(name, rowVector ? j : i);
        rounded.set(i, j, Rounding.round(value.get(i, j), decimals));
      }
    }
    return rounded;
  }
}
