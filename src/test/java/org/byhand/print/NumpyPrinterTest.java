package org.byhand.print;

import static org.byhand.expr.Algebra.ONE;
import static org.byhand.expr.Algebra.constant;
import static org.byhand.expr.Algebra.fraction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.byhand.expr.Axis;
import org.byhand.expr.Elementary;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Apply;
import org.byhand.expr.Expr.Divide;
import org.byhand.expr.Expr.Element;
import org.byhand.expr.Expr.MatMul;
import org.byhand.expr.Expr.Negate;
import org.byhand.expr.Expr.Ones;
import org.byhand.expr.Expr.Power;
import org.byhand.expr.Expr.Prime;
import org.byhand.expr.Expr.Sum;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Expr.Times;
import org.byhand.expr.Expr.Total;
import org.byhand.expr.Expr.Transpose;
import org.byhand.expr.RandomExpr;
import org.byhand.expr.Shape;
import org.byhand.model.Activation;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumpyPrinterTest {
  private static final Symbol A = new Symbol("A", new Shape(2, 2));
  private static final Symbol B = new Symbol("B", new Shape(2, 2));
  private static final Symbol COLUMN = new Symbol("column", new Shape(2, 1));
  private static final Symbol C = new Symbol("C", new Shape(2, 2));

  static Stream<Arguments> expressions() {
    return Stream.of(
        arguments("A - B", sum(A, new Negate(B))),
        arguments("A - (B - C)", sum(A, new Negate(sum(B, new Negate(C))))),
        arguments("A + B + C", sum(sum(A, B), C)),
        arguments("A + (B + C)", sum(A, sum(B, C))),
        arguments("-A + B", sum(new Negate(A), B)),
        arguments("-(A + B)", new Negate(sum(A, B))),
        arguments("-(A * B)", new Negate(times(A, B))),
        arguments("-(-A)", new Negate(new Negate(A))),
        arguments("A * -B", times(A, new Negate(B))),
        arguments("A - A @ B", sum(A, new Negate(new MatMul(A, B)))),
        arguments("A * B * C", times(times(A, B), C)),
        arguments("A * (B * C)", times(A, times(B, C))),
        arguments("A * B / C", new Divide(times(A, B), C)),
        arguments("A / (B / C)", new Divide(A, new Divide(B, C))),
        arguments("A / (B * C)", new Divide(A, times(B, C))),
        arguments("A @ B @ C", new MatMul(new MatMul(A, B), C)),
        arguments("A @ (B @ C)", new MatMul(A, new MatMul(B, C))),
        arguments("(A @ B) * C", times(new MatMul(A, B), C)),
        arguments("A * (B @ C)", times(A, new MatMul(B, C))),
        arguments("(A * B) @ C", new MatMul(times(A, B), C)),
        arguments("column * 2", new MatMul(COLUMN, constant(2))),
        arguments("A @ (B + C).T", new MatMul(A, new Transpose(sum(B, C)))),
        arguments("(A @ B).T", new Transpose(new MatMul(A, B))),
        arguments("(-A).T", new Transpose(new Negate(A))),
        arguments("1 / 2 * A", times(fraction(1, 2), A)),
        arguments("A * (1 / 2)", times(A, fraction(1, 2))),
        arguments("1 / (1 / 2)", new Divide(ONE, fraction(1, 2))),
        arguments("0.1 * A", times(constant(0.1), A)),
        arguments("A + -2", sum(A, constant(-2))),
        arguments("2", new Transpose(constant(2))),
        arguments("A ** 2", new Power(A, 2)),
        arguments("(A ** 2) ** 3", new Power(new Power(A, 2), 3)),
        arguments("-A ** 2", new Negate(new Power(A, 2))),
        arguments("(-A) ** 2", new Power(new Negate(A), 2)),
        arguments("A.T ** 2", new Power(new Transpose(A), 2)),
        arguments("A[0, 1]", new Element(A, 0, 1)),
        arguments("np.ones((2, 3))", new Ones(new Shape(2, 3))),
        arguments("np.array([[0.5]])", new Expr.Value(SimpleMatrix.filled(1, 1, 0.5), "", false)),
        arguments("np.sum(A + B, keepdims=True)", new Total(sum(A, B), Axis.ALL)),
        arguments("np.sum(A, axis=0, keepdims=True)", new Total(A, Axis.ROWS)),
        arguments("np.sum(A, axis=1, keepdims=True)", new Total(A, Axis.COLUMNS)),
        arguments("np.log(A - B)", new Apply(Elementary.LN, sum(A, new Negate(B)))),
        arguments("step(A) * B", times(new Apply(Elementary.STEP, A), B)),
        arguments("sigmoid(A @ B)", new Apply(Activation.SIGMOID.function(), new MatMul(A, B))),
        arguments("np.maximum(0, A)", new Apply(Activation.RELU.function(), A)),
        arguments("B * (1 - B)", new Prime(Activation.SIGMOID.function(), A, B)));
  }

  private static Expr sum(Expr... terms) {
    return new Sum(List.of(terms));
  }

  private static Expr times(Expr... factors) {
    return new Times(List.of(factors));
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void printsWithTheParenthesesThatPythonNeeds(String code, Expr expr) {
    assertEquals(code, new NumpyPrinter(name -> name).print(expr));
  }

  @Test
  void printsWhatPythonComputesLikeTheEngine(@TempDir Path folder)
      throws IOException, InterruptedException {
    PythonRunner python = PythonRunner.find(folder);
    RandomExpr random = new RandomExpr(11);
    NumpyPrinter printer = new NumpyPrinter(name -> name);
    StringBuilder script = new StringBuilder("import numpy as np\n");
    random
        .symbols()
        .forEach(each -> script.append(assignment(each, random.values().get(each.name()))));
    List<Expr> exprs = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Expr kinked = random.kinked();
      exprs.addAll(List.of(kinked, random.gradient(kinked), random.anyShape(5)));
    }
    FunctionCalls.toDefine(exprs).forEach(each -> script.append(each.code()));
    Map<String, SimpleMatrix> expected = new TreeMap<>();
    for (int i = 0; i < exprs.size(); i++) {
      Expr expr = exprs.get(i);
      String code = printer.print(expr);
      // A formula without a quantity is a plain number to Python.
      script.append("r%d = np.atleast_2d(%s)%n".formatted(i, code));
      expected.put("r" + i, Evaluator.evaluate(expr, random.values()));
    }

    Map<String, SimpleMatrix> actual =
        python.run(folder, script.toString(), expected.keySet()).variables();

    Matrices.assertClose(expected, actual, 1e-9);
  }

  private static String assignment(Symbol symbol, SimpleMatrix value) {
    return symbol.name() + " = np.array([" + String.join(", ", Python.rows(value)) + "])\n";
  }
}
