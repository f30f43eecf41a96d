package org.byhand.browser;

/**
 * Something that a reader's browser would not show as it should.
 *
 * @param kind of what kind
 * @param detail the particulars, for whoever has to mend it
 */
public record Finding(Kind kind, String detail) {

  /** What can be wrong with a page in a browser. */
  public enum Kind {
    /** An error or a warning on the console, such as a file that is not there. */
    CONSOLE,
    /** Something was asked of a host. */
    REQUEST,
    /** There is mathematics, but its font did not load. */
    FONT,
    /** The page scrolls sideways on a phone. */
    OVERFLOW,
    /** In a picture a text is cut off, or lies on another one or on the border of its box. */
    PICTURE,
    /** Without scripts the page can't be read. */
    SCRIPT
  }

  @Override
  public String toString() {
    return kind + ": " + detail;
  }
}
