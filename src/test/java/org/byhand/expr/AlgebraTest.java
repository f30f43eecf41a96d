package org.byhand.expr;

import static org.byhand.expr.Algebra.ONE;
import static org.byhand.expr.Algebra.ZERO;
import static org.byhand.expr.Algebra.constant;
import static org.byhand.expr.Algebra.divide;
import static org.byhand.expr.Algebra.fraction;
import static org.byhand.expr.Algebra.matMul;
import static org.byhand.expr.Algebra.minus;
import static org.byhand.expr.Algebra.negate;
import static org.byhand.expr.Algebra.plus;
import static org.byhand.expr.Algebra.power;
import static org.byhand.expr.Algebra.sum;
import static org.byhand.expr.Algebra.times;
import static org.byhand.expr.Algebra.total;
import static org.byhand.expr.Algebra.transpose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.byhand.expr.Expr.Ones;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Expr.Transpose;
import org.junit.jupiter.api.Test;

class AlgebraTest {
  private static final Symbol A = new Symbol("A", new Shape(2, 3));
  private static final Symbol B = new Symbol("B", new Shape(3, 2));
  private static final Symbol X = new Symbol("X", new Shape(2, 3));
  private static final Symbol S = new Symbol("s", Shape.SCALAR);

  @Test
  void coefficientsFoldIntoOne() {
    assertEquals(S, times(List.of(fraction(1, 2), constant(2), S)));
    assertEquals(times(fraction(1, 2), S), times(List.of(fraction(1, 4), S, constant(2))));
  }

  @Test
  void signsMoveToTheFront() {
    assertEquals(negate(times(A, X)), times(negate(A), X));
    assertEquals(times(A, X), times(negate(A), negate(X)));
    assertEquals(A, negate(negate(A)));
    assertEquals(negate(divide(A, X)), divide(negate(A), X));
    assertEquals(negate(matMul(A, B)), matMul(A, negate(B)));
  }

  @Test
  void aNegativeNumberIsTakenOff() {
    assertEquals(new Expr.Sum(List.of(S, new Expr.Negate(ONE))), sum(List.of(S, constant(-1))));
    assertEquals(new Expr.Sum(List.of(S, new Expr.Negate(ONE))), minus(S, ONE));
  }

  @Test
  void whatAddsNothingIsDropped() {
    assertEquals(A, sum(List.of(A, ZERO)));
    assertEquals(A, times(A, new Ones(A.shape())));
    assertEquals(A, power(A, 1));
    assertEquals(ONE, power(S, 0));
  }

  @Test
  void onesThatRepeatAScalarStay() {
    assertEquals(new Shape(2, 3), times(S, new Ones(A.shape())).shape());
    assertEquals(new Shape(2, 3), sum(List.of(S, times(ZERO, A))).shape());
    assertEquals(new Shape(2, 3), sum(List.of(times(ZERO, A), S, ONE)).shape());
  }

  @Test
  void aSharedCoefficientStandsInFrontOfTheSum() {
    Expr half = fraction(1, 2);
    assertEquals(times(half, minus(A, X)), minus(times(half, A), times(half, X)));
  }

  @Test
  void reciprocalsBecomeQuotients() {
    assertEquals(divide(A, X), times(A, divide(ONE, X)));
    assertEquals(negate(divide(A, X)), times(negate(A), divide(ONE, X)));
  }

  @Test
  void transposesAreSimplified() {
    assertEquals(A, transpose(transpose(A)));
    assertEquals(matMul(new Transpose(B), new Transpose(A)), transpose(matMul(A, B)));
    assertEquals(times(constant(2), new Transpose(A)), transpose(times(constant(2), A)));
    assertEquals(S, transpose(S));
  }

  @Test
  void aSumOverOneNumberIsThatNumber() {
    assertEquals(S, total(S, Axis.ALL));
    assertEquals(negate(new Expr.Total(A, Axis.ALL)), total(negate(A), Axis.ALL));
  }

  @Test
  void shapesThatDoNotFitAreNamed() {
    ShapeException product = assertThrows(ShapeException.class, () -> matMul(A, X));
    assertEquals(
        "can't multiply 2 × 3 by 2 × 3: the inner numbers must agree", product.getMessage());
    ShapeException difference = assertThrows(ShapeException.class, () -> plus(A, B));
    assertEquals("can't combine 2 × 3 with 3 × 2 element by element", difference.getMessage());
  }

  @Test
  void fractionsAndPowersAreNotNested() {
    Symbol x = new Symbol("x", new Shape(2, 2));
    Symbol y = new Symbol("y", new Shape(2, 2));

    assertEquals(new Expr.Power(x, 6), Algebra.power(Algebra.power(x, 2), 3));
    Expr large = new Expr.Power(x, 1 << 20);
    assertEquals(new Expr.Power(large, 1 << 20), Algebra.power(large, 1 << 20));
    assertEquals(new Expr.Divide(x, Algebra.times(y, x)), Algebra.divide(Algebra.divide(x, y), x));
  }
}
