package org.byhand.expr;

import java.util.List;

/**
 * Rebuilds an expression with some leaves or nodes replaced and everything else as it stands:
 * nothing is folded, so that numbers that are plugged in stay visible. Override what is to change.
 */
public class Rewriter implements Expr.Visitor<Expr> {

  /** The rewritten expression. */
  public final Expr rewrite(Expr expr) {
    return expr.accept(this);
  }

  /** What becomes of a part of an expression; by default it is rewritten like the whole. */
  protected Expr child(Expr part) {
    return rewrite(part);
  }

  private List<Expr> all(List<Expr> exprs) {
    return exprs.stream().map(this::child).toList();
  }

  @Override
  public Expr symbol(Expr.Symbol symbol) {
    return symbol;
  }

  @Override
  public Expr element(Expr.Element element) {
    return element;
  }

  @Override
  public Expr constant(Expr.Constant constant) {
    return constant;
  }

  @Override
  public Expr ones(Expr.Ones ones) {
    return ones;
  }

  @Override
  public Expr value(Expr.Value value) {
    return value;
  }

  @Override
  public Expr negate(Expr.Negate negate) {
    return new Expr.Negate(child(negate.x()));
  }

  @Override
  public Expr sum(Expr.Sum sum) {
    return new Expr.Sum(all(sum.terms()));
  }

  @Override
  public Expr times(Expr.Times times) {
    return new Expr.Times(all(times.factors()));
  }

  @Override
  public Expr divide(Expr.Divide divide) {
    return new Expr.Divide(child(divide.numerator()), child(divide.denominator()));
  }

  @Override
  public Expr power(Expr.Power power) {
    return new Expr.Power(child(power.base()), power.exponent());
  }

  @Override
  public Expr matMul(Expr.MatMul product) {
    return new Expr.MatMul(child(product.left()), child(product.right()));
  }

  @Override
  public Expr transpose(Expr.Transpose transpose) {
    return new Expr.Transpose(child(transpose.x()));
  }

  @Override
  public Expr total(Expr.Total total) {
    return new Expr.Total(child(total.x()), total.axis());
  }

  @Override
  public Expr apply(Expr.Apply apply) {
    return new Expr.Apply(apply.function(), child(apply.x()));
  }

  @Override
  public Expr prime(Expr.Prime prime) {
    return new Expr.Prime(prime.function(), child(prime.x()), child(prime.fx()));
  }

  @Override
  public Expr call(Expr.Call call) {
    return new Expr.Call(call.operation(), all(call.operands()));
  }
}
