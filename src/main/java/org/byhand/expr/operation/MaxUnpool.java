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
 * The gradient of a {@link MaxPool}: each number of the first operand goes to where the second one
 * has the first of the largest numbers in that place of the window; numbers that meet are added.
 */
record MaxUnpool(Window window) implements Operation {

  @Override
  public String id() {
    return "max_unpool";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    Shape places = window.places(operands.get(1));
    if (!operands.get(0).equals(places)) {
      throw new ShapeException("can't unpool " + operands.get(0) + " to " + operands.get(1));
    }
    return operands.get(1);
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    SimpleMatrix u = operands.get(0);
    SimpleMatrix x = operands.get(1);
    SimpleMatrix result = x.createLike();
    for (int i = 0; i < u.getNumRows(); i++) {
      for (int j = 0; j < u.getNumCols(); j++) {
        Block block = window.at(i, j, Shape.of(x));
        int first = first(block.of(x));
        int row = block.row() + first / block.shape().columns();
        int column = block.column() + first % block.shape().columns();
        result.set(row, column, result.get(row, column) + u.get(i, j));
      }
    }
    return result;
  }

  private static int first(SimpleMatrix x) {
    int first = 0;
    for (int i = 1; i < x.getNumElements(); i++) {
      first = x.get(i) > x.get(first) ? i : first;
    }
    return first;
  }

  /**
   * Never asked for: this stands in backward equations, and those are not differentiated.
   *
   * @throws UnsupportedOperationException always
   */
  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    throw new UnsupportedOperationException("a gradient's gradient");
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    Expr u = operands.get(0);
    Expr x = operands.get(1);
    List<Expr> terms = new ArrayList<>();
    for (int i = 0; i < u.shape().rows(); i++) {
      for (int j = 0; j < u.shape().columns(); j++) {
        Block block = window.at(i, j, x.shape());
        if (block.contains(row, column)) {
          int place = (row - block.row()) * block.shape().columns() + column - block.column();
          Expr wins = Extremum.MAXIMUM.wins(window.components(x, i, j), place);
          terms.add(Algebra.times(Components.of(u, i, j), wins));
        }
      }
    }
    return terms.isEmpty() ? Algebra.ZERO : Algebra.sum(terms);
  }

  @Override
  public String latex(List<String> operands) {
    String name = "\\operatorname{maxunpool}_{" + window.latex() + "}";
    return name + Parentheses.around(String.join(", ", operands));
  }

  @Override
  public String numpy(List<String> operands) {
    return "max_unpool(" + String.join(", ", operands) + ", " + window.numpy() + ")";
  }

  @Override
  public Optional<String> python() {
    return Optional.of(
        """
        def max_unpool(u, x, size, strides):
            \"""Puts each number of u where x has the largest number of its window.\"""
            result = np.zeros(x.shape)
            for i, j in np.ndindex(u.shape):
                top, left = i * strides[0], j * strides[1]
                window = x[top : top + size[0], left : left + size[1]]
                row, column = np.unravel_index(np.argmax(window), size)
                result[top + row, left + column] += u[i, j]
            return result
        """);
  }
}
