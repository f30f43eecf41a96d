package org.byhand.model;

import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;

/**
 * A part of an author's formula, worked out for all examples of a batch at once.
 *
 * @param expr for the whole batch
 * @param spread how the examples lie in it
 * @param one the shape for a single example
 */
record Operand(Expr expr, Spread spread, Shape one) {

  /** How the examples of a batch lie in a matrix. */
  enum Spread {
    /** All examples have the same one, or there is only one example. */
    SHARED,
    /** Each example has a column. */
    COLUMNS,
    /** Each example has a row. */
    ROWS
  }

  /** What is the same for all examples. */
  static Operand shared(Expr expr) {
    return new Operand(expr, Spread.SHARED, expr.shape());
  }

  /** The same under a name. */
  Operand named(Symbol symbol) {
    return new Operand(symbol, spread, one);
  }

  /** Whether it is one number for each example. */
  boolean isNumber() {
    return one.isScalar();
  }
}
