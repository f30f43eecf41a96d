package org.byhand.expr.operation;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Elementary;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Parentheses;
import org.ejml.simple.SimpleMatrix;

/**
 * x ln y, element by element, and 0 where x is 0, whatever y is; PyTorch's {@code xlogy}.
 *
 * @param single whether both operands are single numbers, whose product is written with a dot
 */
record XLogY(boolean single) implements Elementwise {

  @Override
  public String id() {
    return "xlogy";
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    return Evaluator.combine(
        operands.get(0), operands.get(1), (x, y) -> x == 0 ? 0 : x * StrictMath.log(y));
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    Expr logarithm = new Expr.Apply(Elementary.LN, operands.get(1));
    return List.of(
        Algebra.times(upstream, logarithm),
        Algebra.divide(Algebra.times(upstream, operands.get(0)), operands.get(1)));
  }

  @Override
  public Operation ofSingleNumbers() {
    return new XLogY(true);
  }

  @Override
  public Form form() {
    return Form.FACTOR;
  }

  @Override
  public String latex(List<String> operands) {
    String sign = single ? " \\cdot " : " \\odot ";
    return operands.get(0) + sign + "\\ln" + Parentheses.around(operands.get(1));
  }

  @Override
  public String numpy(List<String> operands) {
    return "xlogy(" + String.join(", ", operands) + ")";
  }

  @Override
  public Optional<String> python() {
    return Optional.of(
        """
        def xlogy(x, y):
            return x * np.log(np.where(x == 0, 1, y))
        """);
  }
}
