package org.byhand.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.byhand.expr.Equation;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Symbols;
import org.byhand.model.Tape.Line;

/**
 * Sequential update: each parameter is updated as soon as its gradient is known, and the errors
 * further back are computed from the parameters already updated. This is not gradient descent; some
 * published pages do it without saying so, and their numbers come out only this way.
 */
final class Sequential {
  private Sequential() {}

  /** Backward and update lines, interleaved. */
  static List<Line> interleave(List<Line> backward, List<Line> updates) {
    Map<Symbol, Line> updateOf = new HashMap<>();
    for (Line update : updates) {
      for (Symbol used : Symbols.in(update.equation().expr())) {
        updateOf.put(used, update);
      }
    }
    Map<Symbol, Expr> updated = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (Line line : backward) {
      Expr expr = Symbols.replace(line.equation().expr(), updated);
      Equation equation = new Equation(line.symbol(), expr);
      lines.add(new Line(line.section(), line.role(), equation, line.folded()));
      Line update = updateOf.get(line.symbol());
      if (update != null && line.role() == Role.PARAMETER_GRADIENT) {
        lines.add(update);
        updated.putAll(replacement(update));
      }
    }
    return lines;
  }

  private static Map<Symbol, Expr> replacement(Line update) {
    for (Symbol used : Symbols.in(update.equation().expr())) {
      if (used.next().equals(update.symbol())) {
        return Map.of(used, update.symbol());
      }
    }
    throw new IllegalStateException(update.name() + " does not start from its own old value");
  }
}
