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
 * e^x divided by its sum along an axis, so that the results along the axis are positive and add up
 * to 1; PyTorch's {@code softmax}.
 *
 * @param axis along which results add up to 1
 */
record Softmax(Axis axis) implements Operation {

  @Override
  public String id() {
    return "softmax";
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
    Expr powers = new Expr.Apply(Elementary.EXP, Algebra.minus(x, largest));
    return Evaluator.evaluate(new Expr.Divide(powers, new Expr.Total(powers, axis)), new Values());
  }

  /** ∂aᵢ/∂zⱼ = aᵢ(δᵢⱼ − aⱼ), so that z gets a ⊙ (u − Σ u ⊙ a). */
  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    Expr mean = Algebra.total(Algebra.times(upstream, result), axis);
    return List.of(Algebra.times(result, Algebra.minus(upstream, mean)));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    Expr powers = new Expr.Apply(Elementary.EXP, operands.get(0));
    return Algebra.divide(
        Components.of(powers, row, column),
        Components.repeated(Algebra.total(powers, axis), row, column));
  }

  @Override
  public String latex(List<String> operands) {
    return "\\operatorname{softmax}" + Along.subscript(axis) + Parentheses.around(operands.get(0));
  }

  @Override
  public String numpy(List<String> operands) {
    return "softmax(" + operands.get(0) + ", axis=" + Along.numpy(axis) + ")";
  }

  @Override
  public Optional<String> python() {
    return Optional.of(
        """
        def softmax(x, axis):
            \"""Positive numbers that add up to 1 along the axis.\"""
            powers = np.exp(x - np.max(x, axis=axis, keepdims=True))
            return powers / np.sum(powers, axis=axis, keepdims=True)
        """);
  }
}
