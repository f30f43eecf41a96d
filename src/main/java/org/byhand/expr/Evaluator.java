package org.byhand.expr;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.ejml.simple.SimpleMatrix;

/**
 * Computes an expression's value in double precision. Sums and products run from left to right, so
 * that every machine gets the same bits.
 */
public final class Evaluator implements Expr.Visitor<SimpleMatrix> {
  private final Values values;

  private Evaluator(Values values) {
    this.values = values;
  }

  /**
   * The value of {@code expr}, of its shape.
   *
   * @param values the values of all symbols that occur
   */
  public static SimpleMatrix evaluate(Expr expr, Values values) {
    return expr.accept(new Evaluator(values));
  }

  @Override
  public SimpleMatrix symbol(Expr.Symbol symbol) {
    return values.get(symbol.name());
  }

  @Override
  public SimpleMatrix element(Expr.Element element) {
    return scalar(values.get(element.of().name()).get(element.row(), element.column()));
  }

  @Override
  public SimpleMatrix constant(Expr.Constant constant) {
    return scalar(constant.value());
  }

  @Override
  public SimpleMatrix ones(Expr.Ones ones) {
    return SimpleMatrix.filled(ones.shape().rows(), ones.shape().columns(), 1);
  }

  @Override
  public SimpleMatrix value(Expr.Value value) {
    return value.matrix();
  }

  @Override
  public SimpleMatrix negate(Expr.Negate negate) {
    return negate.x().accept(this).scale(-1);
  }

  @Override
  public SimpleMatrix sum(Expr.Sum sum) {
    return fold(sum.terms(), Double::sum);
  }

  @Override
  public SimpleMatrix times(Expr.Times times) {
    return fold(times.factors(), (a, b) -> a * b);
  }

  @Override
  public SimpleMatrix divide(Expr.Divide divide) {
    return fold(List.of(divide.numerator(), divide.denominator()), (a, b) -> a / b);
  }

  @Override
  public SimpleMatrix power(Expr.Power power) {
    SimpleMatrix base = power.base().accept(this);
    return map(base, x -> StrictMath.pow(x, power.exponent()));
  }

  @Override
  public SimpleMatrix matMul(Expr.MatMul product) {
    return product.left().accept(this).mult(product.right().accept(this));
  }

  @Override
  public SimpleMatrix transpose(Expr.Transpose transpose) {
    return transpose.x().accept(this).transpose();
  }

  @Override
  public SimpleMatrix total(Expr.Total total) {
    SimpleMatrix x = total.x().accept(this);
    Shape shape = total.shape();
    SimpleMatrix sum = new SimpleMatrix(shape.rows(), shape.columns());
    for (int i = 0; i < x.getNumRows(); i++) {
      for (int j = 0; j < x.getNumCols(); j++) {
        int row = shape.rows() == 1 ? 0 : i;
        int column = shape.columns() == 1 ? 0 : j;
        sum.set(row, column, sum.get(row, column) + x.get(i, j));
      }
    }
    return sum;
  }

  @Override
  public SimpleMatrix apply(Expr.Apply apply) {
    return map(apply.x().accept(this), apply.function()::evaluate);
  }

  @Override
  public SimpleMatrix prime(Expr.Prime prime) {
    return prime.expansion().accept(this);
  }

  @Override
  public SimpleMatrix call(Expr.Call call) {
    return call.operation()
        .evaluate(call.operands().stream().map(operand -> operand.accept(this)).toList());
  }

  private static SimpleMatrix scalar(double value) {
    return SimpleMatrix.filled(1, 1, value);
  }

  private static SimpleMatrix map(SimpleMatrix x, java.util.function.DoubleUnaryOperator f) {
    SimpleMatrix result = new SimpleMatrix(x.getNumRows(), x.getNumCols());
    for (int i = 0; i < x.getNumElements(); i++) {
      result.set(i, f.applyAsDouble(x.get(i)));
    }
    return result;
  }

  private SimpleMatrix fold(List<Expr> operands, DoubleBinaryOperator operator) {
    SimpleMatrix result = operands.get(0).accept(this);
    for (Expr operand : operands.subList(1, operands.size())) {
      result = combine(result, operand.accept(this), operator);
    }
    return result;
  }

  /** Two matrices element by element, each repeated along its axes of length 1. */
  public static SimpleMatrix combine(SimpleMatrix a, SimpleMatrix b, DoubleBinaryOperator f) {
    int rows = Math.max(a.getNumRows(), b.getNumRows());
    int columns = Math.max(a.getNumCols(), b.getNumCols());
    SimpleMatrix result = new SimpleMatrix(rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        result.set(i, j, f.applyAsDouble(at(a, i, j), at(b, i, j)));
      }
    }
    return result;
  }

  private static double at(SimpleMatrix x, int i, int j) {
    return x.get(x.getNumRows() == 1 ? 0 : i, x.getNumCols() == 1 ? 0 : j);
  }
}
