package org.byhand.model;

import static org.byhand.expr.Algebra.ONE;
import static org.byhand.expr.Algebra.constant;
import static org.byhand.expr.Algebra.divide;
import static org.byhand.expr.Algebra.negate;
import static org.byhand.expr.Algebra.plus;
import static org.byhand.expr.Algebra.power;
import static org.byhand.expr.Algebra.times;
import static org.byhand.expr.Algebra.total;

import java.util.List;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.operation.Operations;
import org.byhand.problem.Clipping;

/**
 * Bounds the gradients before the optimizer sees them, as {@code torch.nn.utils.clip_grad_value_}
 * and {@code clip_grad_norm_} do; the latter is due to Pascanu, Mikolov and Bengio, 2013.
 *
 * @param clipping what is bounded
 */
record GradientClip(Clipping clipping) {
  /** The canonical name of the length of all gradients together. */
  static final String NORM = "gradient_norm";

  /** PyTorch adds it to a norm, by which it divides. */
  private static final double TINY = 1e-6;

  private static final String FACTOR = "clip_factor";
  private static final String CLIPPED = "clipped";

  /** Whether a quantity is a gradient that has been bounded. */
  static boolean isClipped(String name) {
    return name.startsWith(CLIPPED + ".");
  }

  /** The canonical name of the bound. */
  String limit() {
    return clipping.kind() == Clipping.Kind.VALUE ? "clip_value" : "max_norm";
  }

  double value() {
    return clipping.limit().doubleValue();
  }

  /**
   * Emits the gradient that the optimizer uses.
   *
   * @param all the gradients of all parameters
   */
  Symbol emit(UpdateBuilder update, Symbol gradient, List<Symbol> all) {
    Symbol limit = update.argument(limit());
    if (clipping.kind() == Clipping.Kind.VALUE) {
      Expr below = Operations.minimum(gradient, limit);
      return update.emit(CLIPPED, Operations.maximum(below, negate(limit)));
    }
    List<Expr> squares = all.stream().map(each -> total(power(each, 2), Axis.ALL)).toList();
    Symbol norm = update.shared(NORM, new Expr.Apply(Elementary.SQRT, Algebra.sum(squares)));
    Expr share = divide(limit, plus(norm, constant(TINY)));
    Symbol factor = update.shared(FACTOR, Operations.minimum(ONE, share));
    return update.emit(CLIPPED, times(factor, gradient));
  }
}
