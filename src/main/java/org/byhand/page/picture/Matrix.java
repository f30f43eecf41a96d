package org.byhand.page.picture;

import java.util.List;
import java.util.Optional;
import org.byhand.print.Mark;

/**
 * A matrix to be drawn.
 *
 * @param name above it
 * @param rows its numbers
 */
public record Matrix(Label name, List<List<Entry>> rows) {

  /**
   * A number of a matrix.
   *
   * @param value the number
   * @param mark which number it is
   * @param text as it is shown
   */
  public record Entry(double value, Optional<Mark> mark, Label text) {}

  public Matrix {
    rows = rows.stream().map(List::copyOf).toList();
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("not a matrix: " + rows);
    }
  }

  int columns() {
    return rows.get(0).size();
  }
}
