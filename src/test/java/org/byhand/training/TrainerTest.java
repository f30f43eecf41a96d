package org.byhand.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.byhand.Problems;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.model.Section;
import org.byhand.model.Tape.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainerTest {
  private static final String LINE =
      """
      title: A line
      summary: One linear unit.
      level: beginner
      data:
        features: [x]
        targets: [y]
        examples:
          - {x: [1], y: [3]}
          - {x: [2], y: [5]}
          - {x: [3], y: [7]}
      network:
        - {dense: 1, activation: identity, bias: [0], weights: [[0]]}
      loss: squared_error
      optimizer: {sgd: {learning_rate: 0.1}}
      """;

  @Test
  void aMeanOverTheBatchIsDescendedByHand() {
    Trace trace = Problems.train(LINE + "training: {epochs: 1, show: [1]}");
    assertEquals((9 + 25 + 49) / 3.0, trace.lossHistory().get(0), 1e-12);
    // ∂J/∂w = (2/3) Σ (0 − y) x = −(2/3)(3 + 10 + 21), ∂J/∂b = −(2/3)(3 + 5 + 7)
    assertEquals(0.1 * 2 / 3 * 34, trace.finalParameters().get("layer1.W").get(0), 1e-12);
    assertEquals(0.1 * 2 / 3 * 15, trace.finalParameters().get("layer1.b").get(0), 1e-12);
  }

  @Test
  void aSumOverTheBatchIsDescendedByHand() {
    Trace trace = Problems.train(LINE + "reduction: sum\ntraining: {epochs: 1, show: [1]}");
    assertEquals(9 + 25 + 49, trace.lossHistory().get(0), 1e-12);
    assertEquals(0.1 * 2 * 34, trace.finalParameters().get("layer1.W").get(0), 1e-12);
  }

  @Test
  void batchesFollowTheExamplesAndTheLastMayBeSmaller() {
    Trace trace = Problems.train(LINE + "training: {epochs: 2, batch_size: 2, show: [1, 2, 4]}");
    List<Step> steps = trace.steps();
    assertEquals(List.of(1, 2, 4), steps.stream().map(Step::number).toList());
    assertEquals(List.of(1, 1, 2), steps.stream().map(Step::epoch).toList());
    assertEquals(List.of(1, 2, 2), steps.stream().map(Step::batch).toList());
    assertEquals(2, steps.get(0).pass().values().get("x").getNumCols());
    assertEquals(3, steps.get(1).pass().values().get("x").get(0));
    double first = steps.get(0).pass().values().get("loss").get(0);
    double second = steps.get(1).pass().values().get("loss").get(0);
    assertEquals((first + second) / 2, trace.lossHistory().get(0), 1e-12);
  }

  @Test
  void reduxIsTheForwardPassAfterTheLastShownStep() {
    Trace trace = Problems.train(LINE + "training: {epochs: 5, show: [2]}");
    assertEquals(trace.lossHistory().get(2), trace.redux().values().get("loss").get(0), 1e-12);
    Trace whole = Problems.train(LINE + "training: {epochs: 5, show: [5]}");
    assertEquals(whole.finalLoss(), whole.redux().values().get("loss").get(0), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"W x", "W^T x", "x W"})
  void theLayoutOfTheEquationsDoesNotChangeTheNumbers(String affine) {
    Trace trace =
        Problems.train(
            LINE + "notation: {affine: '" + affine + "'}\ntraining: {epochs: 3, show: [1]}");
    Trace usual = Problems.train(LINE + "training: {epochs: 3, show: [1]}");
    assertEquals(usual.lossHistory(), trace.lossHistory());
  }

  @Test
  void aSequentialUpdateUsesTheNewWeightsFurtherBack() {
    Trace trace = Problems.train(TWO_LAYERS + "update: sequential\n");
    List<String> order =
        trace.steps().get(0).pass().tape().lines().stream().map(Line::name).toList();
    assertTrue(order.indexOf("next.layer2.W") < order.indexOf("grad.layer1.z"), order.toString());
    double delta2 = trace.steps().get(0).pass().values().get("grad.layer2.z").get(0);
    double w2 = trace.finalParameters().get("layer2.W").get(0);
    double delta1 = trace.steps().get(0).pass().values().get("grad.layer1.z").get(0);
    assertEquals(delta2 * w2, delta1, 1e-15);
  }

  private static final String TWO_LAYERS =
      """
      title: Two units
      summary: In a row.
      level: beginner
      data: {features: [x], targets: [y], examples: [{x: [1], y: [-1]}]}
      network:
        - {dense: 1, activation: identity, bias: none, weights: [[0.15]]}
        - {dense: 1, activation: identity, bias: none, weights: [[0.3]]}
      loss: half_squared_error
      optimizer: {sgd: {learning_rate: 0.1}}
      training: {epochs: 1, show: [1]}
      """;

  @Test
  void aRunawayIsReportedWithItsStepAndEquationAndCure() {
    String yaml =
        TWO_LAYERS
            .replace("learning_rate: 0.1", "learning_rate: 1000")
            .replace("epochs: 1", "epochs: 50");
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(Trainer.train(Problems.network(yaml), diagnostics).isEmpty());
    String message = Problems.render(diagnostics);
    assertTrue(message.startsWith("test.yaml:9:13: error: "), message);
    assertTrue(message.contains("at step "), message);
    assertTrue(message.contains("try a smaller learning_rate"), message);
  }

  @Test
  void theLogarithmOfZeroIsReportedAtTheLoss() {
    String yaml =
        TWO_LAYERS
            .replace("half_squared_error", "binary_cross_entropy")
            .replace("y: [-1]", "y: [1]")
            .replace("0.15", "0");
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(Trainer.train(Problems.network(yaml), diagnostics).isEmpty());
    String message = Problems.render(diagnostics);
    assertTrue(message.startsWith("test.yaml:8:7: error: loss became"), message);
    assertTrue(message.contains("strictly between 0 and 1"), message);
  }

  @Test
  void everyGradientIsCheckedAgainstADifference() {
    GradientCheck check =
        GradientCheck.of(Problems.train(LINE + "training: {epochs: 2, show: [1, 2]}"));
    assertEquals(4, check.gradients());
    assertTrue(check.passed() && check.maxRelativeError() < 1e-9, check.toString());
  }

  /** At w = 0.0015 a step of 0.001 to the left, taken twice, is beyond the logarithm's domain. */
  @Test
  void aDifferenceBeyondTheDomainOfTheEquationsIsLeftToASmallerStep() {
    String yaml =
        """
        title: Near the edge
        summary: A logarithm close to 0.
        data: {examples: [{x: 1, y: 1}]}
        parameters: {w: %s}
        forward: [o = w * x]
        loss: sum(-log(o)) * y
        optimizer: {sgd: {learning_rate: 0.000001}}
        """;
    assertTrue(GradientCheck.of(Problems.train(yaml.formatted("0.0015"))).passed());
    GradientCheck tooNear = GradientCheck.of(Problems.train(yaml.formatted("1.0e-9")));
    assertEquals(Double.POSITIVE_INFINITY, tooNear.maxRelativeError());
  }

  @Test
  void theStepsOfAStandardizedProblemBeginWithStandardizing() {
    Trace trace = Problems.train(LINE + "standardize: fit\ntraining: {epochs: 1, show: [1]}");
    assertEquals(2, trace.preparation().values().get("x.mean").get(0), 1e-12);
    assertEquals(Math.sqrt(2 / 3.0), trace.preparation().values().get("x.std").get(0), 1e-12);
    Line first = trace.steps().get(0).pass().tape().lines().get(0);
    assertEquals(Section.STANDARDIZE, first.section());
    assertEquals("x", first.name());
  }
}
