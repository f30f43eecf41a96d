package org.byhand.expr;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Finds what a person would work out on the way from the numbers plugged in to the result: the
 * operands of the last operation, unless they are plain numbers already. Signs, coefficients, sums
 * over all elements and what only changes places are looked through.
 */
public final class Intermediates extends Rewriter {
  private final UnaryOperator<Expr> replacement;

  private Intermediates(UnaryOperator<Expr> replacement) {
    this.replacement = replacement;
  }

  /** The expression with each intermediate replaced by what {@code replacement} gives for it. */
  public static Expr replace(Expr expr, UnaryOperator<Expr> replacement) {
    return new Intermediates(replacement).rewrite(expr);
  }

  @Override
  protected Expr child(Expr operand) {
    if (isPlain(operand)) {
      return operand;
    }
    return operand instanceof Expr.Negate n
        ? new Expr.Negate(child(n.x()))
        : replacement.apply(operand);
  }

  private static boolean isPlain(Expr operand) {
    if (operand instanceof Expr.Negate n) {
      return isPlain(n.x());
    }
    if (operand instanceof Expr.Transpose t) {
      return isPlain(t.x());
    }
    if (operand instanceof Expr.Call c && c.operation().rearranges()) {
      return c.operands().stream().allMatch(Intermediates::isPlain);
    }
    return operand instanceof Expr.Symbol
        || operand instanceof Expr.Element
        || operand instanceof Expr.Constant
        || operand instanceof Expr.Ones
        || operand instanceof Expr.Value;
  }

  @Override
  public Expr negate(Expr.Negate negate) {
    return new Expr.Negate(rewrite(negate.x()));
  }

  @Override
  public Expr times(Expr.Times times) {
    boolean scaled = times.factors().size() == 2 && times.factors().get(0) instanceof Expr.Constant;
    return scaled
        ? new Expr.Times(List.of(times.factors().get(0), rewrite(times.factors().get(1))))
        : super.times(times);
  }

  @Override
  public Expr call(Expr.Call call) {
    return call.operation().rearranges()
        ? new Expr.Call(call.operation(), call.operands().stream().map(this::rewrite).toList())
        : super.call(call);
  }

  @Override
  public Expr prime(Expr.Prime prime) {
    return rewrite(prime.expansion());
  }
}
