package org.byhand.lesson;

import java.util.Set;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Value;
import org.byhand.expr.Rewriter;
import org.byhand.expr.Values;

/** Puts numbers in place of symbols; the transpose of a plugged-in matrix is written out. */
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
    return x instanceof Value v
        ? new Value(v.matrix().transpose(), v.origin(), v.given())
        : new Expr.Transpose(x);
  }
}
