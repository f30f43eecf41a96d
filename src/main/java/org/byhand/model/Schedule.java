package org.byhand.model;

import static org.byhand.expr.Algebra.ONE;
import static org.byhand.expr.Algebra.constant;
import static org.byhand.expr.Algebra.divide;
import static org.byhand.expr.Algebra.fraction;
import static org.byhand.expr.Algebra.minus;
import static org.byhand.expr.Algebra.plus;
import static org.byhand.expr.Algebra.times;

import java.util.List;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.operation.Operations;
import org.byhand.model.Argument.Domain;

/**
 * Learning rates that change from step to step, with the definitions, argument names and defaults
 * of {@code torch.optim.lr_scheduler}, in closed form. PyTorch's schedulers advance when they are
 * told to; these do after every update, so that the first update has the learning rate's first
 * value.
 */
public enum Schedule implements CatalogueEntry {
  /** {@code StepLR}: γ times as large after every {@code step_size} updates. */
  STEP(
      "step",
      Argument.required("step_size").in(Domain.COUNT),
      Argument.of("gamma", 0.1).in(Domain.POSITIVE)) {
    @Override
    Expr rate(UpdateBuilder update, Expr first, Expr past) {
      Expr falls = new Expr.Apply(Elementary.FLOOR, divide(past, update.argument("step_size")));
      return times(first, Operations.pow(update.argument("gamma"), falls));
    }
  },

  /** {@code ExponentialLR}: γ times as large after every update. */
  EXPONENTIAL("exponential", Argument.required("gamma")) {
    @Override
    Expr rate(UpdateBuilder update, Expr first, Expr past) {
      return times(first, Operations.pow(update.argument("gamma"), past));
    }
  },

  /** {@code CosineAnnealingLR}; Loshchilov and Hutter, 2017, without restarts. */
  COSINE("cosine", Argument.required("T_max").in(Domain.COUNT), Argument.of("eta_min", 0)) {
    @Override
    Expr rate(UpdateBuilder update, Expr first, Expr past) {
      Expr angle = divide(times(constant(Math.PI), past), update.argument("T_max"));
      Expr share = times(fraction(1, 2), plus(ONE, new Expr.Apply(Elementary.COS, angle)));
      if (!update.has("eta_min")) {
        return times(first, share);
      }
      Expr last = update.argument("eta_min");
      return plus(last, times(minus(first, last), share));
    }
  },

  /** {@code LinearLR}: a warm-up, along a line from a share of the learning rate to another. */
  LINEAR(
      "linear",
      Argument.of("start_factor", 1.0 / 3).in(Domain.POSITIVE_SHARE),
      Argument.of("end_factor", 1).in(Domain.SHARE),
      Argument.of("total_iters", 5).in(Domain.COUNT)) {
    @Override
    Expr rate(UpdateBuilder update, Expr first, Expr past) {
      Expr start = update.argument("start_factor");
      Expr gone = Operations.minimum(ONE, divide(past, update.argument("total_iters")));
      return times(first, plus(start, times(minus(update.argument("end_factor"), start), gone)));
    }
  };

  /** The canonical name of the learning rate that a step uses. */
  public static final String RATE = "learning_rate_t";

  private final String id;
  private final List<Argument> arguments;

  Schedule(String id, Argument... arguments) {
    this.id = id;
    this.arguments = List.of(arguments);
  }

  /**
   * The learning rate of a step.
   *
   * @param first the learning rate that the optimizer has been given
   * @param past how many steps there have been before this one
   */
  abstract Expr rate(UpdateBuilder update, Expr first, Expr past);

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<Argument> arguments() {
    return arguments;
  }
}
