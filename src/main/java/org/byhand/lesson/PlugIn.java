package org.byhand.lesson;

import java.util.Set;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Value;
import org.byhand.expr.Rewriter;
import org.byhand.expr.Values;

/**
 * Puts numbers in place of symbols. Where a plugged-in matrix is transposed or rearranged in
 * another way, the result is written out.
 */
final class PlugIn extends Rewriter {
  private final Values values;
  private final Set<String> given;

  PlugIn(Values values, Set<String> given) {
    this.values = values;
    this.given = given;
  }

  @Override
  public Expr symbol(Expr.Symbol symbol) {
    return value(symbol);
  }

  Value value(Expr.Symbol symbol) {
    return new Value(values.get(symbol.name()), symbol.name(), given.contains(symbol.name()));
  }

  @Override
  public Expr element(Expr.Element element) {
    return value(element);
  }

  Value value(Expr.Element element) {
    Value whole = value(element.of());
    int i = element.row();
    int j = element.column();
    return new Value(
        whole.matrix().extractMatrix(i, i + 1, j, j + 1), element.name(), whole.given());
  }

  @Override
  public Expr transpose(Expr.Transpose transpose) {
    Expr x = rewrite(transpose.x());
    return x instanceof Value v ? v.transpose() : new Expr.Transpose(x);
  }

  @Override
  public Expr call(Expr.Call call) {
    Expr.Call plugged =
        new Expr.Call(call.operation(), call.operands().stream().map(this::rewrite).toList());
    boolean written = call.operation().rearranges() && plugged.operands().size() == 1;
    return written && plugged.operands().get(0) instanceof Value v
        ? new Value(Evaluator.evaluate(plugged, new Values()), v.origin(), v.given())
        : plugged;
  }
}
