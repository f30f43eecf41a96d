package org.byhand.expr;

import org.ejml.simple.SimpleMatrix;

/**
 * A matrix's number of rows and columns. Vectors and scalars are matrices too.
 *
 * @param rows at least 1
 * @param columns at least 1
 */
public record Shape(int rows, int columns) {
  /** One row, one column. */
  public static final Shape SCALAR = new Shape(1, 1);

  public Shape {
    if (rows < 1 || columns < 1) {
      throw new IllegalArgumentException("a shape is at least 1 × 1: " + rows + " × " + columns);
    }
  }

  /** The shape of a matrix of numbers. */
  public static Shape of(SimpleMatrix matrix) {
    return new Shape(matrix.getNumRows(), matrix.getNumCols());
  }

  public boolean isScalar() {
    return rows == 1 && columns == 1;
  }

  public Shape transposed() {
    return new Shape(columns, rows);
  }

  /** How many elements a matrix of this shape has. */
  public int size() {
    return rows * columns;
  }

  /** Whether a matrix of this shape can be repeated along its axes of length 1 to the other's. */
  public boolean broadcastsTo(Shape other) {
    return (rows == other.rows || rows == 1) && (columns == other.columns || columns == 1);
  }

  /**
   * The shape of an element-wise operation on matrices of two shapes, with NumPy's broadcasting.
   *
   * @throws ShapeException if an axis differs and neither side's length is 1
   */
  public Shape broadcast(Shape other) {
    Shape both = new Shape(Math.max(rows, other.rows), Math.max(columns, other.columns));
    if (!broadcastsTo(both) || !other.broadcastsTo(both)) {
      throw new ShapeException("can't combine " + this + " with " + other + " element by element");
    }
    return both;
  }

  /** {@code 2 × 3}. */
  @Override
  public String toString() {
    return rows + " × " + columns;
  }
}
