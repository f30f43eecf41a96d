package org.byhand.model;

import java.util.Random;
import org.byhand.expr.Shape;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws starting weights from a seed. Numbers are rounded to {@value #DECIMALS} decimals, so that
 * the weights printed on the page are the weights used.
 */
public enum Initializer {
  ZEROS("zeros") {
    @Override
    double draw(Random random, int inputs, int units) {
      return 0;
    }
  },
  ONES("ones") {
    @Override
    double draw(Random random, int inputs, int units) {
      return 1;
    }
  },
  /** U(−√(6/(inputs + units)), √(6/(inputs + units))); Glorot and Bengio, 2010. */
  XAVIER_UNIFORM("xavier_uniform") {
    @Override
    double draw(Random random, int inputs, int units) {
      return uniform(random, StrictMath.sqrt(6.0 / (inputs + units)));
    }
  },
  /** N(0, 2/(inputs + units)); Glorot and Bengio, 2010. */
  XAVIER_NORMAL("xavier_normal") {
    @Override
    double draw(Random random, int inputs, int units) {
      return normal(random, StrictMath.sqrt(2.0 / (inputs + units)));
    }
  },
  /** U(−√(6/inputs), √(6/inputs)); He, Zhang, Ren and Sun, 2015. */
  HE_UNIFORM("he_uniform") {
    @Override
    double draw(Random random, int inputs, int units) {
      return uniform(random, StrictMath.sqrt(6.0 / inputs));
    }
  },
  /** N(0, 2/inputs); He, Zhang, Ren and Sun, 2015. */
  HE_NORMAL("he_normal") {
    @Override
    double draw(Random random, int inputs, int units) {
      return normal(random, StrictMath.sqrt(2.0 / inputs));
    }
  };

  private static final int DECIMALS = 4;

  private final String id;

  Initializer(String id) {
    this.id = id;
  }

  abstract double draw(Random random, int inputs, int units);

  /** The name in problem files. */
  public String id() {
    return id;
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
    Random random = new Random(seed);
    double unit = StrictMath.pow(10, DECIMALS);
    SimpleMatrix matrix = new SimpleMatrix(shape.rows(), shape.columns());
    for (int i = 0; i < matrix.getNumElements(); i++) {
      matrix.set(i, Math.rint(draw(random, inputs, units) * unit) / unit + 0.0);
    }
    return matrix;
  }

  private static double uniform(Random random, double bound) {
    return (2 * random.nextDouble() - 1) * bound;
  }

  /** The Box–Muller transform: unlike nextGaussian, its algorithm is not the library's choice. */
  private static double normal(Random random, double std) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return std * radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
  }
}
