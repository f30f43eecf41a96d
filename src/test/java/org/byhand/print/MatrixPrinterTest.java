package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.byhand.expr.Expr;
import org.byhand.lesson.Display;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixPrinterTest {
  private static final Display DISPLAY = new Display(2, Optional.empty());

  /** A matrix whose elements count from 0, row by row. */
  private static Expr.Value counting(int rows, int columns) {
    SimpleMatrix matrix = new SimpleMatrix(rows, columns);
    for (int i = 0; i < matrix.getNumElements(); i++) {
      matrix.set(i, i);
    }
    return new Expr.Value(matrix, "", true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 3 | 0 & 1 & 2
          2 | 2 | 0 & 1 \\\\ 2 & 3
          1 | 8 | 0 & 1 & 2 & 3 & 4 & 5 & 6 & 7
          1 | 9 | 0 & 1 & 2 & 3 & \\cdots & 7 & 8
          9 | 1 | 0 \\\\ 1 \\\\ 2 \\\\ 3 \\\\ \\vdots \\\\ 7 \\\\ 8
          """)
  void showsFirstAndLastOfALargeMatrix(int rows, int columns, String numbers) {
    assertEquals(
        "\\begin{bmatrix*}[r] " + numbers + " \\end{bmatrix*}",
        MatrixPrinter.latex(
            counting(rows, columns), (row, column) -> Integer.toString(row * columns + column)));
  }

  @ParameterizedTest
  @CsvSource({"1, 8, false", "8, 8, false", "9, 1, true", "1, 9, true"})
  void saysWhichMatricesAreCut(int rows, int columns, boolean cut) {
    assertEquals(cut, MatrixPrinter.isCut(counting(rows, columns).shape()));
  }
}
