package org.byhand.model;

import static org.byhand.expr.Algebra.ONE;
import static org.byhand.expr.Algebra.constant;
import static org.byhand.expr.Algebra.divide;
import static org.byhand.expr.Algebra.fraction;
import static org.byhand.expr.Algebra.minus;
import static org.byhand.expr.Algebra.negate;
import static org.byhand.expr.Algebra.plus;
import static org.byhand.expr.Algebra.power;
import static org.byhand.expr.Algebra.times;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Function;
import org.byhand.expr.operation.Operations;
import org.ejml.simple.SimpleMatrix;

/**
 * The activations, each with all its rules; definitions, argument names and defaults are PyTorch's.
 * So are derivatives at a kink: what bends at 0 has there the slope of its negative side. A new
 * activation is a new constant here and some rows in the test data.
 */
public enum Activation implements CatalogueEntry {
  IDENTITY(
      "identity",
      "\\varphi",
      between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
      (z, p) -> z,
      (z, p) -> z,
      (z, a, p) -> ONE,
      "{z}"),

  /** The logistic function. */
  SIGMOID(
      "sigmoid",
      "\\sigma",
      between(0, 1),
      (z, p) -> divide(ONE, plus(ONE, exp(negate(z)))),
      (z, p) -> 1 / (1 + StrictMath.exp(-z)),
      (z, a, p) -> times(a, minus(ONE, a)),
      "1 / (1 + np.exp(-{z}))"),

  TANH(
      "tanh",
      "\\tanh",
      between(-1, 1),
      (z, p) -> divide(minus(exp(z), exp(negate(z))), plus(exp(z), exp(negate(z)))),
      (z, p) -> StrictMath.tanh(z),
      (z, a, p) -> minus(ONE, power(a, 2)),
      "np.tanh({z})"),

  /** The rectifier. */
  RELU(
      "relu",
      "\\operatorname{ReLU}",
      from(0),
      (z, p) -> positivePart(z),
      (z, p) -> Math.max(0, z),
      (z, a, p) -> ifPositive(z),
      "np.maximum(0, {z})"),

  /** Maas, Hannun and Ng, 2013. */
  LEAKY_RELU(
      "leaky_relu",
      "\\operatorname{LeakyReLU}",
      new Range(p -> p.has("negative_slope") ? Double.NEGATIVE_INFINITY : 0),
      (z, p) -> plus(positivePart(z), times(p.constant("negative_slope"), negativePart(z))),
      (z, p) -> z > 0 ? z : p.get("negative_slope") * z,
      (z, a, p) -> plus(ifPositive(z), times(p.constant("negative_slope"), unlessPositive(z))),
      "np.where({z} > 0, {z}, {negative_slope} * {z})",
      Argument.of("negative_slope", 0.01)),

  /** Clevert, Unterthiner and Hochreiter, 2016. */
  ELU(
      "elu",
      "\\operatorname{ELU}",
      new Range(p -> -p.get("alpha")),
      (z, p) -> plus(positivePart(z), negativePart(times(p.constant("alpha"), expm1(z)))),
      (z, p) -> z > 0 ? z : p.get("alpha") * StrictMath.expm1(z),
      (z, a, p) -> plus(ifPositive(z), times(plus(a, p.constant("alpha")), unlessPositive(z))),
      "np.where({z} > 0, {z}, {alpha} * np.expm1(np.minimum(0, {z})))",
      Argument.of("alpha", 1)),

  /** Klambauer, Unterthiner, Mayr and Hochreiter, 2017: an ELU, scaled. */
  SELU(
      "selu",
      "\\operatorname{SELU}",
      from(-Selu.SCALE * Selu.ALPHA),
      (z, p) -> {
        Expr curve = negativePart(times(constant(Selu.ALPHA), expm1(z)));
        return times(constant(Selu.SCALE), plus(positivePart(z), curve));
      },
      (z, p) -> Selu.SCALE * (z > 0 ? z : Selu.ALPHA * StrictMath.expm1(z)),
      (z, a, p) -> {
        Expr curve = plus(a, constant(Selu.SCALE * Selu.ALPHA));
        return plus(times(constant(Selu.SCALE), ifPositive(z)), times(curve, unlessPositive(z)));
      },
      Selu.SCALE + " * np.where({z} > 0, {z}, " + Selu.ALPHA + " * np.expm1(np.minimum(0, {z})))"),

  /** z Φ(z), with Φ the normal distribution's share below z; Hendrycks and Gimpel, 2016. */
  GELU(
      "gelu",
      "\\operatorname{GELU}",
      from(-0.1699712074799037),
      (z, p) -> times(z, normal(z)),
      (z, p) -> z * Elementary.NORMAL.evaluate(z),
      (z, a, p) -> {
        Expr bell = exp(negate(times(fraction(1, 2), power(z, 2))));
        return plus(normal(z), divide(times(z, bell), sqrt(constant(2 * Math.PI))));
      },
      "{z} / 2 * (1 + np.vectorize(math.erf, otypes=[float])({z} / np.sqrt(2)))"),

