package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.operation.Operations;
import org.byhand.model.Activation;
import org.junit.jupiter.api.Test;

class FunctionCallsTest {
  private static final Symbol X = new Symbol("x", new Shape(2, 2));

  private static List<String> defined(Expr... exprs) {
    return FunctionCalls.toDefine(List.of(exprs)).stream().map(PythonFunction::name).toList();
  }

  @Test
  void everyFunctionIsDefinedOnce() {
    Expr softmax = Operations.softmax(X, Axis.ROWS);
    assertEquals(
        List.of("softmax", "sigmoid"),
        defined(
            softmax,
            new Expr.Apply(Activation.SIGMOID.function(), softmax),
            Operations.softmax(softmax, Axis.ALL)));
  }

  @Test
  void whatNumPyHasIsNotDefined() {
    assertEquals(
        List.of(),
        defined(
            new Expr.Apply(Elementary.EXP, X),
            Operations.slice(X, 0, 1, 0, 2),
            Operations.maximum(X, Algebra.ONE),
            Operations.rotate(X)));
  }

  @Test
  void derivativesAreLookedThrough() {
    Expr prime =
        new Expr.Prime(
            Activation.RELU.function(), X, new Expr.Apply(Activation.RELU.function(), X));
    assertEquals(List.of("step"), defined(prime));
  }
}
