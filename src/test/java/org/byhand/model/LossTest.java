package org.byhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Against PyTorch; {@code losses.py} beside the data says how it was made. */
class LossTest {
  private static final Symbol TOTAL = new Symbol("loss", Shape.SCALAR);

  @ParameterizedTest
  @CsvFileSource(resources = "/model/losses.csv", numLinesToSkip = 1)
  void hasTheValueAndTheGradientThatPyTorchGives(
      String id,
      String arguments,
      String outputs,
      String targets,
      double value,
      String gradient,
      String note) {
    Loss kind = Arrays.stream(Loss.values()).filter(l -> l.id().equals(id)).findFirst().get();
    for (Axis within : List.of(Axis.ROWS, Axis.COLUMNS)) {
      SimpleMatrix a = vector(outputs, within);
      SimpleMatrix y = vector(targets, within);
      Symbol output = new Symbol("a", Shape.of(a));
      Symbol target = new Symbol("y", Shape.of(y));
      LossSetting setting = new LossSetting(y.getNumElements(), within, arguments(kind, arguments));
      Expr loss = Algebra.total(new OutputLoss(kind, setting).terms(output, target), Axis.ALL);
      Values values = new Values();
      values.set("a", a);
      values.set("y", y);

      assertEquals(value, Evaluator.evaluate(loss, values).get(0), 1e-14 * Math.abs(value), note);
      List<Equation> forward = List.of(new Equation(TOTAL, loss));
      Equation derived = ReverseMode.differentiate(forward, TOTAL, Set.of(output)).get(0);
      SimpleMatrix slopes = Evaluator.evaluate(derived.expr(), values);
      SimpleMatrix known = vector(gradient, within);
      for (int i = 0; i < known.getNumElements(); i++) {
        assertEquals(known.get(i), slopes.get(i), 1e-14 * Math.max(1, known.get(i)), note);
      }
    }
  }

  private static Arguments arguments(Loss kind, String given) {
    Map<String, Double> values = new HashMap<>(Arguments.presets(kind.arguments()).values());
    if (given != null) {
      for (String each : given.split(" ")) {
        String[] parts = each.split("=");
        values.put(parts[0], Double.valueOf(parts[1]));
      }
    }
    return new Arguments(values);
  }

  private static SimpleMatrix vector(String numbers, Axis within) {
    double[] values = Arrays.stream(numbers.split(";")).mapToDouble(Double::parseDouble).toArray();
    SimpleMatrix column = new SimpleMatrix(values.length, 1, true, values);
    return within == Axis.ROWS ? column : column.transpose();
  }

  @Test
  void everyLossIsCompared() throws IOException {
    Set<String> missing = Arrays.stream(Loss.values()).map(Loss::id).collect(Collectors.toSet());
    Files.readAllLines(Path.of("src/test/resources/model/losses.csv"))
        .forEach(line -> missing.remove(line.split(",")[0]));

    assertEquals(Set.of(), missing);
  }
}
