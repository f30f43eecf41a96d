package org.byhand.model;

import java.util.List;
import org.byhand.problem.Affine;
import org.byhand.problem.Grid;
import org.ejml.simple.SimpleMatrix;

/** Turns an author's numbers into matrices in the layout of the problem's equations. */
final class Examples {
  private Examples() {}

  /** Vectors side by side: the columns of a matrix, or its rows with {@code x W}. */
  static SimpleMatrix stack(List<Grid> vectors, Affine affine) {
    int length = vectors.get(0).columnCount();
    SimpleMatrix rows = new SimpleMatrix(vectors.size(), length);
    for (int i = 0; i < vectors.size(); i++) {
      for (int j = 0; j < length; j++) {
        rows.set(i, j, vectors.get(i).at(0, j).doubleValue());
      }
    }
    return affine.columnVectors() ? rows.transpose() : rows;
  }

  /** A grid as it stands. */
  static SimpleMatrix matrix(Grid grid) {
    SimpleMatrix matrix = new SimpleMatrix(grid.rowCount(), grid.columnCount());
    for (int i = 0; i < grid.rowCount(); i++) {
      for (int j = 0; j < grid.columnCount(); j++) {
        matrix.set(i, j, grid.at(i, j).doubleValue());
      }
    }
    return matrix;
  }
}
