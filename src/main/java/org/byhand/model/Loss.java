package org.byhand.model;

import static org.byhand.expr.Algebra.ONE;
import static org.byhand.expr.Algebra.fraction;
import static org.byhand.expr.Algebra.minus;
import static org.byhand.expr.Algebra.negate;
import static org.byhand.expr.Algebra.plus;
import static org.byhand.expr.Algebra.power;
import static org.byhand.expr.Algebra.times;

import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;

/**
 * The losses. Each states what one output contributes to one example's loss; summing over outputs
 * and examples, the derivative and the print are the engine's. A new one is a new constant here and
 * a row in the test data.
 */
public enum Loss {
  /** ½ Σ (a − y)². */
  HALF_SQUARED_ERROR("half_squared_error", false) {
    @Override
    Expr term(Expr a, Expr y, int outputs) {
      return times(fraction(1, 2), power(minus(a, y), 2));
    }
  },

  /** Σ (a − y)². */
  SQUARED_ERROR("squared_error", false) {
    @Override
    Expr term(Expr a, Expr y, int outputs) {
      return power(minus(a, y), 2);
    }
  },

  /** (1/n) Σ (a − y)² over the n outputs. */
  MEAN_SQUARED_ERROR("mean_squared_error", false) {
    @Override
    Expr term(Expr a, Expr y, int outputs) {
      return times(fraction(1, outputs), power(minus(a, y), 2));
    }
  },

  /** −Σ [y ln a + (1 − y) ln(1 − a)]. */
  BINARY_CROSS_ENTROPY("binary_cross_entropy", true) {
    @Override
    Expr term(Expr a, Expr y, int outputs) {
      return negate(plus(times(y, ln(a)), times(minus(ONE, y), ln(minus(ONE, a)))));
    }
  },

  /** −Σ y ln a. */
  CATEGORICAL_CROSS_ENTROPY("categorical_cross_entropy", true) {
    @Override
    Expr term(Expr a, Expr y, int outputs) {
      return negate(times(y, ln(a)));
    }
  };

  private final String id;
  private final boolean probabilities;

  Loss(String id, boolean probabilities) {
    this.id = id;
    this.probabilities = probabilities;
  }

  private static Expr ln(Expr x) {
    return new Expr.Apply(Elementary.LN, x);
  }

  /**
   * What the outputs contribute, element by element.
   *
   * @param a the outputs
   * @param y the targets, of the same shape
   * @param outputs how many outputs one example has
   */
  abstract Expr term(Expr a, Expr y, int outputs);

  /** The name in problem files. */
  public String id() {
    return id;
  }

  /** Whether outputs and targets are probabilities, from 0 to 1. */
  public boolean probabilities() {
    return probabilities;
  }
}
