package org.byhand.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.byhand.Problems;
import org.junit.jupiter.api.Test;

/** A label in place of a one-hot vector. */
class ClassLabelTest {
  private static final String LAYERS =
      """
      title: Labels
      summary: Three classes.
      data:
        features: [u, v]
        classes: [red, green, blue]
        examples:
          - {x: [1, 2], y: green}
          - {x: [2, 1], y: [blue]}
          - {x: [0, 1], y: [1, 0, 0]}
      network:
        - {dense: 3, activation: softmax, bias: none, weights: [[1, 0], [0, 1], [1, 1]]}
      loss: categorical_cross_entropy
      optimizer: {sgd: {learning_rate: 0.1}}
      """;

  @Test
  void aLabelIsOneAtItsClassAndZeroElsewhere() {
    Dataset dataset = Problems.network(LAYERS).dataset();

    assertArrayEquals(
        new double[] {0, 0, 1, 1, 0, 0, 0, 1, 0}, dataset.all("y").getDDRM().getData());
  }

  @Test
  void theClassesAreTheNamesOfTheOutputs() {
    assertEquals(
        List.of("red", "green", "blue"), Problems.network(LAYERS).problem().data().targets());
  }

  @Test
  void aSequenceHasALabelForEachStep() {
    String yaml =
        LAYERS
            .replaceAll("(?m)^    - \\{x.*\\n", "")
            .replace("examples:\n", "examples: [{x: [[1, 2], [3, 4]], y: [blue, red]}]\n");

    assertArrayEquals(
        new double[] {0, 1, 0, 0, 1, 0},
        Problems.network(yaml).dataset().all("y").getDDRM().getData());
  }

  @Test
  void equationsTakeLabelsUnderAnyName() {
    String yaml =
        """
        title: Labels
        summary: Two classes.
        data:
          classes: [up, down]
          examples: [{x: 1, move: down}, {x: 2, move: up}]
        parameters: {W: [[1], [0]]}
        forward: ['p = softmax(W @ x)']
        loss: categorical_cross_entropy(p, move)
        optimizer: {sgd: {learning_rate: 0.1}}
        """;

    assertArrayEquals(
        new double[] {0, 1, 1, 0},
        Problems.network(yaml).dataset().all("move").getDDRM().getData());
  }
}
