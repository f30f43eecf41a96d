package org.byhand.model;

import static org.byhand.expr.Algebra.ONE;
import static org.byhand.expr.Algebra.ZERO;
import static org.byhand.expr.Algebra.constant;
import static org.byhand.expr.Algebra.divide;
import static org.byhand.expr.Algebra.plus;

import java.util.Random;
import java.util.function.BinaryOperator;
import org.byhand.expr.Elementary;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.expr.Values;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws starting weights from a seed. Numbers are rounded to {@value #DECIMALS} decimals, so that
 * the weights printed on the page are the weights used. A new initializer is a new constant here.
 */
public enum Initializer implements CatalogueEntry {
  ZEROS("zeros", Distribution.CONSTANT, (inputs, units) -> ZERO),
  ONES("ones", Distribution.CONSTANT, (inputs, units) -> ONE),
  /** Glorot and Bengio, 2010. */
  XAVIER_UNIFORM(
      "xavier_uniform", Distribution.UNIFORM, (inputs, units) -> root(6, plus(inputs, units))),
  /** Glorot and Bengio, 2010. */
  XAVIER_NORMAL(
      "xavier_normal", Distribution.NORMAL, (inputs, units) -> root(2, plus(inputs, units))),
  /** He, Zhang, Ren and Sun, 2015. */
  HE_UNIFORM("he_uniform", Distribution.UNIFORM, (inputs, units) -> root(6, inputs)),
  /** He, Zhang, Ren and Sun, 2015. */
  HE_NORMAL("he_normal", Distribution.NORMAL, (inputs, units) -> root(2, inputs));

  /** How numbers are spread. */
  public enum Distribution {
    /** All are the same. */
    CONSTANT {
      @Override
      double draw(Random random, double scale) {
        return scale;
      }
    },
    /** Evenly between −scale and scale. */
    UNIFORM {
      @Override
      double draw(Random random, double scale) {
        return (2 * random.nextDouble() - 1) * scale;
      }
    },
    /** Normally around 0, with the scale as standard deviation. */
    NORMAL {
      /**
       * The Box–Muller transform: unlike nextGaussian, its algorithm is not the library's choice.
       */
      @Override
      double draw(Random random, double scale) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return scale * radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
      }
    };

    abstract double draw(Random random, double scale);
  }

  private static final int DECIMALS = 4;

  private final String id;
  private final Distribution distribution;
  private final BinaryOperator<Expr> scale;

  Initializer(String id, Distribution distribution, BinaryOperator<Expr> scale) {
    this.id = id;
    this.distribution = distribution;
    this.scale = scale;
  }

  private static Expr root(double numerator, Expr denominator) {
    return new Expr.Apply(Elementary.SQRT, divide(constant(numerator), denominator));
  }

  @Override
  public String id() {
    return id;
  }

  public Distribution distribution() {
    return distribution;
  }

  /**
   * What the distribution is as wide as.
   *
   * @param inputs the layer's number of inputs (fan-in)
   * @param units the layer's number of units (fan-out)
   */
  public Expr scale(Expr inputs, Expr units) {
    return scale.apply(inputs, units);
  }

  /**
   * A matrix of drawn numbers, row by row.
   *
   * @param shape the matrix's shape
   * @param inputs the layer's number of inputs (fan-in)
   * @param units the layer's number of units (fan-out)
   * @param seed the same seed gives the same numbers on every machine
   */
  public SimpleMatrix matrix(Shape shape, int inputs, int units, long seed) {
    Random random = Draws.from(seed);
    double width =
        Evaluator.evaluate(scale(constant(inputs), constant(units)), new Values()).get(0);
    double unit = StrictMath.pow(10, DECIMALS);
    SimpleMatrix matrix = new SimpleMatrix(shape.rows(), shape.columns());
    for (int i = 0; i < matrix.getNumElements(); i++) {
      matrix.set(i, Math.rint(distribution.draw(random, width) * unit) / unit + 0.0);
    }
    return matrix;
  }
}
