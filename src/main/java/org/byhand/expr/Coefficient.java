package org.byhand.expr;

import java.util.ArrayList;
import java.util.List;
import org.byhand.expr.Expr.Constant;
import org.byhand.expr.Expr.Negate;
import org.byhand.expr.Expr.Times;

/**
 * An expression split into sign, constant and the rest, so that −½·(2x) can become −x.
 *
 * @param negative whether a minus sign stands in front
 * @param magnitude the constant, not negative
 * @param rests the factors that are left; none means 1
 */
record Coefficient(boolean negative, Constant magnitude, List<Expr> rests) {

  static Coefficient of(Expr x) {
    if (x instanceof Negate n) {
      Coefficient inner = of(n.x());
      return new Coefficient(!inner.negative, inner.magnitude, inner.rests);
    }
    if (x instanceof Constant c) {
      Constant magnitude = new Constant(Math.abs(c.numerator()), c.denominator());
      return new Coefficient(c.numerator() < 0, magnitude, List.of());
    }
    if (x instanceof Times t) {
      return product(t.factors());
    }
    return new Coefficient(false, Algebra.ONE, List.of(x));
  }

  static Coefficient product(List<Expr> factors) {
    return factors.stream()
        .map(Coefficient::of)
        .reduce(new Coefficient(false, Algebra.ONE, List.of()), Coefficient::times);
  }

  Expr rest() {
    return switch (rests.size()) {
      case 0 -> Algebra.ONE;
      case 1 -> rests.get(0);
      default -> new Times(rests);
    };
  }

  Coefficient times(Coefficient other) {
    Constant product =
        Algebra.fraction(
            magnitude.numerator() * other.magnitude.numerator(),
            magnitude.denominator() * other.magnitude.denominator());
    List<Expr> all = new ArrayList<>(rests);
    all.addAll(other.rests);
    return new Coefficient(negative != other.negative, product, all);
  }

  /** The quotient's sign and constant; the rests are the caller's. */
  Coefficient dividedBy(Coefficient other) {
    Constant quotient =
        Algebra.fraction(
            magnitude.numerator() * other.magnitude.denominator(),
            magnitude.denominator() * other.magnitude.numerator());
    return new Coefficient(negative != other.negative, quotient, List.of());
  }

  /** This sign and constant in front of {@code x}. */
  Expr applyTo(Expr x) {
    Expr scaled;
    if (magnitude.equals(Algebra.ONE)) {
      scaled = x;
    } else if (x.equals(Algebra.ONE)) {
      scaled = magnitude;
    } else if (x instanceof Times t) {
      List<Expr> factors = new ArrayList<>(List.of(magnitude));
      factors.addAll(t.factors());
      scaled = new Times(factors);
    } else {
      scaled = new Times(List.of(magnitude, x));
    }
    return negative ? Algebra.negate(scaled) : scaled;
  }
}
