package org.byhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.operation.Operations;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReverseModeTest {
  private static final Symbol LOSS = new Symbol("loss", Shape.SCALAR);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void gradientsOfRandomExpressionsAreTheirCentralDifferences(long seed) {
    RandomExpr random = new RandomExpr(seed);
    assertGradientsAreDifferences(random, random.anyShape(3));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void gradientsAwayFromKinksAreCentralDifferences(long seed) {
    RandomExpr random = new RandomExpr(seed);
    assertGradientsAreDifferences(random, random.kinked());
  }

  private static void assertGradientsAreDifferences(RandomExpr random, Expr first) {
    Symbol middle = new Symbol("middle", first.shape());
    Expr second = Algebra.times(List.of(middle, random.of(first.shape(), 2)));
    Expr total = Algebra.total(new Expr.Apply(Elementary.TANH, second), Axis.ALL);
    List<Equation> forward = List.of(new Equation(middle, first), new Equation(LOSS, total));
    Set<Symbol> wanted = new HashSet<>(random.symbols());

    Values values = random.values().copy();
    run(forward, values);
    List<Equation> backward = ReverseMode.differentiate(forward, LOSS, wanted);
    run(backward, values);

    for (Symbol symbol : wanted) {
      SimpleMatrix derived =
          values
              .find(symbol.gradient().name())
              .orElse(new SimpleMatrix(symbol.shape().rows(), symbol.shape().columns()));
      for (int i = 0; i < symbol.shape().size(); i++) {
        double numerical = difference(forward, values, symbol, i);
        double scale = Math.max(1, Math.abs(numerical));
        assertEquals(numerical, derived.get(i), 1e-6 * scale, symbol.name() + " of " + forward);
      }
    }
  }

  private static void run(List<Equation> equations, Values values) {
    for (Equation equation : equations) {
      values.set(equation.symbol().name(), Evaluator.evaluate(equation.expr(), values));
    }
  }

  private static double difference(
      List<Equation> forward, Values values, Symbol symbol, int element) {
    double h = 1e-3;
    double near = loss(forward, values, symbol, element, h);
    double far = loss(forward, values, symbol, element, 2 * h);
    double farther = loss(forward, values, symbol, element, 3 * h);
    return (45 * near - 9 * far + farther) / (60 * h);
  }

  private static double loss(
      List<Equation> forward, Values values, Symbol symbol, int element, double h) {
    double difference = 0;
    for (double sign : new double[] {1, -1}) {
      Values moved = values.copy();
      SimpleMatrix matrix = values.get(symbol.name()).copy();
      matrix.set(element, matrix.get(element) + sign * h);
      moved.set(symbol.name(), matrix);
      run(forward, moved);
      difference += sign * moved.get("loss").get(0);
    }
    return difference;
  }

  @Test
  void aParameterUsedTwiceGetsTheSumOfItsContributions() {
    Symbol w = new Symbol("w", new Shape(2, 2));
    Symbol x = new Symbol("x", new Shape(2, 1));
    Symbol once = new Symbol("once", new Shape(2, 1));
    Symbol twice = new Symbol("twice", new Shape(2, 1));
    List<Equation> forward =
        List.of(
            new Equation(once, Algebra.matMul(w, x)),
            new Equation(twice, Algebra.matMul(w, once)),
            new Equation(LOSS, Algebra.total(twice, Axis.ALL)));

    List<Equation> backward = ReverseMode.differentiate(forward, LOSS, Set.of(w));

    Equation last = backward.get(backward.size() - 1);
    assertEquals("grad.w", last.symbol().name());
    assertEquals(
        Algebra.plus(
            Algebra.matMul(twice.gradient(), Algebra.transpose(once)),
            Algebra.matMul(once.gradient(), Algebra.transpose(x))),
        last.expr());
  }

  @Test
  void quantitiesThatDoNotReachTheLossGetNoEquation() {
    Symbol w = new Symbol("w", Shape.SCALAR);
    Symbol unused = new Symbol("unused", Shape.SCALAR);
    List<Equation> forward =
        List.of(
            new Equation(unused, Algebra.power(w, 2)),
            new Equation(LOSS, Algebra.times(Algebra.constant(3), w)));

    List<Equation> backward = ReverseMode.differentiate(forward, LOSS, Set.of(w));

    assertEquals(List.of(new Equation(w.gradient(), Algebra.constant(3))), backward);
  }

  @Test
  void aLossThatIsNoScalarIsRefused() {
    Symbol vector = new Symbol("v", new Shape(2, 1));
    ShapeException refused =
        assertThrows(
            ShapeException.class, () -> ReverseMode.differentiate(List.of(), vector, Set.of()));
    assertTrue(refused.getMessage().contains("2 × 1"), refused.getMessage());
  }

  /** As a textbook has it, and not a sum of matrices that are mostly 0. */
  @Test
  void gradientsOfPartsStandBelowEachOther() {
    Symbol x = new Symbol("x", new Shape(2, 3));
    Expr above = Operations.slice(x, 0, 1, 0, 3);
    Expr below = Operations.slice(x, 1, 2, 0, 3);
    Expr loss =
        Algebra.total(
            Algebra.plus(
                Algebra.times(above, new Expr.Apply(Elementary.EXP, below)),
                Algebra.power(above, 2)),
            Axis.ALL);

    List<Equation> backward =
        ReverseMode.differentiate(List.of(new Equation(LOSS, loss)), LOSS, Set.of(x));

    Expr.Call gradient = (Expr.Call) backward.get(0).expr();
    assertEquals("concat", gradient.operation().id());
    assertEquals(2, gradient.operands().size());
  }
}
