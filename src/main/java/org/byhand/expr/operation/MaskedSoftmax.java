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
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.ejml.simple.SimpleMatrix;

/**
 * A softmax over the places where a mask is 1; where it is 0 the result is 0. The same as a softmax
 * after −∞ was put in those places. The operands are the numbers and the mask, of one shape.
 *
 * @param axis along which results add up to 1
 */
record MaskedSoftmax(Axis axis) implements Operation {

  @Override
  public String id() {
    return "masked_softmax";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    if (!operands.get(0).equals(operands.get(1))) {
      throw new ShapeException(
          "the mask is " + operands.get(1) + ", but what it masks is " + operands.get(0));
    }
    return operands.get(0);
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    SimpleMatrix kept =
        Evaluator.combine(
            operands.get(0),
            operands.get(1),
            (x, mask) -> mask == 0 ? Double.NEGATIVE_INFINITY : x);
    return new Softmax(axis).evaluate(List.of(kept));
  }

  private static Expr masked(Expr x, Expr mask) {
    return new Expr.Times(List.of(mask, new Expr.Apply(Elementary.EXP, x)));
  }

  /** As of a softmax; a mask is given, so nobody asks for its gradient. */
  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    Expr mean = Algebra.total(Algebra.times(upstream, result), axis);
    Expr gradient = Algebra.times(result, Algebra.minus(upstream, mean));
    return List.of(gradient, Algebra.times(Algebra.ZERO, operands.get(1)));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    Expr kept = masked(operands.get(0), operands.get(1));
    return Algebra.divide(
        Components.of(kept, row, column),
        Components.repeated(Algebra.total(kept, axis), row, column));
  }

  @Override
  public String latex(List<String> operands) {
    return "\\operatorname{softmax}"
        + Along.subscript(axis)
        + "\\left("
        + operands.get(0)
        + " \\;\\middle|\\; "
        + operands.get(1)
        + "\\right)";
  }

  @Override
  public String numpy(List<String> operands) {
    return "masked_softmax(" + String.join(", ", operands) + ", axis=" + Along.numpy(axis) + ")";
  }

  @Override
  public Optional<String> python() {
    return Optional.of(
        """
        def masked_softmax(x, mask, axis):
            \"""A softmax over the places where the mask is 1.\"""
            kept = np.where(mask == 0, -np.inf, x)
            powers = np.exp(kept - np.max(kept, axis=axis, keepdims=True))
            return powers / np.sum(powers, axis=axis, keepdims=True)
        """);
  }
}
