package org.byhand.expr;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Finds what a person would work out on the way from the numbers plugged in to the result: the
 * operands of the last operation, unless they are plain numbers already. Signs, coefficients and
 * sums over all elements are looked through.
 */
public final class Intermediates implements Expr.Visitor<Expr> {
  private final UnaryOperator<Expr> replacement;

  private Intermediates(UnaryOperator<Expr> replacement) {
    this.replacement = replacement;
  }

  /** The expression with each intermediate replaced by what {@code replacement} gives for it. */
  public static Expr replace(Expr expr, UnaryOperator<Expr> replacement) {
    return expr.accept(new Intermediates(replacement));
  }

  private Expr operand(Expr operand) {
    if (isPlain(operand)) {
      return operand;
    }
    return operand instanceof Expr.Negate n
        ? new Expr.Negate(operand(n.x()))
        : replacement.apply(operand);
  }

  private static boolean isPlain(Expr operand) {
    if (operand instanceof Expr.Negate n) {
      return isPlain(n.x());
    }
    if (operand instanceof Expr.Transpose t) {
      return isPlain(t.x());
    }
    return operand instanceof Expr.Symbol
        || operand instanceof Expr.Element
        || operand instanceof Expr.Constant
        || operand instanceof Expr.Ones
        || operand instanceof Expr.Value;
  }

  private List<Expr> operands(List<Expr> all) {
    return all.stream().map(this::operand).toList();
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
    return new Expr.Negate(negate.x().accept(this));
  }

  @Override
  public Expr sum(Expr.Sum sum) {
    return new Expr.Sum(operands(sum.terms()));
  }

  @Override
  public Expr times(Expr.Times times) {
    boolean scaled = times.factors().size() == 2 && times.factors().get(0) instanceof Expr.Constant;
    if (scaled) {
      Expr scaledFactor = times.factors().get(1).accept(this);
      return new Expr.Times(List.of(times.factors().get(0), scaledFactor));
    }
    return new Expr.Times(operands(times.factors()));
  }

  @Override
  public Expr divide(Expr.Divide divide) {
    return new Expr.Divide(operand(divide.numerator()), operand(divide.denominator()));
  }

  @Override
  public Expr power(Expr.Power power) {
    return new Expr.Power(operand(power.base()), power.exponent());
  }

  @Override
  public Expr matMul(Expr.MatMul product) {
    return new Expr.MatMul(operand(product.left()), operand(product.right()));
  }

  @Override
  public Expr transpose(Expr.Transpose transpose) {
    return new Expr.Transpose(operand(transpose.x()));
  }

  @Override
  public Expr total(Expr.Total total) {
    return new Expr.Total(operand(total.x()), total.axis());
  }

  @Override
  public Expr apply(Expr.Apply apply) {
    return new Expr.Apply(apply.function(), operand(apply.x()));
  }

  @Override
  public Expr prime(Expr.Prime prime) {
    return prime.expansion().accept(this);
  }
}
