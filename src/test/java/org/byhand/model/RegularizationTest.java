package org.byhand.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.byhand.Problems;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;
import org.byhand.problem.Problem;
import org.byhand.problem.ProblemReader;
import org.byhand.training.GradientCheck;
import org.byhand.training.Trace;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Penalties, also against PyTorch; {@code regularization.py} says how the numbers were made. */
class RegularizationTest {
  private static final String PROBLEM =
      """
      title: Regularization
      summary: One small network with penalties.
      data:
        features: [a, b]
        targets: [y]
        examples:
          - {x: [0.5, -1.0], y: [1]}
          - {x: [1.5, 0.25], y: [0]}
          - {x: [-0.75, 2.0], y: [1]}
      network:
        - {dense: 2, activation: tanh, bias: [0.1, -0.2], weights: [[0.3, -0.4], [0.5, 0.6]]}
        - {dense: 1, activation: sigmoid, bias: [0.05], weights: [[0.7, -0.8]]}
      loss: binary_cross_entropy
      training: {epochs: 10, batch_size: 2}
      """;

  /** A straight line w x with w = 2, x = 3, y = 4: the error is 2. */
  private static final String OWN =
      """
      title: Regularization
      summary: One weight and one bias of the author's own.
      data: {examples: [{x: 3, y: 4}]}
      parameters: {w: 2, b: -1}
      forward:
        - o = w * x + b
      loss: half_squared_error(o, y)
      optimizer: {sgd: {learning_rate: 0.1}}
      """;

  @ParameterizedTest
  @CsvFileSource(resources = "/model/regularization.csv", numLinesToSkip = 1, delimiter = ';')
  void trainsAsPyTorchDoes(String problem, double loss, String parameters) {
    Trace trace = Problems.train(PROBLEM + problem.replace(" | ", "\n") + "\n");

    assertEquals(loss, trace.lossHistory().get(0), 1e-14);
    double[] expected = Arrays.stream(parameters.split(" ")).mapToDouble(Double::valueOf).toArray();
    double[] trained =
        trace.finalParameters().names().stream()
            .map(name -> trace.finalParameters().get(name).getDDRM().getData())
            .flatMapToDouble(Arrays::stream)
            .toArray();
    assertArrayEquals(expected, trained, 1e-12);
    assertEquals(0, GradientCheck.of(trace).maxRelativeError(), 1e-8);
  }

  /** (2·3 − 1 − 4)²/2 = 0.5; 0.5·(2 + 1) = 1.5 for the magnitudes, 0.25·(4 + 1)/2 for squares. */
  @Test
  void everyTermHasALineAndTheLossIsTheirSum() {
    Trace trace = Problems.train(OWN + "regularization: {l1: 0.5, l2: 0.25}\n");

    Tape tape = trace.steps().get(0).pass().tape();
    assertEquals(
        "loss.data DATA_LOSS, loss.l1 PENALTY, loss.l2 PENALTY, loss LOSS",
        tape.lines(Section.LOSS).stream()
            .map(line -> line.name() + " " + line.role())
            .collect(Collectors.joining(", ")));
    assertEquals(0.5, value(trace, "loss.data"));
    assertEquals(1.5, value(trace, "loss.l1"));
    assertEquals(0.625, value(trace, "loss.l2"));
    assertEquals(2.625, value(trace, "loss"));
  }

  /** Three from the error 1 and x = 3, then 0.5 and 0.25·2 from the penalties. */
  @Test
  void gradientsOfPenaltiesStandBehindThoseOfTheData() {
    Trace trace = Problems.train(OWN + "regularization: {l1: 0.5, l2: 0.25}\n");

    Tape tape = trace.steps().get(0).pass().tape();
    assertEquals(
        "grad.o, grad.w, grad.b",
        tape.lines(Section.BACKWARD).stream()
            .map(Tape.Line::name)
            .collect(Collectors.joining(", ")));
    assertEquals(4, value(trace, "grad.w"));
    assertEquals(1 - 0.5 - 0.25, value(trace, "grad.b"));
  }

  @Test
  void whatIsListedIsPenalizedAndNothingElse() {
    Trace trace = Problems.train(OWN + "regularization: {l2: 0.25, parameters: [w]}\n");

    assertEquals(0.5, value(trace, "loss.l2"));
    assertEquals(1, value(trace, "grad.b"));
  }

  @Test
  void l1HasNoSlopeAtZero() {
    Trace trace = Problems.train(OWN.replace("b: -1", "b: 0") + "regularization: {l1: 0.5}\n");

    assertEquals(2, value(trace, "grad.b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{l2: 0}                        | `l2` is 0; above 0",
        "{}                             | `regularization` without a term",
        "{l3: 1}                        | unknown key `l3`",
        "{l2: 1, parameters: [ww]}      | there is no parameter `ww`",
        "{l2: 1, parameters: [x]}       | there is no parameter `x`"
      })
  void mistakesAreReported(String written, String message) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText source = new SourceText("test.yaml", OWN + "regularization: " + written + "\n");
    List<Problem> problems = new ProblemReader().read(source, "test", diagnostics);
    problems.forEach(problem -> NetworkBuilder.build(problem, diagnostics));

    String rendered = Problems.render(diagnostics);
    assertTrue(rendered.contains(message), rendered);
  }

  private static double value(Trace trace, String name) {
    SimpleMatrix value = trace.steps().get(0).pass().values().get(name);
    return value.get(0);
  }
}
