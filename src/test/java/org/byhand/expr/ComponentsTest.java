package org.byhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import org.byhand.expr.Expr.Element;
import org.byhand.expr.Expr.Symbol;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentsTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyComponentHasTheValueOfTheMatrixAtItsPlace(long seed) {
    RandomExpr random = new RandomExpr(seed);
    assertComponents(random, random.anyShape(4));
    assertComponents(random, random.gradient(random.anyShape(1)));
    Expr kinked = random.kinked();
    assertComponents(random, kinked);
    assertComponents(random, random.gradient(kinked));
  }

  private static void assertComponents(RandomExpr random, Expr expr) {
    SimpleMatrix whole = Evaluator.evaluate(expr, random.values());
    for (int i = 0; i < expr.shape().rows(); i++) {
      for (int j = 0; j < expr.shape().columns(); j++) {
        Expr component = Components.of(expr, i, j);
        assertEquals(Shape.SCALAR, component.shape());
        double value = Evaluator.evaluate(component, random.values()).get(0);
        double scale = Math.max(1, Math.abs(value));
        assertEquals(whole.get(i, j), value, 1e-10 * scale, expr.toString());
      }
    }
  }

  @Test
  void aMatrixProductBecomesTheSumOverTheInnerIndex() {
    Symbol w = new Symbol("w", new Shape(2, 2));
    Symbol x = new Symbol("x", new Shape(2, 1));
    assertEquals(
        Algebra.plus(
            Algebra.times(new Element(w, 1, 0), new Element(x, 0, 0)),
            Algebra.times(new Element(w, 1, 1), new Element(x, 1, 0))),
        Components.of(Algebra.matMul(w, x), 1, 0));
  }

  @Test
  void aTransposeSwapsTheIndices() {
    Symbol w = new Symbol("w", new Shape(2, 3));
    assertEquals(new Element(w, 1, 2), Components.of(Algebra.transpose(w), 2, 1));
  }

  @Test
  void aComponentOutsideIsRefused() {
    Symbol w = new Symbol("w", new Shape(2, 3));
    assertThrows(ShapeException.class, () -> Components.of(w, 2, 0));
  }
}
