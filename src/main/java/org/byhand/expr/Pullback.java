package org.byhand.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.byhand.expr.Expr.Symbol;

/**
 * The table of gradient rules. Given U = ∂loss/∂expr, hands ∂loss/∂s to the consumer for each
 * occurrence of a symbol s in the expression. The rules are those of reverse-mode differentiation
 * for matrices (Giles, "Collected matrix derivative results", 2008).
 */
final class Pullback implements Expr.Visitor<Void> {
  private final Expr upstream;
  private final Optional<? extends Expr> result;
  private final BiConsumer<Symbol, Expr> contribution;

  /**
   * Prepares to pull one gradient back.
   *
   * @param upstream U, of the expression's shape
   * @param result what names the expression's value, if it has a name
   * @param contribution takes each symbol and what it gets, of the symbol's shape
   */
  Pullback(Expr upstream, Optional<? extends Expr> result, BiConsumer<Symbol, Expr> contribution) {
    this.upstream = upstream;
    this.result = result;
    this.contribution = contribution;
  }

  private void pull(Expr operand, Expr gradient) {
    Expr fitted = unbroadcast(gradient, operand.shape());
    operand.accept(new Pullback(fitted, Optional.empty(), contribution));
  }

  /** What was repeated to fit is summed: that is what repeating means for the gradient. */
  private static Expr unbroadcast(Expr gradient, Shape target) {
    Expr fitted = gradient;
    if (target.isScalar()) {
      return Algebra.total(fitted, Axis.ALL);
    }
    if (target.rows() == 1 && fitted.shape().rows() > 1) {
      fitted = Algebra.total(fitted, Axis.ROWS);
    }
    if (target.columns() == 1 && fitted.shape().columns() > 1) {
      fitted = Algebra.total(fitted, Axis.COLUMNS);
    }
    return fitted;
  }

  /** U, repeated to a shape. */
  private Expr spread(Shape shape) {
    return Algebra.times(upstream, new Expr.Ones(shape));
  }

  @Override
  public Void symbol(Symbol symbol) {
    contribution.accept(symbol, upstream);
    return null;
  }

  /** Elements stand only in scalar forms, where they are leaves; see {@link Partial}. */
  @Override
  public Void element(Expr.Element element) {
    return null;
  }

  @Override
  public Void constant(Expr.Constant constant) {
    return null;
  }

  @Override
  public Void ones(Expr.Ones ones) {
    return null;
  }

  @Override
  public Void value(Expr.Value value) {
    return null;
  }

  @Override
  public Void negate(Expr.Negate negate) {
    pull(negate.x(), Algebra.negate(upstream));
    return null;
  }

  @Override
  public Void sum(Expr.Sum sum) {
    sum.terms().forEach(term -> pull(term, spread(sum.shape())));
    return null;
  }

  @Override
  public Void times(Expr.Times times) {
    for (int i = 0; i < times.factors().size(); i++) {
      List<Expr> product = new ArrayList<>(List.of(upstream));
      product.addAll(times.factors().subList(0, i));
      product.addAll(times.factors().subList(i + 1, times.factors().size()));
      pull(times.factors().get(i), Algebra.times(product));
    }
    return null;
  }

  @Override
  public Void divide(Expr.Divide divide) {
    Expr top = divide.numerator();
    Expr bottom = divide.denominator();
    pull(top, Algebra.divide(upstream, bottom));
    pull(
        bottom,
        Algebra.negate(Algebra.divide(Algebra.times(upstream, top), Algebra.power(bottom, 2))));
    return null;
  }

  @Override
  public Void power(Expr.Power power) {
    Expr n = Algebra.constant(power.exponent());
    Expr derivative = Algebra.times(n, Algebra.power(power.base(), power.exponent() - 1));
    pull(power.base(), Algebra.times(upstream, derivative));
    return null;
  }

  @Override
  public Void matMul(Expr.MatMul product) {
    pull(product.left(), Algebra.matMul(upstream, Algebra.transpose(product.right())));
    pull(product.right(), Algebra.matMul(Algebra.transpose(product.left()), upstream));
    return null;
  }

  @Override
  public Void transpose(Expr.Transpose transpose) {
    pull(transpose.x(), Algebra.transpose(upstream));
    return null;
  }

  @Override
  public Void total(Expr.Total total) {
    pull(total.x(), spread(total.x().shape()));
    return null;
  }

  @Override
  public Void apply(Expr.Apply apply) {
    Expr value = result.isPresent() ? result.get() : apply;
    Expr derivative =
        apply.function().definition(apply.x()).isPresent()
            ? Algebra.prime(apply.function(), apply.x(), value)
            : apply.function().derivative(apply.x(), value);
    pull(apply.x(), Algebra.times(upstream, derivative));
    return null;
  }

  @Override
  public Void prime(Expr.Prime prime) {
    prime.expansion().accept(new Pullback(upstream, Optional.empty(), contribution));
    return null;
  }

  @Override
  public Void call(Expr.Call call) {
    Expr value = result.isPresent() ? result.get() : call;
    List<Expr> gradients = call.operation().gradients(call.operands(), value, upstream);
    for (int i = 0; i < gradients.size(); i++) {
      pull(call.operands().get(i), gradients.get(i));
    }
    return null;
  }
}
