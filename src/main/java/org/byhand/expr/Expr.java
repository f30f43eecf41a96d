package org.byhand.expr;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * An expression over matrices: the right-hand side of an {@link Equation}. Expressions are
 * immutable and compare by structure.
 *
 * <p>Build them with {@link Algebra}, whose methods fold what a textbook would not write (a factor
 * 1, a double negation, the transpose of a transpose). The constructors here check shapes and fold
 * nothing.
 */
public sealed interface Expr {

  Shape shape();

  <R> R accept(Visitor<R> visitor);

  /** A named quantity, by its canonical name. */
  record Symbol(String name, Shape shape) implements Expr {
    /** ∂loss/∂this: the quantity named {@code grad.NAME}. */
    public Symbol gradient() {
      return new Symbol("grad." + name, shape);
    }

    /** This parameter after the update: the quantity named {@code next.NAME}. */
    public Symbol next() {
      return new Symbol("next." + name, shape);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.symbol(this);
    }
  }

  /** One element of a named quantity, rows and columns from 0. */
  record Element(Symbol of, int row, int column) implements Expr {
    public Element {
      if (row < 0 || row >= of.shape.rows() || column < 0 || column >= of.shape.columns()) {
        throw new ShapeException(
            of.name + " is " + of.shape + " and has no element [" + row + "," + column + "]");
      }
    }

    /** The canonical name: {@code NAME[i]} in a vector, {@code NAME[i,j]} in a matrix, from 0. */
    public String name() {
      return name(of.name, of.shape, row, column);
    }

    /** The canonical name of an element of a quantity that has this name and shape. */
    static String name(String of, Shape shape, int row, int column) {
      boolean vector = shape.rows() == 1 || shape.columns() == 1;
      return of + "[" + (vector ? Math.max(row, column) : row + "," + column) + "]";
    }

    @Override
    public Shape shape() {
      return Shape.SCALAR;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.element(this);
    }
  }

  /** A number that belongs to a formula, such as 1, 2 or 1/2; kept as a fraction for print. */
  record Constant(double numerator, double denominator) implements Expr {
    public Constant {
      if (!(denominator > 0) || !Double.isFinite(numerator) || !Double.isFinite(denominator)) {
        throw new IllegalArgumentException("not a fraction: " + numerator + "/" + denominator);
      }
    }

    public double value() {
      return numerator / denominator;
    }

    @Override
    public Shape shape() {
      return Shape.SCALAR;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /** A matrix of ones. */
  record Ones(Shape shape) implements Expr {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ones(this);
    }
  }

