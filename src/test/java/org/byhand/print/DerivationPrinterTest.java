package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.byhand.diagnostic.SourceText;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.operation.Operations;
import org.byhand.lesson.Derivation;
import org.byhand.lesson.Derivation.Row;
import org.byhand.lesson.Derivation.Stage;
import org.byhand.lesson.Display;
import org.byhand.model.Activation;
import org.byhand.problem.Affine;
import org.byhand.problem.Problem;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class DerivationPrinterTest {
  private static final Symbol Z = new Symbol("layer1.z", Shape.SCALAR);
  private static final Symbol A = new Symbol("layer1.a", Shape.SCALAR);

  private static LatexPrinter printer(Decoration decoration) {
    Problem.Notation.Symbol own =
        new Problem.Notation.Symbol("\\varphi(z^{(1)})", new SourceText("", "").at(1, 1));
    Notation notation =
        new Notation(new Problem.Notation(Affine.W_X, Optional.empty(), Map.of(A.name(), own)));
    return new LatexPrinter(notation, new Display(2, Optional.empty()), decoration);
  }

  private static final DerivationPrinter PLAIN =
      new DerivationPrinter(printer(Decoration.NONE), printer(Decoration.NONE));

  private static final Set<Integer> EXACT = Set.of();

  private static Expr.Value column(int rows) {
    SimpleMatrix matrix = new SimpleMatrix(rows, 1);
    IntStream.range(0, rows).forEach(i -> matrix.set(i, i));
    return new Expr.Value(matrix, "x", true);
  }

  @Test
  void alignsTheLinesAtTheirRelations() {
    Expr.Value half = new Expr.Value(SimpleMatrix.filled(1, 1, 0.5), Z.name(), true);
    Derivation derivation =
        new Derivation(
            Z,
            List.of(new Row(Stage.FORMULA, A, EXACT), new Row(Stage.RESULT, half, Set.of(2, 3))));
    assertEquals(
        "\\begin{aligned} z^{(1)} &= \\varphi(z^{(1)})\\\\ &\\approx 0.5 \\end{aligned}",
        PLAIN.print(derivation));
  }

  @Test
  void leavesOutAFormulaThatSaysNothing() {
    Expr formula = new Expr.Apply(Activation.IDENTITY.function(), Z);
    Derivation derivation =
        new Derivation(
            A,
            List.of(
                new Row(Stage.FORMULA, formula, EXACT),
                new Row(Stage.EXPANDED, Z, EXACT),
                new Row(Stage.RESULT, Expr.Value.unnamed(SimpleMatrix.filled(1, 1, 2)), EXACT)));
    assertEquals(
        "\\begin{aligned} \\varphi(z^{(1)}) &= z^{(1)}\\\\ &= 2 \\end{aligned}",
        PLAIN.print(derivation));
    assertEquals("\\varphi(z^{(1)}) = z^{(1)}", PLAIN.parts(derivation).formula());
  }

  @Test
  void saysANumberOnce() {
    Expr.Value zero = Expr.Value.unnamed(SimpleMatrix.filled(1, 1, 0));
    Derivation derivation =
        new Derivation(
            Z,
            List.of(
                new Row(Stage.FORMULA, Algebra.ZERO, EXACT), new Row(Stage.RESULT, zero, EXACT)));
    assertEquals("\\begin{aligned} z^{(1)} &= 0 \\end{aligned}", PLAIN.print(derivation));
  }

  @Test
  void makesRoomBelowMatricesThatStandBelowEachOther() {
    Symbol x = new Symbol("x", new Shape(2, 1));
    Symbol y = new Symbol("y", new Shape(3, 1));
    Derivation derivation =
        new Derivation(
            new Symbol("c", new Shape(5, 1)),
            List.of(
                new Row(Stage.FORMULA, Operations.concat(List.of(x, y), Axis.ROWS), EXACT),
                new Row(
                    Stage.NUMBERS,
                    Operations.concat(List.of(column(2), column(3)), Axis.ROWS),
                    EXACT),
                new Row(Stage.RESULT, column(5), EXACT)));
    String print = PLAIN.print(derivation);
    assertTrue(print.contains("\\end{bmatrix}\\\\[12pt] &="), print);
    assertTrue(print.contains("\\end{bmatrix}\\\\[30pt] &="), print);
  }

  @Test
  void makesRoomBelowMatricesByTheirHeight() {
    Symbol x = new Symbol("x", new Shape(3, 1));
    Derivation derivation =
        new Derivation(
            x,
            List.of(
                new Row(Stage.FORMULA, x.next(), EXACT),
                new Row(Stage.NUMBERS, column(3), EXACT),
                new Row(Stage.RESULT, column(3), EXACT)));
    String matrix = "\\begin{bmatrix*}[r] 0 \\\\ 1 \\\\ 2 \\end{bmatrix*}";
    assertEquals(
        "\\begin{aligned} \\mathbf{x} &= \\mathbf{x}^{+}\\\\[8pt] &= "
            + matrix
            + "\\\\[18pt] &= "
            + matrix
            + " \\end{aligned}",
        PLAIN.print(derivation));
  }

  @Test
  void decoratesTheFormulaWithOnePrinterAndTheRestWithAnother() {
    Symbol x = new Symbol("x", new Shape(2, 1));
    Decoration boxed = (name, shape, latex) -> "\\boxed{" + latex + "}";
    DerivationPrinter printer = new DerivationPrinter(printer(boxed), printer(Decoration.NONE));
    Derivation derivation =
        new Derivation(
            x, List.of(new Row(Stage.FORMULA, x.next(), EXACT), new Row(Stage.RESULT, x, EXACT)));
    assertEquals(
        "\\begin{aligned} \\boxed{\\mathbf{x}} &= \\boxed{\\mathbf{x}^{+}}\\\\[8pt] &= \\mathbf{x}"
            + " \\end{aligned}",
        printer.print(derivation));
  }
}
