package org.byhand.model;

import static org.byhand.expr.Algebra.ONE;
import static org.byhand.expr.Algebra.constant;
import static org.byhand.expr.Algebra.divide;
import static org.byhand.expr.Algebra.fraction;
import static org.byhand.expr.Algebra.minus;
import static org.byhand.expr.Algebra.plus;
import static org.byhand.expr.Algebra.power;
import static org.byhand.expr.Algebra.times;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.operation.Operations;
import org.byhand.model.Argument.Domain;

/**
 * The optimizers, with PyTorch's definitions, argument names and defaults ({@code learning_rate}
 * for lr, {@code beta1} and {@code beta2} for betas). Each states how a parameter becomes the next
 * one, and what it remembers from step to step.
 */
public enum Optimizer implements CatalogueEntry {
  /** Gradient descent, with momentum (Sutskever et al., 2013) if asked for. */
  SGD("sgd", "momentum=0 dampening=0 nesterov? weight_decay=0") {
    @Override
    void emit(UpdateBuilder update) {
      Expr g = decayed(update);
      if (update.has("momentum")) {
        Symbol momentum = update.argument("momentum");
        Expr share = update.has("dampening") ? times(undamped(update), g) : g;
        Symbol b = update.remember("b", 0, plus(times(momentum, update.before("b")), share));
        g = update.has("nesterov") ? plus(g, times(momentum, b)) : b;
      }
      descend(update, g);
    }

    /** The first gradient is taken in full: PyTorch's momentum starts as the gradient itself. */
    private Expr undamped(UpdateBuilder update) {
      Expr later = new Expr.Apply(Elementary.STEP, minus(update.steps(), ONE));
      return minus(ONE, times(update.argument("dampening"), later));
    }

    @Override
    public List<Conflict> conflicts(Arguments given) {
      List<Conflict> conflicts = new ArrayList<>();
      if (!given.has("momentum")) {
        for (String effect : List.of("dampening", "nesterov")) {
          if (given.has(effect)) {
            String hint = "write a momentum beside it, such as momentum: 0.9, or leave it out";
            conflicts.add(new Conflict(effect, "`" + effect + "` without a `momentum`", hint));
          }
        }
      } else if (given.has("nesterov") && given.has("dampening")) {
        String hint = "Nesterov's momentum is not dampened: leave one of them out";
        conflicts.add(new Conflict("dampening", "`dampening` beside `nesterov`", hint));
      }
      return conflicts;
    }
  },

  /** Duchi, Hazan and Singer, 2011. */
  ADAGRAD(
      "adagrad",
      "learning_rate=0.01 lr_decay=0 weight_decay=0 initial_accumulator_value=0 eps=1e-10") {
    @Override
    void emit(UpdateBuilder update) {
      Expr g = decayed(update);
      double start = update.value("initial_accumulator_value");
      Symbol v = update.remember("v", start, plus(update.before("v"), power(g, 2)));
      Expr direction = divide(g, plus(sqrt(v), update.argument("eps")));
      if (update.has("lr_decay")) {
        Expr past = times(minus(update.steps(), ONE), update.argument("lr_decay"));
        direction = divide(direction, plus(ONE, past));
      }
      descend(update, direction);
    }
  },

  /** Zeiler, 2012. */
  ADADELTA("adadelta", "learning_rate=1 rho=0.9 eps=1e-6 weight_decay=0") {
    @Override
    void emit(UpdateBuilder update) {
      Expr g = decayed(update);
      Symbol eps = update.argument("eps");
      Symbol v = update.remember("v", 0, mean(update, "rho", "v", power(g, 2)));
      Expr ratio = divide(sqrt(plus(update.before("u"), eps)), sqrt(plus(v, eps)));
      Symbol change = update.emit("change", times(ratio, g));
      update.remember("u", 0, mean(update, "rho", "u", power(change, 2)));
      descend(update, change);
    }
  },

  /** Hinton's lecture 6e, 2012; centered as in Graves, 2013. */
  RMSPROP("rmsprop", "learning_rate=0.01 alpha=0.99 eps=1e-8 weight_decay=0 momentum=0 centered?") {
    @Override
    void emit(UpdateBuilder update) {
      Expr g = decayed(update);
      Expr spread = update.remember("v", 0, mean(update, "alpha", "v", power(g, 2)));
      if (update.has("centered")) {
        Symbol average = update.remember("gavg", 0, mean(update, "alpha", "gavg", g));
        spread = minus(spread, power(average, 2));
      }
      Expr direction = divide(g, plus(sqrt(spread), update.argument("eps")));
      if (update.has("momentum")) {
        Expr kept = times(update.argument("momentum"), update.before("b"));
        direction = update.remember("b", 0, plus(kept, direction));
      }
      descend(update, direction);
    }
  },

  /** Kingma and Ba, 2015; amsgrad as in Reddi, Kale and Kumar, 2018. */
  ADAM("adam", "learning_rate=0.001 beta1=0.9 beta2=0.999 eps=1e-8 weight_decay=0 amsgrad?") {
    @Override
    void emit(UpdateBuilder update) {
      descend(update, adam(update, decayed(update)));
    }
  },

  /** Loshchilov and Hutter, 2019: the decay is no part of the gradient. */
  ADAMW("adamw", "learning_rate=0.001 beta1=0.9 beta2=0.999 eps=1e-8 weight_decay=0.01 amsgrad?") {
    @Override
    void emit(UpdateBuilder update) {
      Expr direction = adam(update, update.gradient());
      if (update.has("weight_decay")) {
        Expr decay = times(update.argument("weight_decay"), update.parameter());
        direction = plus(direction, decay);
      }
      descend(update, direction);
    }
  },