  /**
   * Computed numbers plugged in for a quantity.
   *
   * @param matrix the numbers, never changed after construction
   * @param origin the canonical name of the quantity (or element) they belong to; empty for the
   *     value of a sub-expression
   * @param given whether the author wrote these numbers, so that all their digits are shown
   * @param transposed whether the matrix is the transpose of what the name stands for
   */
  record Value(SimpleMatrix matrix, String origin, boolean given, boolean transposed)
      implements Expr {
    /** Numbers that stand as those of the quantity do. */
    public Value(SimpleMatrix matrix, String origin, boolean given) {
      this(matrix, origin, given, false);
    }

    /** The value of a sub-expression, which has no name. */
    public static Value unnamed(SimpleMatrix matrix) {
      return new Value(matrix, "", false);
    }

    /** The same quantity's numbers with rows and columns exchanged. */
    public Value transpose() {
      return new Value(matrix.transpose(), origin, given, !transposed);
    }

    /** The canonical name of the number at a place of the matrix; empty if it has none. */
    public String name(int row, int column) {
      if (origin.isEmpty() || shape().isScalar()) {
        return origin;
      }
      return transposed
          ? Element.name(origin, shape().transposed(), column, row)
          : Element.name(origin, shape(), row, column);
    }

    @Override
    public Shape shape() {
      return Shape.of(matrix);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /** −x. */
  record Negate(Expr x) implements Expr {
    @Override
    public Shape shape() {
      return x.shape();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.negate(this);
    }
  }

  /** The sum of at least two terms, with broadcasting. A difference is a sum with a negation. */
  record Sum(List<Expr> terms, Shape shape) implements Expr {
    public Sum(List<Expr> terms) {
      this(List.copyOf(terms), broadcast(terms));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sum(this);
    }
  }

  /** The element-wise product of at least two factors, with broadcasting; scalars scale. */
  record Times(List<Expr> factors, Shape shape) implements Expr {
    public Times(List<Expr> factors) {
      this(List.copyOf(factors), broadcast(factors));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.times(this);
    }
  }

  /** Element-wise quotient, with broadcasting. */
  record Divide(Expr numerator, Expr denominator) implements Expr {
    public Divide {
      numerator.shape().broadcast(denominator.shape());
    }

    @Override
    public Shape shape() {
      return numerator.shape().broadcast(denominator.shape());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.divide(this);
    }
  }

  /** Element-wise power with a whole exponent. */
  record Power(Expr base, int exponent) implements Expr {
    @Override
    public Shape shape() {
      return base.shape();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.power(this);
    }
  }

  /** The matrix product. */
  record MatMul(Expr left, Expr right) implements Expr {
    public MatMul {
      if (left.shape().columns() != right.shape().rows()) {
        throw new ShapeException(
            "can't multiply "
                + left.shape()
                + " by "
                + right.shape()
                + ": the inner numbers must agree");
      }
    }

    @Override
    public Shape shape() {
      return new Shape(left.shape().rows(), right.shape().columns());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.matMul(this);
    }
  }

  /** Rows become columns. */
  record Transpose(Expr x) implements Expr {
    @Override
    public Shape shape() {
      return x.shape().transposed();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.transpose(this);
    }
  }

  /** The sum of a matrix's elements along an axis. */
  record Total(Expr x, Axis axis) implements Expr {
    @Override
    public Shape shape() {
      return axis.shapeOf(x.shape());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.total(this);
    }
  }

  /** A function applied element by element. */
  record Apply(Function function, Expr x) implements Expr {
    @Override
    public Shape shape() {
      return x.shape();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.apply(this);
    }
  }

  /**
   * A function's derivative, f′(x), which keeps its name in print until it is expanded.
   *
   * @param function f
   * @param x the argument
   * @param fx f(x), under its name if it has one
   * @param expansion the derivative's formula, such as a ⊙ (1 − a)
   */
  record Prime(Function function, Expr x, Expr fx, Expr expansion) implements Expr {
    public Prime(Function function, Expr x, Expr fx) {
      this(function, x, fx, function.derivative(x, fx));
    }

    @Override
    public Shape shape() {
      return x.shape();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.prime(this);
    }
  }

  /** An operation on whole matrices, such as a softmax or a convolution. */
  record Call(Operation operation, List<Expr> operands, Shape shape) implements Expr {
    public Call(Operation operation, List<Expr> operands) {
      this(
          operation,
          List.copyOf(operands),
          operation.shape(operands.stream().map(Expr::shape).toList()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  private static Shape broadcast(List<Expr> operands) {
    if (operands.size() < 2) {
      throw new IllegalArgumentException("needs two operands or more: " + operands);
    }
    return operands.stream().map(Expr::shape).reduce(Shape::broadcast).orElseThrow();
  }

  /**
   * One method per kind of expression, so that a new kind does not compile until evaluation,
   * differentiation and every printer know it.
   */
  interface Visitor<R> {
    R symbol(Symbol symbol);

    R element(Element element);

    R constant(Constant constant);

    R ones(Ones ones);

    R value(Value value);

    R negate(Negate negate);

    R sum(Sum sum);

    R times(Times times);

    R divide(Divide divide);

    R power(Power power);

    R matMul(MatMul product);

    R transpose(Transpose transpose);

    R total(Total total);

    R apply(Apply apply);

    R prime(Prime prime);

    R call(Call call);
  }
}
