package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.Problems;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.lesson.Lesson;
import org.byhand.print.Preset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a problem asks for its equations to be written, KaTeX can set them. */
class EveryNotationTest {
  private static final MathRenderer MATH = MathRenderer.create();

  private static final String PROBLEM =
      """
      title: Every notation
      summary: Batches, biases of all kinds and drawn weights.
      data:
        features: [one, two]
        targets: [left, right]
        examples:
          - {x: [1, 2], y: [0, 1]}
          - {x: [3, -1], y: [1, 0]}
          - {x: [0, 1], y: [0.5, 0]}
      standardize: fit
      network:
        - {dense: 3, activation: tanh, bias: {init: ones}, weights: {init: xavier_normal, seed: 1}}
        - {dense: 2, activation: relu, bias: {value: 0.1, shared: true}, weights: {init: he_normal}}
        - {dense: 2, activation: sigmoid, bias: {values: [0, 1], trainable: false}, weights: {init: ones}}
      loss: mean_squared_error
      optimizer: {sgd: {learning_rate: 0.5}}
      training: {epochs: 3, batch_size: 2, show: [1, 2, 5]}
      predict: [[1, 1]]
      notation: {preset: %s, affine: '%s'}
      display: {form: %s}
      arithmetic: %s
      update: %s
      """;

  @AfterAll
  static void close() {
    MATH.close();
  }

  static Stream<Arguments> choices() {
    return Stream.of(Preset.values())
        .flatMap(
            preset ->
                Stream.of(
                    Arguments.of(preset, "W x", "matrix", "exact", "simultaneous"),
                    Arguments.of(preset, "W^T x", "scalar", "exact", "sequential"),
                    Arguments.of(
                        preset, "x W", "scalar", "{pencil: {decimals: 3}}", "simultaneous")));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void makesAPage(Preset preset, String affine, String form, String arithmetic, String update) {
    List<Lesson> family =
        PageFixture.family(PROBLEM.formatted(preset.id(), affine, form, arithmetic, update));
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> html = PageFixture.page(family, MATH, diagnostics);
    assertEquals("", Problems.render(diagnostics));
    List<String> ids = Jsoup.parse(html.orElseThrow()).select("[id]").eachAttr("id");
    assertEquals(ids.stream().distinct().toList(), ids);
  }
}
