package org.byhand.print;

/** Puts something around the LaTeX of a quantity, such as a class for its role. */
@FunctionalInterface
public interface Decoration {
  /** Nothing around it. */
  Decoration NONE = (name, latex) -> latex;

  /**
   * The decorated LaTeX.
   *
   * @param name the canonical name of the quantity (or element) that is printed
   * @param latex its symbol or number
   */
  String decorate(String name, String latex);
}
