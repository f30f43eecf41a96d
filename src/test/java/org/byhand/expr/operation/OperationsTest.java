package org.byhand.expr.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Components;
import org.byhand.expr.Elementary;
import org.byhand.expr.Equation;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Element;
import org.byhand.expr.Expr.Ones;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.ReverseMode;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.byhand.expr.Values;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OperationsTest {
  private static final Symbol X = new Symbol("X", new Shape(2, 3));
  private static final Symbol Y = new Symbol("Y", new Shape(2, 3));
  private static final Symbol U = new Symbol("U", new Shape(3, 2));
  private static final Symbol COLUMN = new Symbol("c", new Shape(3, 1));
  private static final Symbol IMAGE = new Symbol("I", new Shape(5, 5));
  private static final Symbol KERNEL = new Symbol("K", new Shape(2, 2));
  private static final Symbol S = new Symbol("s", Shape.SCALAR);

  @Test
  void whatChangesNothingIsLeftOut() {
    assertEquals(X, Operations.slice(X, 0, 2, 0, 3));
    assertEquals(X, Operations.place(X, 0, 0, X.shape()));
    assertEquals(X, Operations.pad(X, 0, 0));
    assertEquals(X, Operations.reshape(X, X.shape()));
    assertEquals(X, Operations.concat(List.of(X), Axis.ROWS));
    assertEquals(S, Operations.max(S, Axis.ALL));
    assertEquals(COLUMN, Operations.max(COLUMN, Axis.COLUMNS));
  }

  @Test
  void twoStepsInOneDirectionAreOne() {
    assertEquals(
        Operations.slice(X, 1, 2, 1, 2),
        Operations.slice(Operations.slice(X, 0, 2, 1, 3), 1, 2, 0, 1));
    assertEquals(Operations.pad(X, 3, 1), Operations.pad(Operations.pad(X, 1, 0), 2, 1));
    assertEquals(Operations.column(X), Operations.column(Operations.reshape(X, new Shape(3, 2))));
  }

  @Test
  void whatIsUndoneIsLeftOut() {
    assertEquals(X, Operations.slice(Operations.pad(X, 1, 2), 1, 3, 2, 5));
    assertEquals(X, Operations.reshape(Operations.row(X), X.shape()));
  }

  @Test
  void onesStayOnes() {
    assertEquals(new Ones(new Shape(1, 2)), Operations.slice(new Ones(X.shape()), 0, 1, 0, 2));
    assertEquals(new Ones(new Shape(6, 1)), Operations.column(new Ones(X.shape())));
  }

  @Test
  void aVectorHasOneDirection() {
    assertEquals(Operations.softmax(COLUMN, Axis.ALL), Operations.softmax(COLUMN, Axis.ROWS));
  }

  @Test
  void theLargerOfZeroAndAnotherNumberIsItsPositivePart() {
    assertEquals(new Expr.Apply(Elementary.POSITIVE_PART, X), Operations.maximum(Algebra.ZERO, X));
  }

  @Test
  void componentsOfRearrangedMatricesAreElements() {
    assertEquals(new Element(X, 1, 2), component(Operations.slice(X, 1, 2, 1, 3), 0, 1));
    assertEquals(new Element(X, 0, 1), component(Operations.pad(X, 1, 1), 1, 2));
    assertEquals(Algebra.ZERO, component(Operations.pad(X, 1, 1), 0, 2));
    assertEquals(new Element(X, 1, 0), component(Operations.column(X), 3, 0));
    assertEquals(
        new Element(Y, 0, 2), component(Operations.concat(List.of(X, Y), Axis.ROWS), 2, 2));
  }

  @Test
  void aCorrelationWithOneNumberScales() {
    assertEquals(Algebra.times(S, X), Operations.correlate(X, S, Stride.ONE));
  }

  @Test
  void aConvolutionIsDerivedWithTheTurnedKernel() {
    Map<String, Expr> gradients = gradients(Operations.correlate(IMAGE, KERNEL, Stride.ONE));

    Expr turned = Operations.rotate(KERNEL);
    Symbol error = new Symbol("grad.Z", new Shape(4, 4));
    assertEquals(
        Operations.correlate(Operations.pad(error, 1, 1), turned, Stride.ONE),
        gradients.get("grad.I"));
    assertEquals(Operations.correlate(IMAGE, error, Stride.ONE), gradients.get("grad.K"));
  }

  @Test
  void whatAStrideLeavesOutIsZeroInTheGradient() {
    Map<String, Expr> gradients = gradients(Operations.correlate(IMAGE, KERNEL, Stride.of(2)));

    Symbol error = new Symbol("grad.Z", new Shape(2, 2));
    Expr spread = Operations.place(Operations.dilate(error, Stride.of(2)), 0, 0, new Shape(4, 4));
    assertEquals(Operations.correlate(IMAGE, spread, Stride.ONE), gradients.get("grad.K"));
    assertEquals(
        Algebra.times(new Element(error, 0, 0), new Element(KERNEL, 0, 1)),
        component(gradients.get("grad.I"), 0, 1));
    assertEquals(
        Algebra.sum(
            List.of(
                Algebra.times(new Element(IMAGE, 0, 1), new Element(error, 0, 0)),
                Algebra.times(new Element(IMAGE, 0, 3), new Element(error, 0, 1)),
                Algebra.times(new Element(IMAGE, 2, 1), new Element(error, 1, 0)),
                Algebra.times(new Element(IMAGE, 2, 3), new Element(error, 1, 1)))),
        component(gradients.get("grad.K"), 0, 1));
    assertEquals(Algebra.ZERO, component(gradients.get("grad.I"), 4, 4));
  }

  /** The gradients of a loss behind Z, which is the expression. */
  private static Map<String, Expr> gradients(Expr expr) {
    Symbol z = new Symbol("Z", expr.shape());
    Symbol loss = new Symbol("loss", Shape.SCALAR);
    List<Equation> forward =
        List.of(
            new Equation(z, expr),
            new Equation(loss, Algebra.total(Algebra.power(z, 2), Axis.ALL)));
    return ReverseMode.differentiate(forward, loss, Set.of(IMAGE, KERNEL)).stream()
        .collect(Collectors.toMap(each -> each.symbol().name(), Equation::expr));
  }

  @Test
  void eachMeanOfAWindowIsWrittenOut() {
    assertEquals(
        Algebra.times(
            Algebra.fraction(1, 4),
            Algebra.sum(
                List.of(
                    new Element(IMAGE, 0, 2),
                    new Element(IMAGE, 0, 3),
                    new Element(IMAGE, 1, 2),
                    new Element(IMAGE, 1, 3)))),
        component(Operations.avgPool(IMAGE, new Shape(2, 2), Stride.of(2)), 0, 1));
  }

  private static Expr component(Expr expr, int row, int column) {
    return Components.of(expr, row, column);
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        misfit(
            "a matrix 2 × 3 has no block 1 × 3 from [2,0] on",
            () -> Operations.slice(X, 2, 3, 0, 3)),
        misfit("[1:1, 0:3] takes nothing of a matrix 2 × 3", () -> Operations.slice(X, 1, 1, 0, 3)),
        misfit(
            "a matrix 2 × 3 has no block 3 × 2 from [0,0] on",
            () -> Operations.place(U, 0, 0, X.shape())),
        misfit(
            "can't reshape 2 × 3 to 2 × 2: 6 numbers, not 4",
            () -> Operations.reshape(X, new Shape(2, 2))),
        misfit(
            "can't put 2 × 3 and 3 × 2 below each other: columns must agree",
            () -> Operations.concat(List.of(X, U), Axis.ROWS)),
        misfit(
            "can't put 2 × 3 and 3 × 2 side by side: rows must agree",
            () -> Operations.concat(List.of(X, U), Axis.COLUMNS)),
        misfit(
            "a window 3 × 2 does not fit into a matrix 2 × 3",
            () -> Operations.correlate(X, U, Stride.ONE)),
        misfit(
            "a window 2 × 4 does not fit into a matrix 2 × 3",
            () -> Operations.maxPool(X, new Shape(2, 4), Stride.ONE)),
        misfit(
            "can't combine 2 × 3 with 3 × 2 element by element", () -> Operations.maximum(X, U)));
  }

  private static Arguments misfit(String message, Executable wrong) {
    return Arguments.of(message, wrong);
  }

  @ParameterizedTest
  @MethodSource
  void misfits(String message, Executable wrong) {
    assertEquals(message, assertThrows(ShapeException.class, wrong).getMessage());
  }

  static Stream<Arguments> ties() {
    return Stream.of(
        Arguments.of(Operations.maximum(X, S), "1 1 1 0 1 1", "1"),
        Arguments.of(Operations.maximum(S, X), "1 0 1 0 0 1", "3"),
        Arguments.of(Operations.minimum(X, S), "0 1 0 1 1 0", "3"),
        Arguments.of(Operations.minimum(S, X), "0 0 0 1 0 0", "5"),
        Arguments.of(Operations.max(X, Axis.ALL), "1 0 0 0 0 0", "0"),
        Arguments.of(Operations.max(X, Axis.ROWS), "1 1 1 0 0 0", "0"),
        Arguments.of(Operations.max(X, Axis.COLUMNS), "1 0 0 0 0 1", "0"),
        Arguments.of(Operations.maxPool(X, new Shape(2, 2), Stride.ONE), "1 0 1 0 0 0", "0"),
        Arguments.of(Operations.min(X, Axis.ALL), "0 0 0 1 0 0", "0"));
  }

  /** Of X = [5 2 5; 1 2 5] and s = 2: where numbers are equal, the first gets the gradient. */
  @ParameterizedTest
  @MethodSource
  void ties(Expr expr, String ofMatrix, String ofNumber) {
    Values values = new Values();
    values.set("X", new SimpleMatrix(2, 3, true, 5, 2, 5, 1, 2, 5));
    values.set("s", SimpleMatrix.filled(1, 1, 2));
    Symbol loss = new Symbol("loss", Shape.SCALAR);
    Equation forward = new Equation(loss, Algebra.total(expr, Axis.ALL));
    for (Equation equation : ReverseMode.differentiate(List.of(forward), loss, Set.of(X, S))) {
      values.set(equation.symbol().name(), Evaluator.evaluate(equation.expr(), values));
    }
    assertEquals(ofMatrix, numbers(values.get("grad.X")));
    assertEquals(ofNumber, values.find("grad.s").map(OperationsTest::numbers).orElse("0"));
  }

  private static String numbers(SimpleMatrix x) {
    return Arrays.stream(x.getDDRM().getData())
        .mapToObj(number -> "" + (int) number)
        .collect(Collectors.joining(" "));
  }
}
