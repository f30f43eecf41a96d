package org.byhand.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Expr.Symbol;

/** Partial derivatives of scalar forms, for the chain rule written factor by factor. */
public final class Partial {
  private static final Symbol VARIABLE = new Symbol("", Shape.SCALAR);

  private Partial() {}

  /**
   * ∂expr/∂variable, everything else held fixed.
   *
   * @param expr a scalar form, as {@link Components} gives it
   * @param result the symbol or element whose value {@code expr} is
   * @param variable a scalar {@link Expr.Symbol} or an {@link Expr.Element}
   */
  public static Expr of(Expr expr, Expr result, Expr variable) {
    List<Expr> terms = new ArrayList<>();
    Pullback pullback =
        new Pullback(
            Algebra.ONE,
            Optional.of(result),
            (symbol, term) -> {
              if (symbol.equals(VARIABLE)) {
                terms.add(term);
              }
            });
    swap(expr, variable, VARIABLE).accept(pullback);
    Expr sum = terms.isEmpty() ? Algebra.ZERO : Algebra.sum(terms);
    return swap(sum, VARIABLE, variable);
  }

  /** Whether a scalar symbol or element occurs in an expression. */
  public static boolean occurs(Expr variable, Expr expr) {
    return !swap(expr, variable, VARIABLE).equals(expr);
  }

  private static Expr swap(Expr expr, Expr from, Expr to) {
    return new Rewriter() {
      @Override
      public Expr symbol(Symbol symbol) {
        return symbol.equals(from) ? to : symbol;
      }

      @Override
      public Expr element(Expr.Element element) {
        return element.equals(from) ? to : element;
      }
    }.rewrite(expr);
  }
}
