package org.byhand.expr;

import static org.byhand.expr.Algebra.ONE;
import static org.byhand.expr.Algebra.ZERO;
import static org.byhand.expr.Algebra.constant;
import static org.byhand.expr.Algebra.divide;
import static org.byhand.expr.Algebra.fraction;
import static org.byhand.expr.Algebra.minus;
import static org.byhand.expr.Algebra.negate;
import static org.byhand.expr.Algebra.power;
import static org.byhand.expr.Algebra.times;

import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * The functions that need no explanation, out of which others are defined. Values come from {@link
 * StrictMath}, which gives the same bits on every machine.
 */
public enum Elementary implements Function {
  EXP("exp", "\\exp", StrictMath::exp, (x, fx) -> fx, x -> "e^{" + x + "}", "np.exp(%s)"),
  LN(
      "log",
      "\\ln",
      StrictMath::log,
      (x, fx) -> divide(ONE, x),
      x -> "\\ln" + Parentheses.around(x),
      "np.log(%s)"),
  SQRT(
      "sqrt",
      "\\sqrt",
      StrictMath::sqrt,
      (x, fx) -> divide(ONE, times(constant(2), fx)),
      x -> "\\sqrt{" + x + "}",
      "np.sqrt(%s)"),
  TANH(
      "tanh",
      "\\tanh",
      StrictMath::tanh,
      (x, fx) -> minus(ONE, power(fx, 2)),
      x -> "\\tanh" + Parentheses.around(x),
      "np.tanh(%s)"),
  SIN(
      "sin",
      "\\sin",
      StrictMath::sin,
      (x, fx) -> cos(x),
      x -> "\\sin" + Parentheses.around(x),
      "np.sin(%s)"),
  COS(
      "cos",
      "\\cos",
      StrictMath::cos,
      (x, fx) -> negate(new Expr.Apply(SIN, x)),
      x -> "\\cos" + Parentheses.around(x),
      "np.cos(%s)"),
  /** 1 where x is positive, −1 where it is negative, 0 at 0. */
  SIGN(
      "sign",
      "\\operatorname{sgn}",
      x -> x == 0 ? 0 : Math.signum(x),
      (x, fx) -> ZERO,
      x -> "\\operatorname{sgn}" + Parentheses.around(x),
      "np.sign(%s)"),
  /** |x|; its derivative at 0 is taken to be 0, as in PyTorch. */
  ABS(
      "abs",
      "\\operatorname{abs}",
      Math::abs,
      (x, fx) -> new Expr.Apply(SIGN, x),
      x -> "\\left\\lvert " + x + " \\right\\rvert",
      "np.abs(%s)"),
  /** max(0, x). */
  POSITIVE_PART(
      "maximum",
      "\\max",
      x -> Math.max(0, x),
      (x, fx) -> step(x),
      x -> "\\max" + Parentheses.around("0, " + x),
      "np.maximum(0, %s)"),
  /** min(0, x); its derivative at 0 is taken to be 1, so that the two parts' slopes add up to 1. */
  NEGATIVE_PART(
      "minimum",
      "\\min",
      x -> Math.min(0, x),
      (x, fx) -> unlessPositive(x),
      x -> "\\min" + Parentheses.around("0, " + x),
      "np.minimum(0, %s)"),
  /**
   * The largest whole number that is not above x; flat between the steps, so its derivative is 0.
   */
  FLOOR(
      "floor",
      "\\operatorname{floor}",
      StrictMath::floor,
      (x, fx) -> ZERO,
      x -> "\\left\\lfloor " + x + " \\right\\rfloor",
      "np.floor(%s)"),
  /** Φ(x), the share of the standard normal distribution that lies below x. */
  NORMAL(
      "normal",
      "\\Phi",
      x -> (1 + ErrorFunction.erf(x / StrictMath.sqrt(2))) / 2,
      (x, fx) ->
          divide(
              new Expr.Apply(EXP, negate(times(fraction(1, 2), power(x, 2)))),
              new Expr.Apply(SQRT, constant(2 * Math.PI))),
      x -> "\\Phi" + Parentheses.around(x),
      "(1 + np.vectorize(math.erf, otypes=[float])(%s / np.sqrt(2))) / 2"),
  /** 1 where x is positive, 0 elsewhere, also at 0; Iverson's bracket. */
  STEP(
      "step",
      "\\operatorname{step}",
      x -> x > 0 ? 1 : 0,
      (x, fx) -> ZERO,
      x -> "\\left[" + x + " > 0\\right]",
      "(%s > 0) * 1.0"),
  /** 1 where x is 0 or negative, 0 elsewhere. */
  UNLESS_POSITIVE(
      "unless_positive",
      "\\operatorname{unlesspositive}",
      x -> x > 0 ? 0 : 1,
      (x, fx) -> ZERO,
      x -> "\\left[" + x + " \\leq 0\\right]",
      "(%s <= 0) * 1.0");

  private final String id;
  private final String symbol;
  private final DoubleUnaryOperator value;
  private final BinaryOperator<Expr> derivative;
  private final UnaryOperator<String> latex;
  private final String numpy;

  Elementary(
      String id,
      String symbol,
      DoubleUnaryOperator value,
      BinaryOperator<Expr> derivative,
      UnaryOperator<String> latex,
      String numpy) {
    this.id = id;
    this.symbol = symbol;
    this.value = value;
    this.derivative = derivative;
    this.latex = latex;
    this.numpy = numpy;
  }

  private static Expr cos(Expr x) {
    return new Expr.Apply(COS, x);
  }

  private static Expr step(Expr x) {
    return new Expr.Apply(STEP, x);
  }

  private static Expr unlessPositive(Expr x) {
    return new Expr.Apply(UNLESS_POSITIVE, x);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String symbol() {
    return symbol;
  }

  @Override
  public double evaluate(double x) {
    return value.applyAsDouble(x);
  }

  @Override
  public Expr derivative(Expr x, Expr fx) {
    return derivative.apply(x, fx);
  }

  @Override
  public String latex(String argument) {
    return latex.apply(argument);
  }

  @Override
  public String numpy(String argument) {
    return String.format(java.util.Locale.ROOT, numpy, argument);
  }
}
