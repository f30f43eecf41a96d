package org.byhand.expr.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.ejml.simple.SimpleMatrix;

/**
 * A window that moves over a matrix, row by row, as far as it fits.
 *
 * @param size its rows and columns
 * @param stride how far it moves
 */
record Window(Shape size, Stride stride) {

  /**
   * How many places it has in a matrix, down and to the right.
   *
   * @throws ShapeException if it is larger than the matrix
   */
  Shape places(Shape matrix) {
    if (size.rows() > matrix.rows() || size.columns() > matrix.columns()) {
      throw new ShapeException("a window " + size + " does not fit into a matrix " + matrix);
    }
    return new Shape(
        (matrix.rows() - size.rows()) / stride.rows() + 1,
        (matrix.columns() - size.columns()) / stride.columns() + 1);
  }

  /** What it covers of a matrix at its place {@code (i, j)}, counted from 0. */
  Block at(int i, int j, Shape matrix) {
    return new Block(i * stride.rows(), j * stride.columns(), size, matrix);
  }

  /** A number for each place, from the numbers that the window covers there. */
  SimpleMatrix map(SimpleMatrix matrix, ToDoubleFunction<SimpleMatrix> number) {
    Shape shape = Shape.of(matrix);
    Shape places = places(shape);
    SimpleMatrix result = new SimpleMatrix(places.rows(), places.columns());
    for (int i = 0; i < places.rows(); i++) {
      for (int j = 0; j < places.columns(); j++) {
        result.set(i, j, number.applyAsDouble(at(i, j, shape).of(matrix)));
      }
    }
    return result;
  }

  /** The numbers that it covers at its place {@code (i, j)}, row by row. */
  List<Expr> components(Expr matrix, int i, int j) {
    Block block = at(i, j, matrix.shape());
    List<Expr> components = new ArrayList<>();
    for (int row = 0; row < size.rows(); row++) {
      for (int column = 0; column < size.columns(); column++) {
        components.add(Components.of(matrix, block.row() + row, block.column() + column));
      }
    }
    return components;
  }

  /** Whether its places cover a matrix to the last row and column. */
  boolean covers(Shape matrix) {
    return (matrix.rows() - size.rows()) % stride.rows() == 0
        && (matrix.columns() - size.columns()) % stride.columns() == 0;
  }

  /** The size, and the stride unless each place is beside the last. */
  String latex() {
    boolean beside = stride.equals(new Stride(size.rows(), size.columns()));
    return size.rows() + "\\times " + size.columns() + (beside ? "" : ",\\," + stride.latex());
  }

  /** Python arguments: {@code size=(2, 2), strides=(2, 2)}. */
  String numpy() {
    return "size=(" + size.rows() + ", " + size.columns() + "), strides=" + stride.numpy();
  }
}
