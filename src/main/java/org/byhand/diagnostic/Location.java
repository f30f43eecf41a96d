package org.byhand.diagnostic;

/**
 * A place in an author's text.
 *
 * @param source the text
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record Location(SourceText source, int line, int column) {

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
