package org.byhand.diagnostic;

import java.util.Comparator;

/**
 * A place in an author's text.
 *
 * @param source the text
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record Location(SourceText source, int line, int column) {
  /** By file, line and column. */
  static final Comparator<Location> READING_ORDER =
      Comparator.comparing((Location location) -> location.source().name())
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
    }
  }

  /** {@code file:line:column}, as editors and terminals link it. */
  @Override
  public String toString() {
    return source.name() + ":" + line + ":" + column;
  }
}
