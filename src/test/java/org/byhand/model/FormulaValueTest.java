package org.byhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.byhand.Problems;
import org.byhand.training.Trace;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Formulas give the numbers that NumPy gives; formulas.py says how those were computed. */
class FormulaValueTest {
  private static final double TOLERANCE = 1e-14;

  private static final String PROBLEM =
      """
      title: A formula
      summary: Its value.
      parameters: {any: 1}
      constants:
        x: [1, -2, 0.5]
        r: [[2, 0.25, -1]]
        W: [[1, -2, 3], [0.5, 4, -1.5]]
        S: [[2, -1, 0, 1], [1, 3, -2, 0.5], [0, 1.5, 1, -1]]
        k: [[1, -0.5], [2, 0.25]]
        s: 0.75
      forward:
        - 'result = %s'
      loss: sum(result) * any
      optimizer: {sgd: {learning_rate: 0.1}}
      """;

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/model/formulas.csv",
      numLinesToSkip = 1,
      delimiter = ';',
      quoteCharacter = '"')
  void givesWhatNumpyGives(String formula, String rows) {
    Trace trace = Problems.train(PROBLEM.formatted(formula));

    SimpleMatrix value = trace.steps().get(0).pass().values().get("result");
    SimpleMatrix difference = expected(rows).minus(value);
    assertEquals(0, difference.elementMaxAbs(), TOLERANCE * Math.max(1, value.elementMaxAbs()));
  }

  private static SimpleMatrix expected(String rows) {
    return new SimpleMatrix(
        Arrays.stream(rows.split("\\|"))
            .map(row -> Arrays.stream(row.split(" ")).mapToDouble(Double::parseDouble).toArray())
            .toArray(double[][]::new));
  }
}
