package org.byhand.expr;

/**
 * One line of a worked example: {@code symbol = expr}.
 *
 * @param symbol what is computed
 * @param expr from what, of the same shape
 */
public record Equation(Expr.Symbol symbol, Expr expr) {
  public Equation {
    if (!symbol.shape().equals(expr.shape())) {
      throw new ShapeException(
          symbol.name() + " is " + symbol.shape() + ", its expression " + expr.shape());
    }
  }
}
