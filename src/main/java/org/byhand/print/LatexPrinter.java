package org.byhand.print;

import java.util.Set;
import org.byhand.expr.Expr;
import org.byhand.lesson.Display;
import org.byhand.print.Printed.Bond;

/**
 * Prints expressions as LaTeX, with the parentheses that reading needs and no others. Element-wise
 * products of matrices are written ⊙, matrix products by juxtaposition, products of numbers with a
 * dot.
 */
public final class LatexPrinter {
  private final Notation notation;
  private final Display display;
  private final Decoration decoration;
  private final LatexVisitor visitor;

  /**
   * Prints with a notation.
   *
   * @param notation how quantities are written
   * @param display how many decimals numbers show
   * @param decoration what is put around quantities
   */
  public LatexPrinter(Notation notation, Display display, Decoration decoration) {
    this.notation = notation;
    this.display = display;
    this.decoration = decoration;
    this.visitor = new LatexVisitor(notation, display, decoration);
  }

  /** The same without anything around quantities. */
  LatexPrinter undecorated() {
    return new LatexPrinter(notation, display, Decoration.NONE);
  }

  /** The LaTeX of an expression. */
  public String print(Expr expr) {
    return expr.accept(visitor).latex();
  }

  /** The LaTeX of an expression that stands as a factor. */
  public String printFactor(Expr expr) {
    Printed printed = expr.accept(visitor);
    return printed.latex().startsWith("-") ? printed.parenthesized() : printed.within(Bond.PRODUCT);
  }

  /**
   * The relation before a line.
   *
   * @param approximate with how many decimals the line before does not give this one
   */
  String relation(Set<Integer> approximate) {
    String relation = approximate.contains(display.decimals()) ? "\\approx" : "=";
    return decoration.relation(approximate, relation);
  }

  /** The LaTeX of ∂of/∂by. */
  public String partial(Expr of, Expr by) {
    return "\\frac{\\partial " + print(of) + "}{\\partial " + print(by) + "}";
  }
}
