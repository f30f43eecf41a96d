package org.byhand.expr.operation;

/**
 * How far a window moves from one place to the next.
 *
 * @param rows down, at least 1
 * @param columns to the right, at least 1
 */
public record Stride(int rows, int columns) {
  /** One row, one column. */
  public static final Stride ONE = of(1);

  public Stride {
    if (rows < 1 || columns < 1) {
      throw new IllegalArgumentException("a stride is at least 1: " + rows + ", " + columns);
    }
  }

  /** The same in both directions. */
  public static Stride of(int stride) {
    return new Stride(stride, stride);
  }

  /** One number if both are the same. */
  String latex() {
    return rows == columns ? "" + rows : rows + "," + columns;
  }

  /** {@code (2, 1)}. */
  String numpy() {
    return "(" + rows + ", " + columns + ")";
  }
}
