package org.byhand.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.byhand.Problems;
import org.byhand.lesson.Blank.WrongAnswer;
import org.byhand.lesson.Slip.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips in the first step of the student's problem, worked out beside with a calculator. */
class ExaminerTest {
  private static final String PROBLEM =
      """
      title: A student
      summary: The first step of a small network.
      data: {features: [a, b], targets: [y], examples: [{x: [6, 5], y: [1]}]}
      standardize: {mean: [8, 4], std: [2, 1]}
      network:
        - {dense: 2, activation: sigmoid, bias: [0.5, 0], weights: [[0.15, 0.2], [-0.25, 0.1]]}
        - {dense: 1, activation: sigmoid, bias: none, weights: [[0.2, -0.35]]}
      loss: %s
      optimizer: {sgd: {learning_rate: 0.5}}
      """;

  private static final String SQUARED = PROBLEM.formatted("half_squared_error");

  private static Exercise exercise(Lesson lesson, String name) {
    Examiner examiner = Examiner.of(lesson, lesson.steps().get(0).step().pass());
    return find(lesson.steps().get(0).chapters(), examiner, name);
  }

  private static Exercise again(Lesson lesson, String name) {
    return find(List.of(lesson.redux()), Examiner.ofRedux(lesson), name);
  }

  private static Exercise find(List<Chapter> chapters, Examiner examiner, String name) {
    Worked worked =
        chapters.stream()
            .flatMap(chapter -> chapter.worked().stream())
            .filter(each -> each.line().name().equals(name))
            .findFirst()
            .orElseThrow();
    return examiner.exercise(worked.whole(), worked.line().section());
  }

  private static Map<Kind, List<Double>> wrong(Blank blank) {
    return blank.wrong().stream()
        .collect(
            Collectors.groupingBy(
                answer -> answer.slip().kind(),
                Collectors.mapping(WrongAnswer::value, Collectors.toList())));
  }

  private static void assertWrong(Exercise exercise, int row, int column, Kind kind, double value) {
    List<Double> found =
        wrong(exercise.blank(row, column).orElseThrow()).getOrDefault(kind, List.of());
    assertTrue(
        found.stream().anyMatch(each -> Math.abs(each - value) < 5e-5),
        () -> kind + " gives " + found);
  }

  /**
   * Right: x = (−1, 1), z = (0.55, 0.35), a = (0.6341, 0.5866), o = −0.0785, ŷ = 0.4804; the error
   * of the output is −0.5196 · 0.2496 = −0.1297.
   */
  @ParameterizedTest
  @CsvSource({
    "x,             0, 0, SIGN,                1",
    "x,             0, 0, NO_DIVISION,        -2",
    "layer1.z,      0, 0, SIGN,               -0.55",
    "layer1.z,      0, 0, NO_TERM,             0.05",
    "layer1.z,      0, 0, TRANSPOSED,          0.1",
    "layer1.z,      0, 0, TERM_SIGN,          -0.45",
    "layer1.z,      0, 0, RAW_INPUT,           2.4",
    "layer1.a,      1, 0, NO_FUNCTION,         0.35",
    "layer1.a,      1, 0, ARGUMENT_SIGN,       0.4134",
    "layer2.z,      0, 0, SUM_FOR_OUTPUT,     -0.0125",
    "loss,          0, 0, NO_FACTOR,           0.27",
    "loss,          0, 0, NO_POWER,           -0.2598",
    "grad.layer2.z, 0, 0, NO_SLOPE,           -0.5196",
    "grad.layer1.z, 0, 0, VALUE_FOR_SLOPE,    -0.01645",
    "grad.layer1.z, 0, 0, NO_SLOPE,           -0.0259",
    "grad.layer1.z, 0, 0, ARGUMENT_FOR_VALUE, -0.0064",
    "grad.layer1.z, 0, 0, NEW_VALUE,          -0.0073",
    "grad.layer1.W, 0, 1, SWAPPED_INDICES,    -0.0110",
    "next.layer1.W, 0, 0, TERM_SIGN,           0.1530",
    "next.layer1.W, 0, 0, NO_FACTOR,           0.1440",
  })
  void worksOutWhatASlipGives(String name, int row, int column, Kind kind, double value) {
    assertWrong(exercise(Problems.lesson(SQUARED), name), row, column, kind, value);
  }

  @Test
  void worksOutWhatTheLogarithmToBaseTenGives() {
    Exercise loss = exercise(Problems.lesson(PROBLEM.formatted("binary_cross_entropy")), "loss");
    assertWrong(loss, 0, 0, Kind.COMMON_LOGARITHM, 0.7332 / Math.log(10));
  }

  @Test
  void worksOutWhatTheOldWeightsGiveAfterTheUpdate() {
    Exercise sums = again(Problems.lesson(SQUARED), "layer1.z");
    assertWrong(sums, 0, 0, Kind.OLD_VALUE, 0.55);
    assertWrong(sums, 0, 0, Kind.OLD_VALUE, -0.15 + 0.2 + 0.5030);
  }

  @Test
  void worksOutWhatTheOldWeightsGiveInASequentialUpdate() {
    Lesson sequential = Problems.lesson(SQUARED + "update: sequential\n");
    double simultaneous =
        exercise(Problems.lesson(SQUARED), "grad.layer1.z").blanks().get(0).value();
    assertWrong(exercise(sequential, "grad.layer1.z"), 0, 0, Kind.OLD_VALUE, simultaneous);
  }

