package org.byhand.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.byhand.Problems;
import org.byhand.lesson.Derivation.Row;
import org.byhand.lesson.Derivation.Stage;
import org.junit.jupiter.api.Test;

class DeriverTest {
  private static final String PROBLEM =
      """
      title: A student
      summary: The first step of a small network.
      data: {features: [a, b], targets: [y], examples: [{x: [-1, 1], y: [1]}]}
      network:
        - {dense: 2, activation: sigmoid, bias: none, weights: [[0.15, 0.2], [-0.25, 0.1]]}
        - {dense: 1, activation: sigmoid, bias: none, weights: [[0.2, -0.35]]}
      loss: binary_cross_entropy
      optimizer: {sgd: {learning_rate: 0.1}}
      """;

  private static Derivation whole(String yaml, String name) {
    return worked(yaml, name).whole();
  }

  private static Worked worked(String yaml, String name) {
    return Problems.lesson(yaml).steps().get(0).chapters().stream()
        .flatMap(chapter -> chapter.worked().stream())
        .filter(worked -> worked.line().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Stage> stages(Derivation derivation) {
    return derivation.lines().stream().map(Row::stage).toList();
  }

  @Test
  void aLineGoesFromSymbolsToNumbersToTheResult() {
    assertEquals(
        List.of(Stage.FORMULA, Stage.NUMBERS, Stage.RESULT), stages(whole(PROBLEM, "layer1.z")));
  }

  /** e to the power of 1000 is beyond all numbers, and yet the shares are 1 and 0. */
  @Test
  void whatNoCalculatorCanShowIsNotWorkedOut() {
    String saturated =
        """
        title: Saturated
        summary: A softmax that is sure.
        data: {features: [a, b], targets: [y, z], examples: [{x: [1000, 0], y: [1, 0]}]}
        network:
          - {dense: 2, activation: softmax, bias: none, weights: [[1, 0], [0, 1]]}
        loss: half_squared_error
        optimizer: {sgd: {learning_rate: 0.1}}
        """;
    Derivation first = worked(saturated, "layer1.a").components().get(0);
    assertFalse(stages(first).contains(Stage.INTERMEDIATE));
    assertEquals(1, first.result().matrix().get(0));
    assertFalse(first.lines().get(first.lines().size() - 1).approximate().isEmpty());
  }

  @Test
  void anErrorIsExpandedAndItsFactorsAreWorkedOut() {
    assertEquals(
        List.of(Stage.FORMULA, Stage.EXPANDED, Stage.NUMBERS, Stage.INTERMEDIATE, Stage.RESULT),
        stages(whole(PROBLEM, "grad.layer1.z")));
  }

  /** a² is shown as 0.4743, and 1/0.4743 is 2.1084; but 1/a² is 2.1083. */
  @Test
  void anIntermediateThatTheShownNumbersDoNotGiveIsApproximate() {
    Derivation error = whole(PROBLEM, "grad.layer2.z");
    Row intermediate = error.lines().get(error.lines().size() - 2);
    assertEquals(Stage.INTERMEDIATE, intermediate.stage());
    double shown = 0.4743;
    double carried = Problems.train(PROBLEM).steps().get(0).pass().values().get("layer2.a").get(0);
    assertEquals(shown, carried, 5e-5);
    assertFalse(Shown.of(1 / shown, 4).sameAs(Shown.of(1 / carried, 4)));
    assertTrue(intermediate.approximate().contains(4));
  }

  @Test
  void withPencilArithmeticEveryShownNumberFollowsFromTheOnesBefore() {
    String pencil = PROBLEM + "arithmetic: {pencil: {decimals: 3}}\n";
    Lesson lesson = Problems.lesson(pencil);
    lesson.steps().get(0).chapters().stream()
        .flatMap(chapter -> chapter.worked().stream())
        .flatMap(worked -> worked.whole().lines().stream())
        .forEach(row -> assertEquals(Set.of(), row.approximate(), row.toString()));
  }

  @Test
  void onlyAParametersGradientHasAChainRule() {
    String scalar = PROBLEM + "display: {form: scalar}\n";
    assertEquals(4, worked(scalar, "grad.layer1.W").chains().size());
    assertEquals(0, worked(scalar, "grad.layer1.z").chains().size());
    assertEquals(0, worked(PROBLEM, "grad.layer1.W").chains().size());
  }

  @Test
  void theChainRuleOfAHiddenWeightHasAFactorForEachStepToTheLoss() {
    String scalar = PROBLEM + "display: {form: scalar}\n";
    ChainRule rule = worked(scalar, "grad.layer1.W").chains().get(0);
    assertEquals(5, rule.factors().size());
    double product = 1;
    for (ChainRule.Factor factor : rule.factors()) {
      product *= factor.derivation().result().matrix().get(0);
    }
    assertEquals(rule.result().matrix().get(0), product, 1e-15);
  }

  @Test
  void aTransposedFactorIsNamed() {
    List<String> transposed =
        worked(PROBLEM, "grad.layer1.z").transposes().stream()
            .map(each -> each.symbol().name())
            .toList();
    assertEquals(List.of("layer2.W"), transposed);
  }
}
