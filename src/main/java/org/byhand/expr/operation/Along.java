package org.byhand.expr.operation;

import org.byhand.expr.Axis;
import org.byhand.expr.Shape;
import org.ejml.simple.SimpleMatrix;

/** What operations along an axis have in common. */
final class Along {
  private Along() {}

  /** The largest or smallest number along an axis, in the shape of a sum along it. */
  static SimpleMatrix extreme(Extremum which, SimpleMatrix x, Axis axis) {
    Shape shape = axis.shapeOf(Shape.of(x));
    SimpleMatrix extreme = SimpleMatrix.filled(shape.rows(), shape.columns(), which.start());
    for (int i = 0; i < x.getNumRows(); i++) {
      for (int j = 0; j < x.getNumCols(); j++) {
        int row = shape.rows() == 1 ? 0 : i;
        int column = shape.columns() == 1 ? 0 : j;
        extreme.set(row, column, which.of(extreme.get(row, column), x.get(i, j)));
      }
    }
    return extreme;
  }

  /** NumPy's {@code axis}. */
  static String numpy(Axis axis) {
    return switch (axis) {
      case ALL -> "None";
      case ROWS -> "0";
      case COLUMNS -> "1";
    };
  }

  /** Nothing if it is over all elements; otherwise what is looked at one by one. */
  static String subscript(Axis axis) {
    return switch (axis) {
      case ALL -> "";
      case ROWS -> "_{\\text{columns}}";
      case COLUMNS -> "_{\\text{rows}}";
    };
  }
}