  /** GELU with a tanh in place of Φ, which is PyTorch's {@code approximate='tanh'}. */
  GELU_TANH(
      "gelu_tanh",
      "\\operatorname{GELU}_{\\tanh}",
      from(-0.17004075057125407),
      (z, p) -> times(List.of(fraction(1, 2), z, plus(ONE, tanh(GeluTanh.bent(z))))),
      (z, p) -> z / 2 * (1 + StrictMath.tanh(GeluTanh.bent(z))),
      (z, a, p) -> {
        Expr t = tanh(GeluTanh.bent(z));
        Expr inner = times(minus(ONE, power(t, 2)), GeluTanh.slope(z));
        return plus(times(fraction(1, 2), plus(ONE, t)), times(List.of(fraction(1, 2), z, inner)));
      },
      "{z} / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * ({z} + 0.044715 * {z} ** 3)))"),

  /** The sigmoid-weighted linear unit, also called swish; Elfwing, Uchibe and Doya, 2018. */
  SILU(
      "silu",
      "\\operatorname{SiLU}",
      from(-0.2784645427610738),
      (z, p) -> divide(z, plus(ONE, exp(negate(z)))),
      (z, p) -> z / (1 + StrictMath.exp(-z)),
      (z, a, p) -> {
        return plus(sigma(z), times(a, minus(ONE, sigma(z))));
      },
      "{z} / (1 + np.exp(-{z}))"),

  /** A smooth rectifier; Dugas et al., 2001. Its value neither overflows nor cancels. */
  SOFTPLUS(
      "softplus",
      "\\operatorname{softplus}",
      from(0),
      (z, p) -> new Expr.Apply(Elementary.LN, plus(ONE, exp(z))),
      (z, p) -> Math.max(0, z) + StrictMath.log1p(StrictMath.exp(-Math.abs(z))),
      (z, a, p) -> sigma(z),
      "np.logaddexp(0, {z})"),

  /** A sigmoid of straight lines, with PyTorch's slope; its derivative at ±3 is taken to be 0. */
  HARD_SIGMOID(
      "hard_sigmoid",
      "\\operatorname{hardsigmoid}",
      between(0, 1),
      (z, p) -> {
        Expr sixth = times(fraction(1, 6), z);
        Expr half = fraction(1, 2);
        return minus(positivePart(plus(sixth, half)), positivePart(minus(sixth, half)));
      },
      (z, p) -> Math.max(0, z / 6 + 0.5) - Math.max(0, z / 6 - 0.5),
      (z, a, p) -> {
        Expr three = constant(3);
        Expr inside = times(ifPositive(plus(z, three)), ifPositive(minus(three, z)));
        return times(fraction(1, 6), inside);
      },
      "np.maximum(0, {z} / 6 + 0.5) - np.maximum(0, {z} / 6 - 0.5)"),

  /** A leaky ReLU whose slope is learned, one for the layer; He, Zhang, Ren and Sun, 2015. */
  PRELU(
      "prelu",
      "\\operatorname{PReLU}",
      from(Double.NEGATIVE_INFINITY),
      (z, place) -> plus(positivePart(z), times(place.symbol("alpha"), negativePart(z))),
      Argument.of("init", 0.25).in(Argument.Domain.ANY)) {
    @Override
    List<Parameter> parameters(LayerPlace place, Arguments given) {
      SimpleMatrix slope = SimpleMatrix.filled(1, 1, given.get("init"));
      return List.of(new Parameter(place.symbol("alpha"), slope, true));
    }
  },

  /** Numbers between 0 and 1 that add up to 1 for each example. */
  SOFTMAX(
      "softmax",
      "\\operatorname{softmax}",
      between(0, 1),
      (z, place) -> Operations.softmax(z, place.vectors().within())),

  LOG_SOFTMAX(
      "log_softmax",
      "\\ln\\operatorname{softmax}",
      between(Double.NEGATIVE_INFINITY, 0),
      (z, place) -> Operations.logSoftmax(z, place.vectors().within()));

  /** An expression for the outputs of a layer. */
  @FunctionalInterface
  private interface Whole {
    Expr of(Expr z, LayerPlace place);
  }

  private final String id;
  private final String symbol;
  private final Range range;
  private final Optional<Rules> rules;
  private final Optional<Whole> whole;
  private final List<Argument> arguments;

