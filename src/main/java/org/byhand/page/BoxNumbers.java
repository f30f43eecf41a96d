package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.page.picture.Label;

/**
 * The numbers of a quantity in its box of a graph, or its shape.
 *
 * @param rows from top to bottom, all of the same length
 */
record BoxNumbers(List<List<Label>> rows) {
  /** Nothing. */
  static final BoxNumbers NONE = new BoxNumbers(List.of());

  private static final int BETWEEN_COLUMNS = 12;
  private static final int MOST_ROWS = 3;
  private static final int MOST_COLUMNS = 4;
  private static final String GAP = ", ";

  BoxNumbers {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The shape, of anything but a single number. */
  static BoxNumbers shape(Symbol symbol) {
    Shape shape = symbol.shape();
    return shape.isScalar()
        ? NONE
        : new BoxNumbers(List.of(List.of(Label.of(shape.rows() + "×" + shape.columns()))));
  }

  /** The numbers, if there are few; otherwise the shape. */
  static BoxNumbers of(Symbol symbol, Labels labels) {
    if (!areShown(symbol.shape())) {
      return shape(symbol);
    }
    List<List<Label>> rows = numbers(symbol, labels);
    return new BoxNumbers(isShort(symbol.shape()) ? List.of(List.of(list(rows))) : rows);
  }

  /** Whether a quantity of this shape shows its numbers. */
  static boolean areShown(Shape shape) {
    return isShort(shape) || shape.rows() <= MOST_ROWS && shape.columns() <= MOST_COLUMNS;
  }

  /** Whether a vector's numbers stand side by side, however it lies. */
  private static boolean isShort(Shape shape) {
    return Math.min(shape.rows(), shape.columns()) == 1 && shape.size() <= MOST_ROWS;
  }

  private static List<List<Label>> numbers(Symbol matrix, Labels labels) {
    List<List<Label>> rows = new ArrayList<>();
    for (int i = 0; i < matrix.shape().rows(); i++) {
      List<Label> row = new ArrayList<>();
      for (int j = 0; j < matrix.shape().columns(); j++) {
        row.add(labels.number(new Cell(matrix, i, j)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Label list(List<List<Label>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .reduce((a, b) -> a.and(Label.of(GAP)).and(b))
        .orElseThrow();
  }

  /** The room that they need. */
  int width() {
    return rows.isEmpty() ? 0 : rows.get(0).size() * spacing() - BETWEEN_COLUMNS;
  }

  /** From the middle of a column to that of the next one. */
  int spacing() {
    int widest = rows.stream().flatMap(List::stream).mapToInt(Label::width).max().orElse(0);
    return widest + BETWEEN_COLUMNS;
  }
}
