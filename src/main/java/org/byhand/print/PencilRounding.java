package org.byhand.print;

import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Function;
import org.byhand.expr.Rounding;

/**
 * Rounding on paper as a function, so that it can stand in a printed expression.
 *
 * @param decimals how many are kept
 */
record PencilRounding(int decimals) implements Function {

  @Override
  public String id() {
    return "pencil";
  }

  @Override
  public String symbol() {
    return "\\operatorname{round}_{" + decimals + "}";
  }

  @Override
  public double evaluate(double x) {
    return Rounding.round(x, decimals);
  }

  /** 0, as of any function made of flat steps. */
  @Override
  public Expr derivative(Expr x, Expr fx) {
    return Algebra.ZERO;
  }

  @Override
  public String numpy(String argument) {
    return "pencil(" + argument + ", " + decimals + ")";
  }
}
