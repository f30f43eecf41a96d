package org.byhand.expr.operation;

import java.util.Optional;
import org.byhand.expr.Axis;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.ejml.simple.SimpleMatrix;

/**
 * Where a matrix lies in a larger one.
 *
 * @param row the first row, from 0
 * @param column the first column, from 0
 * @param shape of the smaller matrix
 * @param whole the shape of the larger one
 */
record Block(int row, int column, Shape shape, Shape whole) {
  Block {
    boolean before = row < 0 || column < 0;
    if (before || row + shape.rows() > whole.rows() || column + shape.columns() > whole.columns()) {
      throw new ShapeException(
          "a matrix " + whole + " has no block " + shape + " from [" + row + "," + column + "] on");
    }
  }

  boolean isWhole() {
    return shape.equals(whole);
  }

  /** The numbers that a larger matrix has here. */
  SimpleMatrix of(SimpleMatrix larger) {
    return larger.extractMatrix(row, row + shape.rows(), column, column + shape.columns());
  }

  boolean contains(int i, int j) {
    return i >= row && i < row + shape.rows() && j >= column && j < column + shape.columns();
  }

  /** Both blocks together, if the other one goes on below this one, or on its right. */
  Optional<Block> joined(Block next, Axis axis) {
    boolean below = axis == Axis.ROWS;
    boolean fits =
        whole.equals(next.whole)
            && (below
                ? next.row == row + shape.rows()
                    && next.column == column
                    && next.shape.columns() == shape.columns()
                : next.column == column + shape.columns()
                    && next.row == row
                    && next.shape.rows() == shape.rows());
    if (!fits) {
      return Optional.empty();
    }
    int rows = shape.rows() + (below ? next.shape.rows() : 0);
    int columns = shape.columns() + (below ? 0 : next.shape.columns());
    return Optional.of(new Block(row, column, new Shape(rows, columns), whole));
  }

  /** Where this lies in what the outer block lies in. */
  Block in(Block outer) {
    return new Block(outer.row + row, outer.column + column, shape, outer.whole);
  }

  /** The number of rows above, below, and of columns on the left and on the right. */
  int above() {
    return row;
  }

  int below() {
    return whole.rows() - row - shape.rows();
  }

  int left() {
    return column;
  }

  int right() {
    return whole.columns() - column - shape.columns();
  }

  /** Rows and columns as equations count them, from 1 to the last; one number in a vector. */
  String latex() {
    String rows = latex(row, shape.rows(), whole.rows());
    String columns = latex(column, shape.columns(), whole.columns());
    if (whole.columns() == 1) {
      return rows;
    }
    return whole.rows() == 1 ? columns : rows + ",\\," + columns;
  }

  private static String latex(int from, int length, int all) {
    if (length == all && all > 1) {
      return ":";
    }
    return length == 1 ? "" + (from + 1) : (from + 1) + ":" + (from + length);
  }

  /** Rows and columns as Python counts them, from 0 to before the last. */
  String numpy() {
    return numpy(row, shape.rows(), whole.rows())
        + ", "
        + numpy(column, shape.columns(), whole.columns());
  }

  private static String numpy(int from, int length, int all) {
    return length == all ? ":" : from + ":" + (from + length);
  }
}
