package org.byhand.print;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;

/** Prints matrices of numbers; of a large one the first rows and columns, dots, and the last. */
public final class MatrixPrinter {
  /** A matrix with more rows or columns is cut. */
  private static final int MOST = 8;

  private static final int FIRST = 4;
  private static final int LAST = 2;

  private MatrixPrinter() {}

  /** Prints the number at a place of a matrix. */
  @FunctionalInterface
  interface Cell {
    String latex(int row, int column);
  }

  /**
   * The LaTeX of a matrix.
   *
   * @param number prints the number of a row and a column
   */
  static String latex(Expr.Value value, Cell number) {
    int rows = value.shape().rows();
    int columns = value.shape().columns();
    String lines =
        join(
            rows,
            " \\\\ ",
            i ->
                i.isPresent()
                    ? join(columns, " & ", j -> number(number, i.getAsInt(), j))
                    : join(columns, " & ", j -> j.isPresent() ? "\\vdots" : "\\ddots"));
    return "\\begin{bmatrix*}[r] " + lines + " \\end{bmatrix*}";
  }

  private static String number(Cell number, int row, OptionalInt column) {
    return column.isPresent() ? number.latex(row, column.getAsInt()) : "\\cdots";
  }

  /** Whether a matrix is too large to be printed in full. */
  public static boolean isCut(Shape shape) {
    return shape.rows() > MOST || shape.columns() > MOST;
  }

  /** How many lines a matrix takes in print. */
  static int height(Expr.Value value) {
    int rows = value.shape().rows();
    return rows > MOST ? FIRST + 1 + LAST : rows;
  }

  private static String join(int count, String separator, Function<OptionalInt, String> print) {
    return shown(count).stream().map(print).collect(Collectors.joining(separator));
  }

  /** The rows or columns that are shown of so many; none stands for dots. */
  public static List<OptionalInt> shown(int count) {
    return count <= MOST
        ? indices(0, count).toList()
        : Stream.of(indices(0, FIRST), Stream.of(OptionalInt.empty()), indices(count - LAST, count))
            .flatMap(Function.identity())
            .toList();
  }

  private static Stream<OptionalInt> indices(int from, int to) {
    return IntStream.range(from, to).mapToObj(OptionalInt::of);
  }
}
