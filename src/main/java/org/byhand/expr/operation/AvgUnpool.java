package org.byhand.expr.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Parentheses;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient of an {@link AvgPool}: each number is shared out evenly over its place of the
 * window; shares that meet are added.
 *
 * @param window that was moved
 * @param over the shape over which it was moved
 */
record AvgUnpool(Window window, Shape over) implements Operation {

  @Override
  public String id() {
    return "avg_unpool";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    if (!operands.get(0).equals(window.places(over))) {
      throw new ShapeException("can't unpool " + operands.get(0) + " to " + over);
    }
    return over;
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    SimpleMatrix u = operands.get(0);
    SimpleMatrix result = new SimpleMatrix(over.rows(), over.columns());
    for (int i = 0; i < u.getNumRows(); i++) {
      for (int j = 0; j < u.getNumCols(); j++) {
        Block block = window.at(i, j, over);
        SimpleMatrix share = block.of(result).plus(u.get(i, j) / window.size().size());
        result.insertIntoThis(block.row(), block.column(), share);
      }
    }
    return result;
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    return List.of(new Expr.Call(new AvgPool(window), List.of(upstream)));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    Expr u = operands.get(0);
    List<Expr> terms = new ArrayList<>(List.of(Algebra.ZERO));
    for (int i = 0; i < u.shape().rows(); i++) {
      for (int j = 0; j < u.shape().columns(); j++) {
        if (window.at(i, j, over).contains(row, column)) {
          terms.add(Components.of(u, i, j));
        }
      }
    }
    return Algebra.times(Algebra.fraction(1, window.size().size()), Algebra.sum(terms));
  }

  /** The shape is given where the windows leave rows or columns out. */
  @Override
  public String latex(List<String> operands) {
    String shape = over.rows() + "\\times " + over.columns();
    return "\\operatorname{avgunpool}_{"
        + window.latex()
        + "}"
        + (window.covers(over) ? "" : "^{" + shape + "}")
        + Parentheses.around(operands.get(0));
  }

  @Override
  public String numpy(List<String> operands) {
    String shape = "(" + over.rows() + ", " + over.columns() + ")";
    return "avg_unpool(" + operands.get(0) + ", " + shape + ", " + window.numpy() + ")";
  }

  @Override
  public Optional<String> python() {
    return Optional.of(
        """
        def avg_unpool(u, shape, size, strides):
            \"""Shares each number of u out evenly over its window.\"""
            result = np.zeros(shape)
            for i, j in np.ndindex(u.shape):
                top, left = i * strides[0], j * strides[1]
                share = u[i, j] / (size[0] * size[1])
                result[top : top + size[0], left : left + size[1]] += share
            return result
        """);
  }
}
