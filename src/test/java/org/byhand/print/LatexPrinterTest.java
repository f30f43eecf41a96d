package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.byhand.diagnostic.SourceText;
import org.byhand.expr.Algebra;
import org.byhand.expr.Components;
import org.byhand.expr.Elementary;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Function;
import org.byhand.expr.RandomExpr;
import org.byhand.expr.Rewriter;
import org.byhand.expr.Shape;
import org.byhand.expr.Values;
import org.byhand.lesson.Display;
import org.byhand.model.Activation;
import org.byhand.problem.Affine;
import org.byhand.problem.Choice;
import org.byhand.problem.Problem;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed is read back and computed: a lost parenthesis gives another number. */
class LatexPrinterTest {
  private static final LatexPrinter PRINTER = printer(Preset.STANDARD);

  private static LatexPrinter printer(Preset preset) {
    Choice choice = new Choice(preset.id(), Map.of(), new SourceText("test.yaml", "").at(1, 1));
    return new LatexPrinter(
        new Notation(new Problem.Notation(Affine.W_X, Optional.of(choice), Map.of())),
        new Display(4, Optional.empty()),
        Decoration.NONE);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 600);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void symbolsReadBackGiveTheValue(long seed) {
    RandomExpr random = new RandomExpr(seed);
    Expr expr = random.anyShape(4);
    Map<String, SimpleMatrix> symbols = new LinkedHashMap<>();
    Preset[] presets = Preset.values();
    LatexPrinter printer = printer(presets[(int) (seed % presets.length)]);
    for (Symbol symbol : random.symbols()) {
      SimpleMatrix value = random.values().get(symbol.name());
      symbols.put(printer.print(Algebra.transpose(symbol)), value.transpose());
      for (int i = 0; i < value.getNumElements(); i++) {
        int columns = value.getNumCols();
        Expr element = new Expr.Element(symbol, i / columns, i % columns);
        symbols.put(printer.print(element), Evaluator.evaluate(element, random.values()));
      }
      symbols.put(printer.print(symbol), value);
    }
    assertReadsBack(printer.print(expr), expr, random.values(), symbols);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void numbersReadBackGiveTheValue(long seed) {
    RandomExpr random = new RandomExpr(seed);
    Expr expr = plug(random.anyShape(4), random.values());
    assertReadsBack(expr, random.values());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void componentsReadBackGiveTheValue(long seed) {
    RandomExpr random = new RandomExpr(seed);
    Expr expr = random.anyShape(4);
    int row = expr.shape().rows() - 1;
    int column = expr.shape().columns() - 1;
    Expr component = plug(Components.of(expr, row, column), random.values());
    assertReadsBack(component, random.values());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void operationsWithKinksReadBack(long seed) {
    RandomExpr random = new RandomExpr(seed);
    Expr expr = plug(random.kinked(), random.values());
    assertReadsBack(expr, random.values());
    assertReadsBack(Components.of(expr, 0, 0), random.values());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void gradientsOfOperationsReadBack(long seed) {
    RandomExpr random = new RandomExpr(seed);
    Expr operation = seed % 2 == 0 ? random.kinked() : random.anyShape(1);
    Expr gradient = plug(random.gradient(operation), random.values());
    assertReadsBack(gradient, random.values());
    assertReadsBack(Components.of(gradient, 0, 0), random.values());
  }

  @ParameterizedTest
  @EnumSource
  void everyElementaryFunctionReadsBack(Elementary function) {
    Symbol x = new Symbol("x", new Shape(2, 2));
    Values values = new Values();
    values.set("x", new SimpleMatrix(new double[][] {{0.5, 2}, {0.25, 3}}));
    Expr apart = new Expr.Apply(function, Algebra.minus(x, Algebra.fraction(1, 5)));
    Expr expr = Algebra.times(x, Algebra.plus(apart, Algebra.ONE));
    assertReadsBack(PRINTER.print(expr), expr, values, Map.of(PRINTER.print(x), values.get("x")));
    assertReadsBack(plug(expr, values), values);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"PRELU", "SOFTMAX", "LOG_SOFTMAX"},
      mode = EnumSource.Mode.EXCLUDE)
  void theDefinitionAndDerivativeOfEveryActivationReadBack(Activation activation) {
    Function function = activation.function();
    Symbol z = new Symbol("z", Shape.SCALAR);
    for (double number : new double[] {-3.5, -0.75, 0, 0.4, 2}) {
      Values values = new Values();
      values.set("z", SimpleMatrix.filled(1, 1, number));
      Map<String, SimpleMatrix> symbols = Map.of("z", values.get("z"));
      Expr definition = function.definition(z).orElseThrow();
      assertReadsBack(PRINTER.print(definition), definition, values, symbols);
      assertReadsBack(plug(function.derivative(z, definition), values), values);
    }
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

  private static void assertReadsBack(Expr expr, Values values) {
    assertReadsBack(PRINTER.print(expr), expr, values, Map.of());
  }

  private static void assertReadsBack(
      String latex, Expr expr, Values values, Map<String, SimpleMatrix> symbols) {
    SimpleMatrix expected = Evaluator.evaluate(expr, values);
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
