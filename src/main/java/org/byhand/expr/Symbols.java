package org.byhand.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.byhand.expr.Expr.Symbol;

/** Finds and replaces symbols in expressions. */
public final class Symbols {
  private Symbols() {}

  /** Every occurrence of a symbol, from left to right; one that occurs twice is listed twice. */
  public static List<Symbol> in(Expr expr) {
    List<Symbol> found = new ArrayList<>();
    new Rewriter() {
      @Override
      public Expr symbol(Symbol symbol) {
        found.add(symbol);
        return symbol;
      }

      @Override
      public Expr element(Expr.Element element) {
        found.add(element.of());
        return element;
      }
    }.rewrite(expr);
    return found;
  }

  /** The expression with whole symbols replaced by expressions of the same shape. */
  public static Expr replace(Expr expr, Map<Symbol, ? extends Expr> replacements) {
    return new Rewriter() {
      @Override
      public Expr symbol(Symbol symbol) {
        Expr replacement = replacements.get(symbol);
        return replacement == null ? symbol : replacement;
      }
    }.rewrite(expr);
  }
}