  /** An activation that is a function of one number, which keeps its name on the page. */
  Activation(
      String id,
      String symbol,
      Range range,
      Rules.Formula formula,
      Rules.Value value,
      Rules.Derivative derivative,
      String numpy,
      Argument... arguments) {
    this.id = id;
    this.symbol = symbol;
    this.range = range;
    this.rules = Optional.of(new Rules(formula, value, derivative, numpy));
    this.whole = Optional.empty();
    this.arguments = List.of(arguments);
  }

  /** An activation that looks at all of a layer's numbers, or at numbers that are learned. */
  Activation(String id, String symbol, Range range, Whole whole, Argument... arguments) {
    this.id = id;
    this.symbol = symbol;
    this.range = range;
    this.rules = Optional.empty();
    this.whole = Optional.of(whole);
    this.arguments = List.of(arguments);
  }

  private static Range between(double infimum, double supremum) {
    return new Range(p -> infimum, supremum);
  }

  private static Range from(double infimum) {
    return between(infimum, Double.POSITIVE_INFINITY);
  }

  /** Between which bounds outputs lie; infinite where there is no bound. */
  private record Range(ToDoubleFunction<Arguments> infimum, double supremum) {
    Range(ToDoubleFunction<Arguments> infimum) {
      this(infimum, Double.POSITIVE_INFINITY);
    }
  }

  /** For normally distributed inputs, outputs keep mean 0 and variance 1. */
  private static final class Selu {
    private static final double SCALE = 1.0507009873554805;
    private static final double ALPHA = 1.6732632423543772;
  }

  /** The argument of the tanh: √(2/π) (z + 0.044715 z³). */
  private static final class GeluTanh {
    private static final double CUBIC = 0.044715;

    private static Expr root() {
      return sqrt(fraction(2, Math.PI));
    }

    static Expr bent(Expr z) {
      return times(root(), plus(z, times(constant(CUBIC), power(z, 3))));
    }

    static double bent(double z) {
      return StrictMath.sqrt(2 / Math.PI) * (z + CUBIC * z * z * z);
    }

    static Expr slope(Expr z) {
      return times(root(), plus(ONE, times(constant(3 * CUBIC), power(z, 2))));
    }
  }

  private static Expr apply(Function function, Expr x) {
    return new Expr.Apply(function, x);
  }

  private static Expr exp(Expr x) {
    return apply(Elementary.EXP, x);
  }

  private static Expr expm1(Expr x) {
    return minus(exp(x), ONE);
  }

  private static Expr sqrt(Expr x) {
    return apply(Elementary.SQRT, x);
  }

  private static Expr tanh(Expr x) {
    return apply(Elementary.TANH, x);
  }

  private static Expr normal(Expr x) {
    return apply(Elementary.NORMAL, x);
  }

  private static Expr sigma(Expr x) {
    return apply(SIGMOID.function(), x);
  }

  private static Expr positivePart(Expr x) {
    return apply(Elementary.POSITIVE_PART, x);
  }

  private static Expr negativePart(Expr x) {
    return apply(Elementary.NEGATIVE_PART, x);
  }

  private static Expr ifPositive(Expr x) {
    return apply(Elementary.STEP, x);
  }

  private static Expr unlessPositive(Expr x) {
    return apply(Elementary.UNLESS_POSITIVE, x);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<Argument> arguments() {
    return arguments;
  }

  /** The outputs for weighted sums. */
  Expr of(Expr z, Arguments given, LayerPlace place) {
    return whole.isPresent()
        ? whole.get().of(z, place)
        : new Expr.Apply(new ActivationFunction(this, given), z);
  }

  /** What the activation learns. */
  List<Parameter> parameters(LayerPlace place, Arguments given) {
    return List.of();
  }

  /** Whether the activation is a function of one number. */
  boolean isFunction() {
    return rules.isPresent();
  }

  /**
   * The function of one number that the activation is, with its defaults.
   *
   * @throws IllegalStateException if it is none
   */
  public Function function() {
    return function(Arguments.presets(arguments))
        .orElseThrow(() -> new IllegalStateException(id + " is no function of one number"));
  }

  /** The function of one number that the activation is, if it is one. */
  Optional<Function> function(Arguments given) {
    return rules.map(any -> new ActivationFunction(this, given));
  }

  /** The rules of a function of one number. */
  Rules rules() {
    return rules.orElseThrow();
  }

  /** The symbol in equations, with the arguments that are not the defaults as a subscript. */
  String symbol(Arguments given) {
    String subscript =
        arguments.stream()
            .filter(argument -> !argument.isPreset(given))
            .map(argument -> given.text(argument.name()))
            .collect(Collectors.joining(", "));
    return subscript.isEmpty() ? symbol : symbol + "_{" + subscript + "}";
  }

  double infimum(Arguments given) {
    return range.infimum.applyAsDouble(given);
  }

  double supremum() {
    return range.supremum;
  }
}
