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

  /**
   * Backward and update lines, interleaved: the updates of a layer follow the gradients of all its
   * parameters. What the updates share comes with the first of them.
   */
  static List<Line> interleave(List<Line> backward, Updates updates) {
    Map<Symbol, Expr> updated = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    List<Line> pending = new ArrayList<>();
    for (Line line : backward) {
      if (line.role() != Role.PARAMETER_GRADIENT) {
        lines.addAll(pending);
        pending.clear();
      }
      Expr expr = Symbols.replace(line.equation().expr(), updated);
      Equation equation = new Equation(line.symbol(), expr);
      lines.add(new Line(line.section(), line.role(), equation, line.folded()));
      updates
          .byParameter()
          .forEach(
              (parameter, update) -> {
                if (parameter.gradient().equals(line.symbol())) {
                  if (updated.isEmpty()) {
                    pending.addAll(updates.shared());
                  }
                  pending.addAll(update);
                  updated.put(parameter, parameter.next());
                }
              });
    }
    lines.addAll(pending);
    return lines;
  }
}
