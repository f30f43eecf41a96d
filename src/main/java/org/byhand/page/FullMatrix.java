package org.byhand.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.byhand.expr.Expr;
import org.byhand.print.MatrixPrinter;
import org.byhand.print.Numeral;

/** All numbers of a matrix of which an equation shows the corners only. */
final class FullMatrix {
  /** With more numbers than this, the downloads have to do. */
  private static final int MOST_NUMBERS = 1000;

  private FullMatrix() {}

  /**
   * The rows; none if the equation shows all of them, or if there are too many.
   *
   * @param place where the matrix got its numbers
   */
  static List<List<Numeral>> of(PageContext page, Expr.Value value, String place) {
    int rows = value.shape().rows();
    int columns = value.shape().columns();
    if (!MatrixPrinter.isCut(value.shape()) || rows * columns > MOST_NUMBERS) {
      return List.of();
    }
    return IntStream.range(0, rows)
        .mapToObj(
            i ->
                IntStream.range(0, columns)
                    .mapToObj(j -> page.number(value, i, j, Optional.of(place)))
                    .toList())
        .toList();
  }
}
