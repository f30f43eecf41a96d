package org.byhand.expr.operation;

import java.util.List;
import org.byhand.expr.Algebra;
import org.byhand.expr.Elementary;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.ejml.simple.SimpleMatrix;

/**
 * The first operand to the power of the second, element by element; for exponents that are computed
 * or not whole. The base has to be positive where the exponent is differentiated.
 *
 * @param single whether both operands are single numbers; otherwise the exponent has a circled dot
 */
record Pow(boolean single) implements Elementwise {

  @Override
  public String id() {
    return "pow";
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    return Evaluator.combine(operands.get(0), operands.get(1), StrictMath::pow);
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    Expr base = operands.get(0);
    Expr exponent = operands.get(1);
    Expr lower = Operations.pow(base, Algebra.minus(exponent, Algebra.ONE));
    Expr logarithm = new Expr.Apply(Elementary.LN, base);
    return List.of(
        Algebra.times(List.of(upstream, exponent, lower)),
        Algebra.times(List.of(upstream, logarithm, result)));
  }

  @Override
  public Operation ofSingleNumbers() {
    return new Pow(true);
  }

  @Override
  public Form form() {
    return Form.POSTFIX;
  }

  @Override
  public String latex(List<String> operands) {
    return operands.get(0) + "^{" + (single ? "" : "\\odot ") + operands.get(1) + "}";
  }

  @Override
  public String numpy(List<String> operands) {
    return "np.power(" + String.join(", ", operands) + ")";
  }
}
