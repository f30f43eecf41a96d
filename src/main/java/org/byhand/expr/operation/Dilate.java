package org.byhand.expr.operation;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Ones;
import org.byhand.expr.Operation;
import org.byhand.expr.Parentheses;
import org.byhand.expr.Shape;
import org.ejml.simple.SimpleMatrix;

/**
 * A matrix with rows and columns of zeros between its own.
 *
 * @param stride from one number of the matrix to the next
 */
record Dilate(Stride stride) implements Operation {

  @Override
  public String id() {
    return "dilate";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    return new Shape(
        (operands.get(0).rows() - 1) * stride.rows() + 1,
        (operands.get(0).columns() - 1) * stride.columns() + 1);
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    SimpleMatrix x = operands.get(0);
    Shape shape = shape(List.of(Shape.of(x)));
    SimpleMatrix result = new SimpleMatrix(shape.rows(), shape.columns());
    for (int i = 0; i < x.getNumRows(); i++) {
      for (int j = 0; j < x.getNumCols(); j++) {
        result.set(i * stride.rows(), j * stride.columns(), x.get(i, j));
      }
    }
    return result;
  }

  /** Takes the numbers out again: with a window of a single 1. */
  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    return List.of(Operations.correlate(upstream, new Ones(Shape.SCALAR), stride));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    boolean between = row % stride.rows() != 0 || column % stride.columns() != 0;
    return between
        ? Algebra.ZERO
        : Components.of(operands.get(0), row / stride.rows(), column / stride.columns());
  }

  @Override
  public boolean rearranges() {
    return true;
  }

  @Override
  public String latex(List<String> operands) {
    String name = "\\operatorname{dilate}_{" + stride.latex() + "}";
    return name + Parentheses.around(operands.get(0));
  }

  @Override
  public String numpy(List<String> operands) {
    return "dilate(" + operands.get(0) + ", strides=" + stride.numpy() + ")";
  }

  @Override
  public Optional<String> python() {
    return Optional.of(
        """
        def dilate(x, strides):
            \"""Puts zeros between the rows and columns.\"""
            rows, columns = (np.array(x.shape) - 1) * strides + 1
            result = np.zeros((rows, columns))
            result[:: strides[0], :: strides[1]] = x
            return result
        """);
  }
}
