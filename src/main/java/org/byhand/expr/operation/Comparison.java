package org.byhand.expr.operation;

import java.util.List;
import org.byhand.expr.Algebra;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.ejml.simple.SimpleMatrix;

/** Iverson's bracket: 1 where a comparison of two numbers holds, 0 elsewhere. */
public enum Comparison implements Elementwise {
  LESS("less", "<", "<", (a, b) -> a < b),
  AT_MOST("less_equal", "\\leq", "<=", (a, b) -> a <= b),
  AT_LEAST("greater_equal", "\\geq", ">=", (a, b) -> a >= b),
  GREATER("greater", ">", ">", (a, b) -> a > b);

  /** A condition on two numbers. */
  private interface Condition {
    boolean holds(double a, double b);
  }

  private final String id;
  private final String sign;
  private final String operator;
  private final Condition condition;

  Comparison(String id, String sign, String operator, Condition condition) {
    this.id = id;
    this.sign = sign;
    this.operator = operator;
    this.condition = condition;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    return Evaluator.combine(
        operands.get(0), operands.get(1), (a, b) -> condition.holds(a, b) ? 1 : 0);
  }

  /** Constant but for its jumps. */
  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    return operands.stream().map(x -> Algebra.times(Algebra.ZERO, upstream)).toList();
  }

  @Override
  public String latex(List<String> operands) {
    return "\\left[" + operands.get(0) + " " + sign + " " + operands.get(1) + "\\right]";
  }

  @Override
  public String numpy(List<String> operands) {
    return "np.where(" + operands.get(0) + " " + operator + " " + operands.get(1) + ", 1.0, 0.0)";
  }
}
