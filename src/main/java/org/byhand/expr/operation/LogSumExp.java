package org.byhand.expr.operation;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Components;
import org.byhand.expr.Elementary;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Parentheses;
import org.byhand.expr.Shape;
import org.byhand.expr.Values;
import org.ejml.simple.SimpleMatrix;

/**
 * The logarithm of the sum of e^x along an axis; PyTorch's {@code logsumexp} with {@code keepdim}.
 *
 * @param axis along which powers are added up
 */
record LogSumExp(Axis axis) implements Operation {

  @Override
  public String id() {
    return "logsumexp";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    return axis.shapeOf(operands.get(0));
  }

  /** The largest number is taken out of the sum first, which keeps e^x finite. */
  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    Expr x = Expr.Value.unnamed(operands.get(0));
    Expr largest = new Expr.Call(new Extreme(Extremum.MAXIMUM, axis), List.of(x));
    Expr sum = sum(Algebra.minus(x, largest));
    return Evaluator.evaluate(Algebra.plus(largest, sum), new Values());
  }

  private Expr sum(Expr x) {
    Expr powers = new Expr.Apply(Elementary.EXP, x);
    return new Expr.Apply(Elementary.LN, Algebra.total(powers, axis));
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    return List.of(Algebra.times(upstream, new Expr.Call(new Softmax(axis), operands)));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    return Components.of(sum(operands.get(0)), row, column);
  }

  @Override
  public String latex(List<String> operands) {
    return "\\operatorname{logsumexp}"
        + Along.subscript(axis)
        + Parentheses.around(operands.get(0));
  }

  @Override
  public String numpy(List<String> operands) {
    return "logsumexp(" + operands.get(0) + ", axis=" + Along.numpy(axis) + ")";
  }

  @Override
  public Optional<String> python() {
    return Optional.of(
        """
        def logsumexp(x, axis):
            largest = np.max(x, axis=axis, keepdims=True)
            return largest + np.log(np.sum(np.exp(x - largest), axis=axis, keepdims=True))
        """);
  }
}
