package org.byhand.print;

import java.util.Set;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;

/** Puts something around the LaTeX of what is printed, such as a class for its role. */
@FunctionalInterface
public interface Decoration {
  /** Nothing around it. */
  Decoration NONE = (name, shape, latex) -> latex;

  /**
   * The decorated LaTeX of a quantity.
   *
   * @param name the canonical name of the quantity (or element) that is printed
   * @param shape of what is printed, which may be the quantity's transpose
   * @param latex its symbol, or all its numbers
   */
  String decorate(String name, Shape shape, String latex);

  /**
   * The decorated LaTeX of a single number.
   *
   * @param value what the number is part of
   * @param row from 0
   * @param column from 0
   * @param latex the number as shown
   */
  default String number(Expr.Value value, int row, int column, String latex) {
    return latex;
  }

  /**
   * The decorated LaTeX of the relation before a line with numbers.
   *
   * @param approximate with how many decimals, of those that can be chosen, it is ≈
   * @param latex the relation
   */
  default String relation(Set<Integer> approximate, String latex) {
    return latex;
  }

  /** This decoration, with more around each quantity. */
  default Decoration within(Decoration outer) {
    Decoration inner = this;
    return new Decoration() {
      @Override
      public String decorate(String name, Shape shape, String latex) {
        return outer.decorate(name, shape, inner.decorate(name, shape, latex));
      }

      @Override
      public String number(Expr.Value value, int row, int column, String latex) {
        return outer.number(value, row, column, inner.number(value, row, column, latex));
      }

      @Override
      public String relation(Set<Integer> approximate, String latex) {
        return outer.relation(approximate, inner.relation(approximate, latex));
      }
    };
  }
}
