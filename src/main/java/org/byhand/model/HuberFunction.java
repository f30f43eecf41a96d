package org.byhand.model;

import static org.byhand.expr.Algebra.constant;
import static org.byhand.expr.Algebra.fraction;
import static org.byhand.expr.Algebra.minus;
import static org.byhand.expr.Algebra.plus;
import static org.byhand.expr.Algebra.power;
import static org.byhand.expr.Algebra.times;

import java.math.BigDecimal;
import java.util.Optional;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Function;

/**
 * ½ e² up to |e| = δ, from there on a line with the same slope; Huber, 1964.
 *
 * @param delta δ, more than 0
 */
record HuberFunction(double delta) implements Function {

  private String number() {
    return BigDecimal.valueOf(delta).stripTrailingZeros().toPlainString();
  }

  @Override
  public String id() {
    return "huber_" + number().replace('.', '_');
  }

  @Override
  public String symbol() {
    return "H_{" + number() + "}";
  }

  @Override
  public double evaluate(double e) {
    double size = Math.abs(e);
    return size <= delta ? e * e / 2 : delta * (size - delta / 2);
  }

  @Override
  public Optional<Expr> definition(Expr e) {
    Expr square = times(fraction(1, 2), power(e, 2));
    Expr line = times(constant(delta), minus(size(e), constant(delta / 2)));
    return Optional.of(plus(times(square, inside(e)), times(line, outside(e))));
  }

  @Override
  public Expr derivative(Expr e, Expr value) {
    Expr sign = new Expr.Apply(Elementary.SIGN, e);
    return plus(times(e, inside(e)), times(times(constant(delta), sign), outside(e)));
  }

  private static Expr size(Expr e) {
    return new Expr.Apply(Elementary.ABS, e);
  }

  private Expr inside(Expr e) {
    return new Expr.Apply(Elementary.UNLESS_POSITIVE, minus(size(e), constant(delta)));
  }

  private Expr outside(Expr e) {
    return new Expr.Apply(Elementary.STEP, minus(size(e), constant(delta)));
  }

  @Override
  public String numpy(String e) {
    return "np.where(np.abs(%1$s) <= %2$s, %1$s ** 2 / 2, %2$s * (np.abs(%1$s) - %2$s / 2))"
        .formatted(e, number());
  }
}
