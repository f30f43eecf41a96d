package org.byhand.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Expr.Constant;
import org.byhand.expr.Expr.Divide;
import org.byhand.expr.Expr.MatMul;
import org.byhand.expr.Expr.Negate;
import org.byhand.expr.Expr.Ones;
import org.byhand.expr.Expr.Power;
import org.byhand.expr.Expr.Prime;
import org.byhand.expr.Expr.Sum;
import org.byhand.expr.Expr.Times;
import org.byhand.expr.Expr.Total;
import org.byhand.expr.Expr.Transpose;

/**
 * Builds expressions in the form in which a textbook would write them: signs in front, one
 * coefficient per product, no factor 1, no term 0, no transpose of a transpose. Every rule here
 * keeps the value (up to rounding) and the shape.
 */
public final class Algebra {
  /** 1. */
  public static final Constant ONE = new Constant(1, 1);

  /** 0. */
  public static final Constant ZERO = new Constant(0, 1);

  private Algebra() {}

  /** The number {@code value}. */
  public static Constant constant(double value) {
    return new Constant(value, 1);
  }

  /**
   * The fraction {@code numerator/denominator} in lowest terms if both are whole numbers.
   *
   * @throws ArithmeticException if the denominator is 0 or a number is beyond doubles
   */
  public static Constant fraction(double numerator, double denominator) {
    if (denominator == 0) {
      throw new ArithmeticException("a division by 0");
    }
    if (!Double.isFinite(numerator) || !Double.isFinite(denominator)) {
      throw new ArithmeticException("the numbers of a formula multiply to one that is too large");
    }
    double divisor = commonDivisor(Math.abs(numerator), Math.abs(denominator));
    double sign = denominator < 0 ? -1 : 1;
    return new Constant(sign * numerator / divisor, Math.abs(denominator) / divisor);
  }

