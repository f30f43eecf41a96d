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
import static org.byhand.expr.Algebra.total;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Function;
import org.byhand.expr.operation.Operations;
import org.byhand.model.Argument.Domain;

/**
 * The losses. Each states what an example's outputs contribute to the loss; adding up over outputs
 * and examples, the derivative and the print are the engine's. A new one is a new constant here and
 * a line in the test data's script.
 */
public enum Loss implements CatalogueEntry {
  /** ½ Σ (a − y)². */
  HALF_SQUARED_ERROR(
      "half_squared_error", Targets.ANY, (a, y, s) -> times(fraction(1, 2), power(minus(a, y), 2))),

  /** Σ (a − y)². */
  SQUARED_ERROR("squared_error", Targets.ANY, (a, y, s) -> power(minus(a, y), 2)),

  /** (1/n) Σ (a − y)² over the n outputs. */
  MEAN_SQUARED_ERROR(
      "mean_squared_error",
      Targets.ANY,
      (a, y, s) -> times(fraction(1, s.outputs()), power(minus(a, y), 2))),

  /** Σ |a − y|; its derivative where they are equal is taken to be 0. */
  ABSOLUTE_ERROR("absolute_error", Targets.ANY, (a, y, s) -> apply(Elementary.ABS, minus(a, y))),

  /** A squared error that grows along a line beyond delta; Huber, 1964, and PyTorch. */
  HUBER(
      "huber",
      Targets.ANY,
      (a, y, s) -> apply(new HuberFunction(s.arguments().get("delta")), minus(a, y)),
      Argument.of("delta", 1).in(Domain.POSITIVE)),

  /** Σ max(0, 1 − y a) for targets −1 and 1; its derivative at the bend is taken to be 0. */
  HINGE(
      "hinge",
      Targets.SIGNS,
      (a, y, s) -> apply(Elementary.POSITIVE_PART, minus(ONE, times(y, a)))),

  /** −Σ [y ln a + (1 − y) ln(1 − a)]. */
  BINARY_CROSS_ENTROPY(
      "binary_cross_entropy",
      Targets.PROBABILITIES,
      (a, y, s) -> negate(plus(times(y, ln(a)), times(minus(ONE, y), ln(minus(ONE, a)))))),

  /** −Σ y ln a. */
  CATEGORICAL_CROSS_ENTROPY(
      "categorical_cross_entropy", Targets.PROBABILITIES, (a, y, s) -> negate(times(y, ln(a)))),

  /** Σ y (ln y − ln a), where 0 ln 0 is 0; Kullback and Leibler, 1951. */
  KL_DIVERGENCE(
      "kl_divergence",
      Targets.DISTRIBUTION,
      (a, y, s) -> minus(Operations.xLogY(y, y), times(y, ln(a)))),

  /** The binary cross-entropy of σ(a), written without it. */
  SIGMOID_CROSS_ENTROPY(
      "sigmoid_cross_entropy",
      Targets.PROBABILITIES,
      (a, y, s) -> minus(apply(Activation.SOFTPLUS.function(), a), times(y, a))) {
    @Override
    Optional<Prediction> prediction() {
      return Optional.of(new Prediction("p", (a, s) -> apply(Activation.SIGMOID.function(), a)));
    }

    @Override
    Optional<Terms> detour() {
      return Optional.of(BINARY_CROSS_ENTROPY.terms);
    }
  },

  /** The categorical cross-entropy of softmax(a), written without it. */
  SOFTMAX_CROSS_ENTROPY(
      "softmax_cross_entropy",
      Targets.DISTRIBUTION,
      (a, y, s) -> minus(Operations.logSumExp(a, s.within()), total(times(y, a), s.within()))) {
    @Override
    Optional<Prediction> prediction() {
      return Optional.of(new Prediction("p", (a, s) -> Operations.softmax(a, s.within())));
    }

    @Override
    Optional<Terms> detour() {
      return Optional.of(CATEGORICAL_CROSS_ENTROPY.terms);
    }
  },

