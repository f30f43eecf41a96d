package org.byhand.page;

import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;

/** One number of a quantity, rows and columns from 0. */
record Cell(Symbol of, int row, int column) {

  /** The quantity itself, if it is a single number; otherwise the element. */
  Expr expr() {
    return of.shape().isScalar() ? of : new Expr.Element(of, row, column);
  }

  /** Its canonical name. */
  String name() {
    return of.shape().isScalar() ? of.name() : new Expr.Element(of, row, column).name();
  }
}
