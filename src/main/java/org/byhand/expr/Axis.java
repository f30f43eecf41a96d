package org.byhand.expr;

/** Along which direction a sum runs. */
public enum Axis {
  /** Over all elements; the sum is a scalar. */
  ALL,
  /** Down each column; the sum is one row. NumPy's {@code axis=0}. */
  ROWS,
  /** Along each row; the sum is one column. NumPy's {@code axis=1}. */
  COLUMNS;

  /** The shape of the sum over a matrix of the given shape. */
  public Shape shapeOf(Shape summed) {
    return switch (this) {
      case ALL -> Shape.SCALAR;
      case ROWS -> new Shape(1, summed.columns());
      case COLUMNS -> new Shape(summed.rows(), 1);
    };
  }
}