  /**
   * −ln of a normal distribution's density at the target: ½ Σ [ln v + (y − μ)²/v]; with {@code
   * full}, its constant ½ ln 2π too. PyTorch's GaussianNLLLoss, but without its lower bound of v.
   * The variance v is given, or the network puts out means and then as many numbers ln v.
   */
  GAUSSIAN_NLL(
      "gaussian_nll",
      Targets.ANY,
      Gaussian::terms,
      Argument.of("variance", 0),
      Argument.flag("full")) {
    @Override
    Optional<Prediction> prediction() {
      return Optional.of(new Prediction("mu", Gaussian::mean));
    }

    @Override
    int outputsPerTarget(Arguments arguments) {
      return Gaussian.isGiven(arguments) ? 1 : 2;
    }
  };

  /** What an example's outputs contribute: numbers that are to be added up. */
  @FunctionalInterface
  interface Terms {
    /**
     * The expression.
     *
     * @param a the outputs of all examples of a batch
     * @param y the targets
     */
    Expr of(Expr a, Expr y, LossSetting setting);
  }

  /**
   * What the outputs say about the targets, for losses that don't compare the two as they are.
   *
   * @param name the quantity's canonical name
   * @param rule what it is, from the outputs
   */
  record Prediction(String name, Rule rule) {

    /** The expression. */
    @FunctionalInterface
    interface Rule {
      Expr of(Expr a, LossSetting setting);
    }
  }

  private final String id;
  private final Targets targets;
  private final Terms terms;
  private final List<Argument> arguments;

  Loss(String id, Targets targets, Terms terms, Argument... arguments) {
    this.id = id;
    this.targets = targets;
    this.terms = terms;
    this.arguments = List.of(arguments);
  }

  private static Expr apply(Function function, Expr x) {
    return new Expr.Apply(function, x);
  }

  private static Expr ln(Expr x) {
    return apply(Elementary.LN, x);
  }

  /** The parts of {@link #GAUSSIAN_NLL}. */
  private static final class Gaussian {

    static boolean isGiven(Arguments arguments) {
      return arguments.has("variance");
    }

    static Expr mean(Expr a, LossSetting s) {
      return isGiven(s.arguments()) ? a : s.part(a, 0);
    }

    static Expr terms(Expr a, Expr y, LossSetting s) {
      boolean given = isGiven(s.arguments());
      Expr distance = power(minus(y, mean(a, s)), 2);
      Expr variance = s.arguments().constant("variance");
      Expr spread = given ? ln(variance) : s.part(a, 1);
      Expr scaled =
          given
              ? divide(distance, variance)
              : times(distance, apply(Elementary.EXP, negate(spread)));
      Expr sum = plus(spread, scaled);
      boolean full = s.arguments().has("full");
      return times(fraction(1, 2), full ? plus(ln(constant(2 * Math.PI)), sum) : sum);
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<Argument> arguments() {
    return arguments;
  }

  /** What targets have to be. */
  Targets targets() {
    return targets;
  }

  /** Whether outputs are probabilities, from 0 to 1, of which logarithms are taken. */
  public boolean takesProbabilities() {
    return List.of(BINARY_CROSS_ENTROPY, CATEGORICAL_CROSS_ENTROPY, KL_DIVERGENCE).contains(this);
  }

  /** What an example's outputs contribute. */
  Terms terms() {
    return terms;
  }

  /** What the outputs say about the targets, if that is not the outputs themselves. */
  Optional<Prediction> prediction() {
    return Optional.empty();
  }

  /** The same loss, written with the {@link #prediction} in place of the outputs. */
  Optional<Terms> detour() {
    return Optional.empty();
  }

  /** How many outputs belong to a target. */
  int outputsPerTarget(Arguments given) {
    return 1;
  }
}
