package org.byhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Equation;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.ReverseMode;
import org.byhand.expr.Shape;
import org.byhand.expr.Values;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LossTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/model/losses.csv", numLinesToSkip = 1)
  void hasItsKnownValueAndGradient(
      String id, String outputs, String targets, double value, String gradient, String note) {
    Loss loss =
        Arrays.stream(Loss.values()).filter(l -> l.id().equals(id)).findFirst().orElseThrow();
    SimpleMatrix a = column(outputs);
    Shape shape = new Shape(a.getNumRows(), 1);
    Symbol output = new Symbol("a", shape);
    Symbol total = new Symbol("loss", Shape.SCALAR);
    Expr sum = Algebra.total(loss.term(output, new Symbol("y", shape), shape.rows()), Axis.ALL);
    Values values = new Values();
    values.set("a", a);
    values.set("y", column(targets));

    assertEquals(value, Evaluator.evaluate(sum, values).get(0), 1e-9, note);
    Equation derived =
        ReverseMode.differentiate(List.of(new Equation(total, sum)), total, Set.of(output)).get(0);
    SimpleMatrix slopes = Evaluator.evaluate(derived.expr(), values);
    SimpleMatrix known = column(gradient);
    for (int i = 0; i < known.getNumElements(); i++) {
      assertEquals(known.get(i), slopes.get(i), 1e-12, note);
    }
  }

  private static SimpleMatrix column(String numbers) {
    double[] values = Arrays.stream(numbers.split(";")).mapToDouble(Double::parseDouble).toArray();
    return new SimpleMatrix(values.length, 1, true, values);
  }
}
