package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.byhand.expr.Components;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.RandomExpr;
import org.byhand.expr.Rewriter;
import org.byhand.expr.Values;
import org.byhand.lesson.Display;
import org.byhand.problem.Affine;
import org.byhand.problem.Problem;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed is read back and computed: a lost parenthesis gives another number. */
class LatexPrinterTest {
  private static final LatexPrinter PRINTER =
      new LatexPrinter(
          new Notation(new Problem.Notation(Affine.W_X, Map.of())),
          new Display(4, Optional.empty()),
          Decoration.NONE);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 600);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void symbolsReadBackGiveTheValue(long seed) {
    RandomExpr random = new RandomExpr(seed);
    Expr expr = random.anyShape(4);
    Map<String, SimpleMatrix> symbols = new LinkedHashMap<>();
    for (Symbol symbol : random.symbols()) {
      symbols.put(PRINTER.print(symbol), random.values().get(symbol.name()));
    }
    assertReadsBack(expr, random.values(), symbols);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void numbersReadBackGiveTheValue(long seed) {
    RandomExpr random = new RandomExpr(seed);
    Expr expr = plug(random.anyShape(4), random.values());
    assertReadsBack(expr, random.values(), Map.of());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void componentsReadBackGiveTheValue(long seed) {
    RandomExpr random = new RandomExpr(seed);
    Expr expr = random.anyShape(4);
    int row = expr.shape().rows() - 1;
    int column = expr.shape().columns() - 1;
    Expr component = plug(Components.of(expr, row, column), random.values());
    assertReadsBack(component, random.values(), Map.of());
  }

  private static Expr plug(Expr expr, Values values) {
    return new Rewriter() {
      @Override
      public Expr symbol(Symbol symbol) {
        return new Expr.Value(values.get(symbol.name()), symbol.name(), true);
      }

      @Override
      public Expr element(Expr.Element element) {
        return new Expr.Value(Evaluator.evaluate(element, values), "", true);
      }
    }.rewrite(expr);
  }

  private static void assertReadsBack(Expr expr, Values values, Map<String, SimpleMatrix> symbols) {
    SimpleMatrix expected = Evaluator.evaluate(expr, values);
    String latex = PRINTER.print(expr);
    SimpleMatrix read = LatexReader.evaluate(latex, symbols);
    for (int i = 0; i < expected.getNumRows(); i++) {
      for (int j = 0; j < expected.getNumCols(); j++) {
        double value = read.get(read.getNumRows() == 1 ? 0 : i, read.getNumCols() == 1 ? 0 : j);
        double scale = Math.max(1, Math.abs(expected.get(i, j)));
        assertEquals(expected.get(i, j), value, 1e-9 * scale, latex);
      }
    }
  }
}
