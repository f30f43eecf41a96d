package org.byhand.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.byhand.Problems;
import org.byhand.expr.Values;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JacobiansTest {
  private static final String PROBLEM =
      """
      title: Three classes
      summary: Their probabilities.
      data:
        features: [a, b]
        targets: [red, green, blue]
        examples:
          - {x: [0.5, -1.0], y: [1, 0, 0]}
          - {x: [1.5, 0.25], y: [0, 0, 1]}
      network:
        - dense: 3
          activation: %s
          bias: none
          weights: %s
      loss: squared_error
      optimizer: {sgd: {learning_rate: 0.1}}
      notation: {affine: '%s'}
      """;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "softmax, W x, \"[[0.7, -0.8], [0.9, 1], [-0.3, 0.2]]\"",
        "softmax, x W, \"[[0.7, 0.9, -0.3], [-0.8, 1, 0.2]]\"",
        "log_softmax, W x, \"[[0.7, -0.8], [0.9, 1], [-0.3, 0.2]]\"",
      })
  void itsTransposeTakesTheGradientBackToTheSums(String activation, String affine, String weights) {
    Lesson lesson = Problems.lesson(PROBLEM.formatted(activation, weights, affine));
    Worked error = worked(lesson, "grad.layer1.z");
    Values values = lesson.steps().get(0).step().pass().values();
    boolean columns = !affine.equals("x W");

    SimpleMatrix jacobian = error.jacobian().orElseThrow().derivation().result().matrix();

    SimpleMatrix from = first(values.get("grad.layer1.a"), columns);
    SimpleMatrix expected = first(values.get("grad.layer1.z"), columns);
    assertTrue(jacobian.transpose().mult(from).isIdentical(expected, 1e-14));
  }

  @ParameterizedTest
  @CsvSource({"sigmoid", "prelu"})
  void thereIsNoneWhereEachOutputHasOneSum(String activation) {
    String weights = "[[0.7, -0.8], [0.9, 1], [-0.3, 0.2]]";
    Lesson lesson = Problems.lesson(PROBLEM.formatted(activation, weights, "W x"));
    assertEquals(true, worked(lesson, "grad.layer1.z").jacobian().isEmpty());
  }

  private static SimpleMatrix first(SimpleMatrix batch, boolean columns) {
    return columns ? batch.getColumn(0) : batch.getRow(0).transpose();
  }

  private static Worked worked(Lesson lesson, String name) {
    return lesson.steps().get(0).chapters().stream()
        .flatMap(chapter -> chapter.worked().stream())
        .filter(worked -> worked.line().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
