package org.byhand.problem;

/** Rows and columns, as messages write them: {@code 3 × 2}. */
record Size(int rows, int columns) {

  static Size of(Grid grid) {
    return new Size(grid.rowCount(), grid.columnCount());
  }

  Size transposed() {
    return new Size(columns, rows);
  }

  int count() {
    return rows * columns;
  }

  @Override
  public String toString() {
    return rows + " × " + columns;
  }
}
