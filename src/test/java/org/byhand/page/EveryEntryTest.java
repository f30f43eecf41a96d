package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.byhand.Problems;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.model.Activation;
import org.byhand.model.Loss;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page can be made with each loss and each activation, and says of it what is so. */
class EveryEntryTest {
  private static final String PROBLEM =
      """
      title: Two examples
      summary: Two outputs for each.
      data: {examples: [{x: [1, 2], y: [1, 0]}, {x: [-1, 1], y: [0, 1]}]}
      network:
        - {dense: 2, activation: tanh, bias: [0.1, 0.2], weights: [[0.5, -0.25], [0.1, 0.75]]}
        - {dense: 2, activation: identity, bias: none, weights: [[0.3, -0.2], [0.4, 0.6]]}
      loss: half_squared_error
      optimizer: {sgd: {learning_rate: 0.1}}
      """;

  private static Document page(Loss loss) {
    String yaml = PROBLEM.replace("half_squared_error", loss.id());
    return PageFixture.page(
        switch (loss) {
          case BINARY_CROSS_ENTROPY -> yaml.replace("identity", "sigmoid");
          case CATEGORICAL_CROSS_ENTROPY, KL_DIVERGENCE -> yaml.replace("identity", "softmax");
          case HINGE -> yaml.replace("y: [1, 0]", "y: [1, -1]").replace("[0, 1]", "[-1, 1]");
          case GAUSSIAN_NLL -> yaml.replace("[1, 0]", "[1]").replace("[0, 1]", "[0]");
          default -> yaml;
        });
  }

  @ParameterizedTest
  @EnumSource(Loss.class)
  void everyLossHasItsPage(Loss loss) {
    assertTrue(page(loss).text().contains("Backpropagation"));
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void everyActivationHasItsPage(Activation activation) {
    Document page = PageFixture.page(PROBLEM.replace("tanh", activation.id()));
    assertTrue(page.text().contains("Backpropagation"));
  }

  @Test
  void logitsAreNotCalledThePrediction() {
    assertFalse(page(Loss.SOFTMAX_CROSS_ENTROPY).text().contains("This is the network's"));
    assertTrue(page(Loss.SQUARED_ERROR).text().contains("This is the network's prediction"));
  }

  /** The shortcut's result is derived through the prediction, too, and comes to the same. */
  @ParameterizedTest
  @EnumSource(
      value = Loss.class,
      names = {"SOFTMAX_CROSS_ENTROPY", "SIGMOID_CROSS_ENTROPY"})
  void aShortcutIsDerived(Loss loss) {
    Document page = page(loss);
    String detour = page.select("details:contains(The longer way)").text();
    assertEquals(1, page.select("summary:contains(The longer way)").size());
    assertTrue(detour.contains("prediction minus target is left"), detour);
    Expr shortcut =
        Problems.network(PROBLEM.replace("half_squared_error", loss.id()))
            .step(2)
            .line("grad.layer2.a")
            .orElseThrow()
            .equation()
            .expr();
    Shape shape = new Shape(2, 2);
    Expr difference = Algebra.minus(new Expr.Symbol("p", shape), new Expr.Symbol("y", shape));
    assertEquals(Algebra.times(Algebra.fraction(1, 2), difference), shortcut);
  }
}
