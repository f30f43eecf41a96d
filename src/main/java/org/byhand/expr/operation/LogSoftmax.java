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
 * The logarithm of the {@link Softmax}, computed so that it stays finite where that is 0; PyTorch's
 * {@code log_softmax}.
 *
 * @param axis along which the softmax adds up to 1
 */
record LogSoftmax(Axis axis) implements Operation {

  @Override
  public String id() {
    return "log_softmax";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    return operands.get(0);
  }

  /** The largest number is subtracted first, which changes nothing but keeps e^x finite. */
  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    Expr x = Expr.Value.unnamed(operands.get(0));
    Expr largest = new Expr.Call(new Extreme(Extremum.MAXIMUM, axis), List.of(x));
    return Evaluator.evaluate(minusLogOfSum(Algebra.minus(x, largest)), new Values());
  }

  private Expr minusLogOfSum(Expr x) {
    Expr sum = Algebra.total(new Expr.Apply(Elementary.EXP, x), axis);
    return Algebra.minus(x, new Expr.Apply(Elementary.LN, sum));
  }

  /** ∂lᵢ/∂zⱼ = δᵢⱼ − aⱼ with a = softmax(z), so that z gets u − a ⊙ Σ u. */
  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    Expr softmax = new Expr.Call(new Softmax(axis), operands);
    return List.of(Algebra.minus(upstream, Algebra.times(softmax, Algebra.total(upstream, axis))));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    return Components.of(minusLogOfSum(operands.get(0)), row, column);
  }

  @Override
  public String latex(List<String> operands) {
    return "\\ln\\operatorname{softmax}"
        + Along.subscript(axis)
        + Parentheses.around(operands.get(0));
  }

  @Override
  public String numpy(List<String> operands) {
    return "log_softmax(" + operands.get(0) + ", axis=" + Along.numpy(axis) + ")";
  }

  @Override
  public Optional<String> python() {
    return Optional.of(
        """
        def log_softmax(x, axis):
            \"""The logarithm of the softmax along the axis.\"""
            shifted = x - np.max(x, axis=axis, keepdims=True)
            return shifted - np.log(np.sum(np.exp(shifted), axis=axis, keepdims=True))
        """);
  }
}
