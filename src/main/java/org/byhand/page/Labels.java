package org.byhand.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Values;
import org.byhand.page.picture.Label;
import org.byhand.page.picture.Matrix;
import org.byhand.print.Mark;
import org.byhand.print.Numeral;

/** The texts in the pictures of one moment of the computation. */
final class Labels {
  /** As long as most numbers are. */
  private static final Label BLANK = Label.of("………");

  private final PageContext page;
  private final Values values;
  private final boolean blank;
  private final Map<Cell, Label> symbols = new HashMap<>();

  Labels(PageContext page, Values values) {
    this(page, values, false);
  }

  private Labels(PageContext page, Values values, boolean blank) {
    this.page = page;
    this.values = values;
    this.blank = blank;
  }

  /** With blanks in place of the numbers that the page works out. */
  static Labels withBlanks(PageContext page, Values values) {
    return new Labels(page, values, true);
  }

  /** How the page writes it: {@code w₁₂}. */
  Label symbol(Cell cell) {
    return symbols.computeIfAbsent(
        cell,
        any ->
            page.pictures()
                .label(page.typesetter().inline(cell.expr()))
                .showing(mark(cell), style(cell)));
  }

  /** How the page writes the whole quantity: {@code W}. */
  Label symbol(Symbol symbol) {
    return page.pictures()
        .label(page.typesetter().inline(symbol))
        .showing(mark(symbol), page.typesetter().style(symbol.name()));
  }

  /** Its number, with few decimals. */
  Label number(Cell cell) {
    if (isBlank(cell)) {
      return BLANK.showing(mark(cell), "to-fill");
    }
    Numeral number = page.shortNumber(values, cell.of().name(), cell.row(), cell.column());
    return Label.of(number.text()).showing(number.mark(), style(cell));
  }

  /** Both: {@code w₁₂ = 0.5}. */
  Label equation(Cell cell) {
    return symbol(cell).and(Label.of(" = ")).and(number(cell));
  }

  /** A matrix with all its numbers. */
  Matrix matrix(Symbol symbol) {
    List<List<Matrix.Entry>> rows = new ArrayList<>();
    for (int i = 0; i < symbol.shape().rows(); i++) {
      List<Matrix.Entry> row = new ArrayList<>();
      for (int j = 0; j < symbol.shape().columns(); j++) {
        Cell cell = new Cell(symbol, i, j);
        row.add(new Matrix.Entry(value(cell), Optional.of(mark(cell)), number(cell)));
      }
      rows.add(row);
    }
    return new Matrix(symbol(symbol), rows);
  }

  /** What decides how a picture shows it: 0 for a blank, which tells nothing. */
  double value(Cell cell) {
    return isBlank(cell) ? 0 : values.get(cell.of().name()).get(cell.row(), cell.column());
  }

  private boolean isBlank(Cell cell) {
    return blank
        && page.moments().place(values, cell.of().name()).filter(Anchors::isOfLine).isPresent();
  }

  /** Which quantity it is, as a whole. */
  Mark mark(Symbol symbol) {
    return Mark.of(symbol.name()).at(page.moments().place(values, symbol.name()));
  }

  /** Which quantity it is. */
  Mark mark(Cell cell) {
    return Mark.of(cell.name()).at(page.moments().place(values, cell.of().name()));
  }

  private String style(Cell cell) {
    return page.typesetter().style(cell.of().name());
  }
}
