package org.byhand.diagnostic;

/**
 * A text that an author wrote, under the name by which messages call it.
 *
 * @param name the file's path as shown in messages, with forward slashes
 * @param text the whole text
 */
public record SourceText(String name, String text) {

  /**
   * Returns one line without its line break, for an excerpt.
   *
   * @param number the line's number, from 1
   * @return the line, or an empty string past the end
   */
  public String line(int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }

  /** The place at {@code line} and {@code column}, both from 1. */
  public Location at(int line, int column) {
    return new Location(this, line, column);
  }
}
