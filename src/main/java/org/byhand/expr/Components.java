package org.byhand.expr;

import java.util.ArrayList;
import java.util.List;

/**
 * The scalar form of one component of a matrix expression: {@code z = W x} becomes {@code z₁ = w₁₁
 * x₁ + w₁₂ x₂}.
 */
public final class Components implements Expr.Visitor<Expr> {
  private final int row;
  private final int column;

  private Components(int row, int column) {
    this.row = row;
    this.column = column;
  }

  /**
   * The scalar expression of component {@code (row, column)}, both from 0.
   *
   * @throws ShapeException if the expression has no such component
   */
  public static Expr of(Expr expr, int row, int column) {
    Shape shape = expr.shape();
    if (row >= shape.rows() || column >= shape.columns()) {
      throw new ShapeException(shape + " has no component [" + row + "," + column + "]");
    }
    return expr.accept(new Components(row, column));
  }

  /** The component at a place of an element-wise operation; axes of length 1 are repeated. */
  public static Expr repeated(Expr operand, int row, int column) {
    Shape shape = operand.shape();
    return of(operand, shape.rows() == 1 ? 0 : row, shape.columns() == 1 ? 0 : column);
  }

  /** The components that are combined along an axis, row by row, for one place of the result. */
  public static List<Expr> along(Axis axis, Expr operand, int row, int column) {
    Shape shape = operand.shape();
    List<Expr> components = new ArrayList<>();
    for (int i = 0; i < shape.rows(); i++) {
      for (int j = 0; j < shape.columns(); j++) {
        boolean counts =
            switch (axis) {
              case ALL -> true;
              case ROWS -> j == column;
              case COLUMNS -> i == row;
            };
        if (counts) {
          components.add(of(operand, i, j));
        }
      }
    }
    return components;
  }

  private Expr at(Expr operand) {
    return repeated(operand, row, column);
  }

  private List<Expr> all(List<Expr> operands) {
    return operands.stream().map(this::at).toList();
  }

  @Override
  public Expr symbol(Expr.Symbol symbol) {
    return symbol.shape().isScalar() ? symbol : new Expr.Element(symbol, row, column);
  }

  @Override
  public Expr element(Expr.Element element) {
    return element;
  }

  @Override
  public Expr constant(Expr.Constant constant) {
    return constant;
  }

  @Override
  public Expr ones(Expr.Ones ones) {
    return Algebra.ONE;
  }

  @Override
  public Expr value(Expr.Value value) {
    return new Expr.Value(
        value.matrix().extractMatrix(row, row + 1, column, column + 1),
        value.name(row, column),
        value.given());
  }

  @Override
  public Expr negate(Expr.Negate negate) {
    return Algebra.negate(at(negate.x()));
  }

  @Override
  public Expr sum(Expr.Sum sum) {
    return Algebra.sum(all(sum.terms()));
  }

  @Override
  public Expr times(Expr.Times times) {
    return Algebra.times(all(times.factors()));
  }

  @Override
  public Expr divide(Expr.Divide divide) {
    return Algebra.divide(at(divide.numerator()), at(divide.denominator()));
  }

  @Override
  public Expr power(Expr.Power power) {
    return Algebra.power(at(power.base()), power.exponent());
  }

  @Override
  public Expr matMul(Expr.MatMul product) {
    List<Expr> terms = new ArrayList<>();
    for (int k = 0; k < product.left().shape().columns(); k++) {
      terms.add(Algebra.times(of(product.left(), row, k), of(product.right(), k, column)));
    }
    return Algebra.sum(terms);
  }

  @Override
  public Expr transpose(Expr.Transpose transpose) {
    return of(transpose.x(), column, row);
  }

  @Override
  public Expr total(Expr.Total total) {
    return Algebra.sum(along(total.axis(), total.x(), row, column));
  }

  @Override
  public Expr apply(Expr.Apply apply) {
    return new Expr.Apply(apply.function(), at(apply.x()));
  }

  @Override
  public Expr prime(Expr.Prime prime) {
    return Algebra.prime(prime.function(), at(prime.x()), at(prime.fx()));
  }

  @Override
  public Expr call(Expr.Call call) {
    return call.operation().component(call.operands(), row, column);
  }
}