  /** Dozat, 2016, with PyTorch's schedule of the momentum. */
  NADAM(
      "nadam",
      "learning_rate=0.002 beta1=0.9 beta2=0.999 eps=1e-8 weight_decay=0 momentum_decay=0.004") {
    @Override
    void emit(UpdateBuilder update) {
      Expr g = decayed(update);
      Symbol m = update.remember("m", 0, mean(update, "beta1", "m", g));
      Symbol v = update.remember("v", 0, mean(update, "beta2", "v", power(g, 2)));
      Symbol t = update.steps();
      Symbol now = update.shared("mu.now", momentum(update, t));
      Symbol then = update.shared("mu.next", momentum(update, plus(t, ONE)));
      Symbol product = update.counter("mu.product", 1, before -> times(before, now));
      Expr ahead = divide(times(then, m), minus(ONE, times(product, then)));
      Expr current = divide(times(minus(ONE, now), g), minus(ONE, product));
      Symbol mhat = update.emit("mhat", plus(ahead, current));
      Symbol vhat = update.emit("vhat", divide(v, minus(ONE, update.power("beta2"))));
      descend(update, divide(mhat, plus(sqrt(vhat), update.argument("eps"))));
    }

    /** β₁ (1 − ½ 0.96^(t ψ)). */
    private Expr momentum(UpdateBuilder update, Expr t) {
      Expr exponent = times(times(t, update.argument("momentum_decay")), ln(constant(0.96)));
      Expr warmUp = minus(ONE, times(fraction(1, 2), new Expr.Apply(Elementary.EXP, exponent)));
      return times(update.argument("beta1"), warmUp);
    }
  },

  /** Kingma and Ba, 2015, section 7. */
  ADAMAX("adamax", "learning_rate=0.002 beta1=0.9 beta2=0.999 eps=1e-8 weight_decay=0") {
    @Override
    void emit(UpdateBuilder update) {
      Expr g = decayed(update);
      Symbol m = update.remember("m", 0, mean(update, "beta1", "m", g));
      Expr faded = times(update.argument("beta2"), update.before("u"));
      Expr size = plus(new Expr.Apply(Elementary.ABS, g), update.argument("eps"));
      Symbol u = update.remember("u", 0, Operations.maximum(faded, size));
      descend(update, divide(m, times(minus(ONE, update.power("beta1")), u)));
    }
  };

  /** The name of the argument that every optimizer has. */
  public static final String LEARNING_RATE = "learning_rate";

  private final String id;
  private final List<Argument> arguments;

  /**
   * Constructs an optimizer.
   *
   * @param arguments as {@code name=default}, or {@code name?} for a flag, separated by spaces
   */
  Optimizer(String id, String arguments) {
    this.id = id;
    List<Argument> all = Stream.of(arguments.split(" ")).map(Optimizer::argument).toList();
    boolean rated = all.get(0).name().equals(LEARNING_RATE);
    this.arguments =
        rated
            ? all
            : Stream.concat(Stream.of(Argument.required(LEARNING_RATE)), all.stream()).toList();
  }

  /**
   * A step of length 0 leads nowhere, a negative one uphill; no other argument is negative. An
   * average that keeps everything never moves, and where 1 − β divides, β can't be 1.
   */
  private static Argument argument(String written) {
    if (written.endsWith("?")) {
      return Argument.flag(written.substring(0, written.length() - 1));
    }
    String[] parts = written.split("=");
    Argument argument = Argument.of(parts[0], Double.parseDouble(parts[1]));
    return switch (argument.name()) {
      case LEARNING_RATE -> argument.in(Domain.POSITIVE);
      case "beta1", "beta2" -> argument.in(Domain.BELOW_ONE);
      case "rho", "alpha" -> argument.in(Domain.SHARE);
      default -> argument;
    };
  }

  /** Emits how the parameter changes. */
  abstract void emit(UpdateBuilder update);

  @Override
  public String id() {
    return id;
  }

  /** {@code learning_rate} is always the first. */
  @Override
  public List<Argument> arguments() {
    return arguments;
  }

  private static void descend(UpdateBuilder update, Expr direction) {
    Expr step = times(update.rate(), direction);
    update.next(minus(update.parameter(), step));
  }

  /** The gradient of the loss with λ/2 ‖W‖² added, if there is weight decay. */
  private static Expr decayed(UpdateBuilder update) {
    return update.has("weight_decay")
        ? update.emit(
            "g",
            plus(update.gradient(), times(update.argument("weight_decay"), update.parameter())))
        : update.gradient();
  }

  /** β·before + (1 − β)·x, an average that forgets. */
  private static Expr mean(UpdateBuilder update, String beta, String name, Expr x) {
    Symbol keep = update.argument(beta);
    return plus(times(keep, update.before(name)), times(minus(ONE, keep), x));
  }

  private static Expr adam(UpdateBuilder update, Expr g) {
    Symbol m = update.remember("m", 0, mean(update, "beta1", "m", g));
    Symbol v = update.remember("v", 0, mean(update, "beta2", "v", power(g, 2)));
    Symbol spread =
        update.has("amsgrad")
            ? update.remember("vmax", 0, Operations.maximum(update.before("vmax"), v))
            : v;
    Symbol mhat = update.emit("mhat", divide(m, minus(ONE, update.power("beta1"))));
    Symbol vhat = update.emit("vhat", divide(spread, minus(ONE, update.power("beta2"))));
    return divide(mhat, plus(sqrt(vhat), update.argument("eps")));
  }

  private static Expr sqrt(Expr x) {
    return new Expr.Apply(Elementary.SQRT, x);
  }

  private static Expr ln(Expr x) {
    return new Expr.Apply(Elementary.LN, x);
  }
}
