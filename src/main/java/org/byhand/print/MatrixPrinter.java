package org.byhand.print;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.lesson.Display;

/** Prints matrices of numbers; of a large one the first rows and columns, dots, and the last. */
public final class MatrixPrinter {
  /** A matrix with more rows or columns is cut. */
  private static final int MOST = 8;

  private static final int FIRST = 4;
  private static final int LAST = 2;

  private MatrixPrinter() {}

  static String latex(Expr.Value value, Display display) {
    int rows = value.shape().rows();
    int columns = value.shape().columns();
    String lines =
        join(
            rows,
            " \\\\ ",
            i ->
                i.isPresent()
                    ? join(columns, " & ", j -> number(value, display, i.getAsInt(), j))
                    : join(columns, " & ", j -> j.isPresent() ? "\\vdots" : "\\ddots"));
    return "\\begin{bmatrix*}[r] " + lines + " \\end{bmatrix*}";
  }

  private static String number(Expr.Value value, Display display, int row, OptionalInt column) {
    return column.isPresent()
        ? NumberPrinter.latex(display.shown(value, row, column.getAsInt()))
        : "\\cdots";
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

  /** The indices that are shown; none stands for dots. */
  private static String join(int count, String separator, Function<OptionalInt, String> print) {
    Stream<OptionalInt> shown =
        count <= MOST
            ? indices(0, count)
            : Stream.of(
                    indices(0, FIRST), Stream.of(OptionalInt.empty()), indices(count - LAST, count))
                .flatMap(Function.identity());
    return shown.map(print).collect(Collectors.joining(separator));
  }

  private static Stream<OptionalInt> indices(int from, int to) {
    return IntStream.range(from, to).mapToObj(OptionalInt::of);
  }
}
