package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Compares matrices. */
final class Matrices {
  private Matrices() {}

  /**
   * Fails unless all expected matrices are there, with the same shapes and numbers.
   *
   * @param tolerance relative to the largest number of a matrix
   */
  static void assertClose(
      Map<String, SimpleMatrix> expected, Map<String, SimpleMatrix> actual, double tolerance) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((name, matrix) -> assertClose(name, matrix, actual.get(name), tolerance));
  }

  private static void assertClose(
      String name, SimpleMatrix expected, SimpleMatrix actual, double tolerance) {
    // A loss that training has brought to 0 is nothing but rounding errors.
    double allowed =
        Math.max(1e-20, tolerance * Math.max(expected.elementMaxAbs(), actual.elementMaxAbs()));
    assertEquals(expected.getNumRows(), actual.getNumRows(), name);
    assertEquals(expected.getNumCols(), actual.getNumCols(), name);
    for (int i = 0; i < expected.getNumElements(); i++) {
      assertEquals(expected.get(i), actual.get(i), allowed, name);
    }
  }
}
