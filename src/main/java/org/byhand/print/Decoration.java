package org.byhand.print;

import org.byhand.expr.Shape;

/** Puts something around the LaTeX of a quantity, such as a class for its role. */
@FunctionalInterface
public interface Decoration {
  /** Nothing around it. */
  Decoration NONE = (name, shape, latex) -> latex;

  /**
   * The decorated LaTeX.
   *
   * @param name the canonical name of the quantity (or element) that is printed
   * @param shape of what is printed, which may be the quantity's transpose
   * @param latex its symbol or number
   */
  String decorate(String name, Shape shape, String latex);

  /** This decoration, with another one around it. */
  default Decoration within(Decoration outer) {
    return (name, shape, latex) -> outer.decorate(name, shape, decorate(name, shape, latex));
  }
}