  private static double commonDivisor(double a, double b) {
    boolean whole = a == Math.rint(a) && b == Math.rint(b) && a < 1e15 && b < 1e15;
    if (!whole) {
      return 1;
    }
    while (b != 0) {
      double rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  /** −x. */
  public static Expr negate(Expr x) {
    if (x instanceof Negate negated) {
      return negated.x();
    }
    if (x instanceof Constant c) {
      return c.numerator() == 0 ? c : new Constant(-c.numerator(), c.denominator());
    }
    return new Negate(x);
  }

  /** a − b. */
  public static Expr minus(Expr a, Expr b) {
    return sum(List.of(a, negate(b)));
  }

  /** a + b. */
  public static Expr plus(Expr a, Expr b) {
    return sum(List.of(a, b));
  }

  /** The sum of all terms; a coefficient that all of them share is put in front. */
  public static Expr sum(List<Expr> terms) {
    Shape shape = terms.stream().map(Expr::shape).reduce(Shape::broadcast).orElseThrow();
    List<Expr> kept = new ArrayList<>();
    for (Expr term : terms) {
      if (term instanceof Sum inner) {
        kept.addAll(inner.terms());
      } else if (!isZero(term)) {
        kept.add(signed(term));
      }
    }
    if (kept.isEmpty()) {
      return filled(ZERO, shape);
    }
    if (kept.size() == 1) {
      return times(List.of(kept.get(0), new Ones(shape)));
    }
    Expr sum =
        commonCoefficient(kept)
            .map(c -> times(List.of(c, new Sum(kept.stream().map(t -> without(c, t)).toList()))))
            .orElseGet(() -> new Sum(kept));
    return sum.shape().equals(shape) ? sum : times(sum, new Ones(shape));
  }

  /** A negative number as one that is taken off: x − 1, not x + (−1). */
  private static Expr signed(Expr term) {
    return term instanceof Constant c && c.numerator() < 0 ? new Negate(negate(c)) : term;
  }

  private static Optional<Constant> commonCoefficient(List<Expr> terms) {
    Constant first = Coefficient.of(terms.get(0)).magnitude();
    boolean shared =
        !first.equals(ONE)
            && terms.stream().allMatch(t -> Coefficient.of(t).magnitude().equals(first));
    return shared ? Optional.of(first) : Optional.empty();
  }

  private static Expr without(Constant magnitude, Expr term) {
    Coefficient split = Coefficient.of(term);
    return split.negative() ? negate(split.rest()) : split.rest();
  }

  /** a ⊙ b. */
  public static Expr times(Expr a, Expr b) {
    return times(List.of(a, b));
  }

  /** The element-wise product of all factors. */
  public static Expr times(List<Expr> factors) {
    Shape shape = factors.stream().map(Expr::shape).reduce(Shape::broadcast).orElseThrow();
    Coefficient coefficient = Coefficient.product(factors);
    List<Expr> kept = new ArrayList<>();
    List<Expr> denominators = new ArrayList<>();
    for (Expr factor : coefficient.rests()) {
      if (factor instanceof Divide d && isOne(d.numerator())) {
        denominators.add(d.denominator());
      } else if (!isOne(factor)) {
        kept.add(factor);
      }
    }
    if (coefficient.magnitude().numerator() == 0) {
      return filled(ZERO, shape);
    }
    Expr product = product(kept);
    if (!denominators.isEmpty()) {
      product = new Divide(product, product(denominators));
    }
    if (!product.shape().equals(shape)) {
      product = isOne(product) ? new Ones(shape) : product(List.of(product, new Ones(shape)));
    }
    return coefficient.applyTo(product);
  }

  private static Expr product(List<Expr> factors) {
    return switch (factors.size()) {
      case 0 -> ONE;
      case 1 -> factors.get(0);
      default -> new Times(flattened(factors));
    };
  }

  private static List<Expr> flattened(List<Expr> factors) {
    List<Expr> flat = new ArrayList<>();
    for (Expr factor : factors) {
      if (factor instanceof Times inner) {
        flat.addAll(inner.factors());
      } else {
        flat.add(factor);
      }
    }
    return flat;
  }

  private static Expr filled(Constant value, Shape shape) {
    return shape.isScalar() ? value : new Times(List.of(value, new Ones(shape)));
  }

  /** a ⊘ b, element by element. */
  public static Expr divide(Expr a, Expr b) {
    Coefficient top = Coefficient.of(a);
    Coefficient bottom = Coefficient.of(b);
    Coefficient quotient = top.dividedBy(bottom);
    if (isOne(bottom.rest()) && bottom.rest().shape().broadcastsTo(a.shape())) {
      return quotient.applyTo(top.rest());
    }
    if (top.rest().equals(ONE)) {
      Expr numerator = constant(quotient.magnitude().numerator());
      Expr denominator = times(constant(quotient.magnitude().denominator()), bottom.rest());
      Expr fraction = new Divide(numerator, denominator);
      return quotient.negative() ? negate(fraction) : fraction;
    }
    return quotient.applyTo(
        top.rest() instanceof Divide inner
            ? new Divide(inner.numerator(), times(inner.denominator(), bottom.rest()))
            : new Divide(top.rest(), bottom.rest()));
  }

  /** x to a whole power, element by element. */
  public static Expr power(Expr x, int exponent) {
    if (exponent == 0) {
      return x.shape().isScalar() ? ONE : new Ones(x.shape());
    }
    if (x instanceof Power inner && isExact((long) inner.exponent() * exponent)) {
      return power(inner.base(), inner.exponent() * exponent);
    }
    return exponent == 1 ? x : new Power(x, exponent);
  }

  private static boolean isExact(long exponent) {
    return Math.abs(exponent) <= Integer.MAX_VALUE;
  }

  /** The matrix product a b; coefficients go in front, and scalars multiply as scalars. */
  public static Expr matMul(Expr a, Expr b) {
    if (a.shape().isScalar() && b.shape().isScalar()) {
      return times(a, b);
    }
    Coefficient left = Coefficient.of(a);
    Coefficient right = Coefficient.of(b);
    return left.times(right).applyTo(new MatMul(left.rest(), right.rest()));
  }

  /** The transpose, pushed down to where a textbook has it: (AB)ᵀ = BᵀAᵀ, (Aᵀ)ᵀ = A. */
  public static Expr transpose(Expr x) {
    if (x.shape().isScalar()) {
      return x;
    }
    if (x instanceof Transpose t) {
      return t.x();
    }
    if (x instanceof Negate n) {
      return negate(transpose(n.x()));
    }
    if (x instanceof Ones ones) {
      return new Ones(ones.shape().transposed());
    }
    if (x instanceof MatMul m) {
      return matMul(transpose(m.right()), transpose(m.left()));
    }
    if (x instanceof Times t) {
      return times(t.factors().stream().map(Algebra::transpose).toList());
    }
    if (x instanceof Sum s) {
      return sum(s.terms().stream().map(Algebra::transpose).toList());
    }
    if (x instanceof Divide d && d.denominator().shape().isScalar()) {
      return divide(transpose(d.numerator()), d.denominator());
    }
    return new Transpose(x);
  }

  /** The sum of x's elements along an axis; a coefficient goes in front of the sum. */
  public static Expr total(Expr x, Axis axis) {
    if (axis.shapeOf(x.shape()).equals(x.shape())) {
      return x;
    }
    Coefficient split = Coefficient.of(x);
    return new Coefficient(split.negative(), split.magnitude(), List.of())
        .applyTo(new Total(split.rest(), axis));
  }

  /** f′(x), or its value where that is the same everywhere. */
  public static Expr prime(Function function, Expr x, Expr fx) {
    Prime prime = new Prime(function, x, fx);
    if (prime.expansion() instanceof Constant c) {
      return times(c, new Ones(x.shape()));
    }
    return prime;
  }

  static boolean isZero(Expr x) {
    return Coefficient.of(x).magnitude().numerator() == 0;
  }

  static boolean isOne(Expr x) {
    return x.equals(ONE) || x instanceof Ones;
  }
}
