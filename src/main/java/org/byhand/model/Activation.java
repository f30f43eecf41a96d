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
      return positivePart(z);
    }

    @Override
    public double evaluate(double z) {
      return Math.max(0, z);
    }

    @Override
    public Expr derivative(Expr z, Expr a) {
      return step(z);
    }

    @Override
    public String numpy(String z) {
      return "np.maximum(0, " + z + ")";
    }
  },

  /** A smooth rectifier; Dugas et al., 2001. */
  SOFTPLUS("softplus", "\\operatorname{softplus}", 0, Double.POSITIVE_INFINITY) {
    @Override
    Expr formula(Expr z) {
      return new Expr.Apply(Elementary.LN, plus(ONE, exp(z)));
    }

    /** In the form that neither overflows nor cancels. */
    @Override
    public double evaluate(double z) {
      return Math.max(0, z) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
    }

    @Override
    public Expr derivative(Expr z, Expr a) {
      return new Expr.Apply(SIGMOID, z);
    }

    @Override
    public String numpy(String z) {
      return "np.logaddexp(0, " + z + ")";
    }
  },

  /** The sigmoid-weighted linear unit, also called swish; Elfwing, Uchibe and Doya, 2018. */
  SILU("silu", "\\operatorname{SiLU}", -0.2784645427610738, Double.POSITIVE_INFINITY) {
    @Override
    Expr formula(Expr z) {
      return divide(z, plus(ONE, exp(negate(z))));
    }

    @Override
    public double evaluate(double z) {
      return z / (1 + StrictMath.exp(-z));
    }

    @Override
    public Expr derivative(Expr z, Expr a) {
      Expr sigma = new Expr.Apply(SIGMOID, z);
      return plus(sigma, times(a, minus(ONE, sigma)));
    }

    @Override
    public String numpy(String z) {
      return z + " / (1 + np.exp(-" + z + "))";
    }
  },

  /** A sigmoid of straight lines, with PyTorch's slope; its derivative at ±3 is taken to be 0. */
  HARD_SIGMOID("hard_sigmoid", "\\operatorname{hardsigmoid}", 0, 1) {
    @Override
    Expr formula(Expr z) {
      Expr sixth = times(fraction(1, 6), z);
      Expr half = fraction(1, 2);
      return minus(positivePart(plus(sixth, half)), positivePart(minus(sixth, half)));
    }

    @Override
    public double evaluate(double z) {
      return Math.max(0, z / 6 + 0.5) - Math.max(0, z / 6 - 0.5);
    }

    @Override
    public Expr derivative(Expr z, Expr a) {
      Expr three = constant(3);
      Expr inside = times(step(plus(z, three)), step(minus(three, z)));
      return times(fraction(1, 6), inside);
    }

    @Override
    public String numpy(String z) {
      return "np.maximum(0, " + z + " / 6 + 0.5) - np.maximum(0, " + z + " / 6 - 0.5)";
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

  private static Expr positivePart(Expr x) {
    return new Expr.Apply(Elementary.POSITIVE_PART, x);
  }

  private static Expr step(Expr x) {
    return new Expr.Apply(Elementary.STEP, x);
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
