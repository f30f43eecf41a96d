package org.byhand.model;

import static org.byhand.expr.Algebra.ONE;
import static org.byhand.expr.Algebra.divide;
import static org.byhand.expr.Algebra.minus;
import static org.byhand.expr.Algebra.negate;
import static org.byhand.expr.Algebra.plus;
import static org.byhand.expr.Algebra.power;
import static org.byhand.expr.Algebra.times;

import java.util.Optional;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Function;

/**
 * The activation functions, each with all its rules: definition, derivative, range, print. A new
 * one is a new constant here and a row in the test data.
 */
public enum Activation implements Function {
  IDENTITY("identity", "\\varphi", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY) {
    @Override
    Expr formula(Expr z) {
      return z;
    }

    @Override
    public double evaluate(double z) {
      return z;
    }

    @Override
    public Expr derivative(Expr z, Expr a) {
      return ONE;
    }

    @Override
    public String numpy(String z) {
      return z;
    }
  },

  /** The logistic function. */
  SIGMOID("sigmoid", "\\sigma", 0, 1) {
    @Override
    Expr formula(Expr z) {
      return divide(ONE, plus(ONE, exp(negate(z))));
    }

    @Override
    public double evaluate(double z) {
      return 1 / (1 + StrictMath.exp(-z));
    }

    @Override
    public Expr derivative(Expr z, Expr a) {
      return times(a, minus(ONE, a));
    }

    @Override
    public String numpy(String z) {
      return "1 / (1 + np.exp(-" + z + "))";
    }
  },

  TANH("tanh", "\\tanh", -1, 1) {
    @Override
    Expr formula(Expr z) {
      return divide(minus(exp(z), exp(negate(z))), plus(exp(z), exp(negate(z))));
    }

    @Override
    public double evaluate(double z) {
      return StrictMath.tanh(z);
    }

    @Override
    public Expr derivative(Expr z, Expr a) {
      return minus(ONE, power(a, 2));
    }

    @Override
    public String numpy(String z) {
      return "np.tanh(" + z + ")";
    }
  },

  /** The rectifier; its derivative at 0 is taken to be 0, as in PyTorch. */
  RELU("relu", "\\operatorname{ReLU}", 0, Double.POSITIVE_INFINITY) {
    @Override
    Expr formula(Expr z) {
      return new Expr.Apply(Elementary.POSITIVE_PART, z);
    }

    @Override
    public double evaluate(double z) {
      return Math.max(0, z);
    }

    @Override
    public Expr derivative(Expr z, Expr a) {
      return new Expr.Apply(Elementary.STEP, z);
    }

    @Override
    public String numpy(String z) {
      return "np.maximum(0, " + z + ")";
    }
  };

  private final String id;
  private final String symbol;
  private final double infimum;
  private final double supremum;

  Activation(String id, String symbol, double infimum, double supremum) {
    this.id = id;
    this.symbol = symbol;
    this.infimum = infimum;
    this.supremum = supremum;
  }

  private static Expr exp(Expr x) {
    return new Expr.Apply(Elementary.EXP, x);
  }

  /** The defining formula. */
  abstract Expr formula(Expr z);

  @Override
  public Optional<Expr> definition(Expr z) {
    return Optional.of(formula(z));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String symbol() {
    return symbol;
  }

  /** No output lies below this; minus infinity if there is no such bound. */
  public double infimum() {
    return infimum;
  }

  /** No output lies above this; infinity if there is no such bound. */
  public double supremum() {
    return supremum;
  }
}
