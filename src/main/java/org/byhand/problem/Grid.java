package org.byhand.problem;

import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers exactly as an author wrote them: a matrix, a flat list or a single number. Decimals keep
 * their trailing zeros, because {@code 0.450} claims one digit more than {@code 0.45}.
 *
 * @param rows the rows, all of the same length; a flat list and a single number are one row
 * @param form how it was written
 */
public record Grid(List<List<BigDecimal>> rows, Form form) {

  /** How the numbers were written. */
  public enum Form {
    NUMBER,
    LIST,
    MATRIX
  }

  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.isEmpty() || rows.get(0).isEmpty()) {
      throw new IllegalArgumentException("a grid has at least one number");
    }
    int width = rows.get(0).size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("ragged rows: " + rows);
    }
    if (form != Form.MATRIX && rows.size() != 1 || form == Form.NUMBER && width != 1) {
      throw new IllegalArgumentException("a " + form + " is one row: " + rows);
    }
  }

  public int rowCount() {
    return rows.size();
  }

  public int columnCount() {
    return rows.get(0).size();
  }

  /** The number in row {@code i} and column {@code j}, both from 0. */
  public BigDecimal at(int i, int j) {
    return rows.get(i).get(j);
  }

  /** The same numbers as a matrix of one column, if this is a flat list or a single number. */
  public Grid asColumn() {
    return form == Form.MATRIX
        ? this
        : new Grid(rows.get(0).stream().map(List::of).toList(), Form.MATRIX);
  }

  /** The same numbers as a matrix of one row, if this is a flat list or a single number. */
  public Grid asRow() {
    return form == Form.MATRIX ? this : new Grid(rows, Form.MATRIX);
  }
}