  /** Scores 0.35 and −0.06 become 0.6011 and 0.3989; 0.35 (−1/0.6011 + 0.35/0.6011) = −0.3785. */
  @Test
  void worksOutSlipsWithOperationsOnWholeVectors() {
    Lesson lesson =
        Problems.lesson(
            """
            title: Two classes
            summary: One layer with a softmax.
            data: {features: [a], targets: [y, z], examples: [{x: [1], y: [1, 0]}]}
            network: [{dense: 2, activation: softmax, bias: none, weights: [[0.35], [-0.06]]}]
            loss: categorical_cross_entropy
            optimizer: {sgd: {learning_rate: 0.1}}
            """);
    assertWrong(exercise(lesson, "layer1.a"), 0, 0, Kind.NO_FUNCTION, 0.35);
    assertEquals(0.601, exercise(lesson, "layer1.a").blanks().get(0).value(), 5e-4);
    assertWrong(exercise(lesson, "grad.layer1.z"), 0, 0, Kind.SUM_FOR_OUTPUT, -0.3785);
  }

  /** δ¹ = W²δ² ⊙ f′(z¹): with three decimals carried, W²δ² is rounded before it is shown. */
  @Test
  void worksOutSlipsInTheProblemsArithmetic() {
    Lesson pencil = Problems.lesson(SQUARED + "arithmetic: {pencil: {decimals: 3}}\n");
    for (Blank blank : exercise(pencil, "grad.layer1.z").blanks()) {
      double value = wrong(blank).get(Kind.NO_SLOPE).get(0);
      assertEquals(Math.rint(value * 1000) / 1000, value, 1e-12);
    }
  }

  @Test
  void listsNoNumberThatALearnerCouldMistakeForAnother() {
    Lesson lesson = Problems.lesson(SQUARED);
    Examiner examiner = Examiner.of(lesson, lesson.steps().get(0).step().pass());
    for (Chapter chapter : lesson.steps().get(0).chapters()) {
      for (Worked worked : chapter.worked()) {
        for (Blank blank : examiner.exercise(worked.whole(), chapter.section()).blanks()) {
          List<Double> taken = new ArrayList<>(List.of(blank.value()));
          for (WrongAnswer answer : blank.wrong()) {
            assertTrue(
                taken.stream().allMatch(each -> Math.abs(each - answer.value()) > 2e-4),
                () -> worked.line().name() + " " + blank);
            taken.add(answer.value());
          }
        }
      }
    }
  }

  /** With all digits o is −0.0283; but 0.2411 · 0.6362 − 0.3120 · 0.5826 = −0.0284. */
  @Test
  void alsoAcceptsWhatTheNumbersShownGive() {
    Lesson lesson = Problems.lesson(SQUARED);
    Blank output = again(lesson, "layer2.z").blanks().get(0);
    assertEquals(-0.0283, output.value(), 5e-5);
    assertEquals(1, output.alsoRight().size());
    assertEquals(-0.0284, output.alsoRight().get(0), 5e-5);
    assertEquals(List.of(), exercise(lesson, "layer1.z").blanks().get(0).alsoRight());
  }

  @Test
  void asksForEveryElementOfASmallMatrixAndForSomeOfALargeOne() {
    assertEquals(4, exercise(Problems.lesson(SQUARED), "grad.layer1.W").blanks().size());
    String wide =
        """
        title: Wide
        summary: Many weights.
        data: {features: [a, b, c, d, e], targets: [y], examples: [{x: [1, 2, 3, 4, 5], y: [1]}]}
        network: [{dense: 3, activation: tanh, weights: {init: xavier_uniform, seed: 1}, bias: none}, {dense: 1, activation: identity, weights: {init: xavier_uniform, seed: 2}, bias: none}]
        loss: half_squared_error
        optimizer: {sgd: {learning_rate: 0.01}}
        """;
    Exercise gradient = exercise(Problems.lesson(wide), "grad.layer1.W");
    assertEquals(5, gradient.blanks().size());
    assertTrue(gradient.blank(2, 4).isPresent());
    assertFalse(gradient.blank(0, 2).isPresent());
  }

  @Test
  void asksForAsManyDecimalsAsAreShown() {
    Lesson pencil =
        Problems.lesson(
            SQUARED + "arithmetic: {pencil: {decimals: 3, overrides: {layer1.a: 5}}}\n");
    assertEquals(4, exercise(Problems.lesson(SQUARED), "layer1.z").blanks().get(0).decimals());
    assertEquals(3, exercise(pencil, "layer1.z").blanks().get(0).decimals());
    assertEquals(5, exercise(pencil, "layer1.a").blanks().get(0).decimals());
  }

  /** Right: the error 1 · 5 − 4 = 1 goes back through the kernel turned by 180 degrees. */
  @Test
  void aKernelIsNotTurned() {
    String yaml =
        """
        title: Two filters
        summary: The second one covers the whole image.
        data: {examples: [{x: [[1, 0], [0, 1]], y: [4]}]}
        network:
          - {conv2d: {}, weights: [[1]], bias: none}
          - {conv2d: {}, weights: [[1, 2], [3, 4]], bias: none}
          - flatten
          - {dense: 1, activation: identity, bias: none, weights: [[1]]}
        loss: half_squared_error
        optimizer: {sgd: {learning_rate: 0.1}}
        """;
    Exercise exercise = exercise(Problems.lesson(yaml), "grad.layer1.a");
    assertEquals(1, exercise.blank(0, 0).orElseThrow().value(), 1e-12);
    assertWrong(exercise, 0, 0, Kind.NO_FUNCTION, 4);
  }
}
