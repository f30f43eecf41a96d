package org.byhand.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.byhand.Problems;
import org.byhand.diagnostic.Diagnostic;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.expr.Values;
import org.byhand.model.Tape.Line;
import org.byhand.training.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equations of an author's own become a tape like that of layers. */
class EquationsTest {
  private static final String RECURRENT =
      """
      title: Two steps
      summary: With numbers that can be worked out by hand.
      data: {examples: [{x1: 1, x2: 2, y: 3}]}
      parameters: {Wx: 1, Wh: 2, Wy: 1}
      constants: {h0: 1}
      forward:
        - h1 = relu(Wx @ x1 + Wh @ h0)
        - h2 = relu(Wx @ x2 + Wh @ h1)
        - o = Wy @ h2
      loss: half_squared_error(o, y)
      optimizer: {sgd: {learning_rate: 0.5}}
      """;

  private static String names(List<Line> lines, Section section) {
    return lines.stream()
        .filter(line -> line.section() == section)
        .map(line -> line.name() + " " + line.role())
        .collect(Collectors.joining(", "));
  }

  private static List<Line> lines(String yaml) {
    return Problems.network(yaml).step(1).lines();
  }

  @Test
  void whatGoesIntoAnActivationHasAName() {
    assertEquals(
        "h1.z PRE_ACTIVATION, h1 ACTIVATION, h2.z PRE_ACTIVATION, h2 ACTIVATION, o INTERMEDIATE",
        names(lines(RECURRENT), Section.FORWARD));
    assertEquals(
        "grad.o GRADIENT, grad.Wy PARAMETER_GRADIENT, grad.h2 ACTIVATION_GRADIENT,"
            + " grad.h2.z ERROR, grad.h1 ACTIVATION_GRADIENT, grad.h1.z ERROR,"
            + " grad.Wx PARAMETER_GRADIENT, grad.Wh PARAMETER_GRADIENT",
        names(lines(RECURRENT), Section.BACKWARD));
  }

  @Test
  void severalThingsThatGoIntoActivationsAreNumbered() {
    String yaml =
        RECURRENT.replace(
            "h1 = relu(Wx @ x1 + Wh @ h0)", "h1 = tanh(Wx * sigmoid(x1 + Wh)) * tanh(h0)");

    assertEquals(
        "h1.z1 PRE_ACTIVATION, h1.z2 PRE_ACTIVATION, h1 INTERMEDIATE,"
            + " h2.z PRE_ACTIVATION, h2 ACTIVATION, o INTERMEDIATE",
        names(lines(yaml), Section.FORWARD));
  }

  @Test
  void theLossHasPreActivationsToo() {
    String yaml = RECURRENT.replace("half_squared_error(o, y)", "-y * log(sigmoid(o - 5))");

    assertEquals("loss.z PRE_ACTIVATION, loss LOSS", names(lines(yaml), Section.LOSS));
  }

  @Test
  void whatIsActivatedLaterIsAPreActivation() {
    String yaml =
        RECURRENT.replace(
            "h1 = relu(Wx @ x1 + Wh @ h0)", "z = Wx @ x1 + Wh @ h0\n  - h1 = relu(z)");

    assertEquals(
        "z PRE_ACTIVATION, h1 ACTIVATION, h2.z PRE_ACTIVATION, h2 ACTIVATION, o INTERMEDIATE",
        names(lines(yaml), Section.FORWARD));
  }

  /** z₁ = 1 + 2 = 3, z₂ = 2 + 6 = 8, o = 8, δ = 5; W_x gets 5·2 + 5·2·1, W_h 5·3 + 5·2·1. */
  @Test
  void aSharedParameterGetsTheSumOfItsGradients() {
    Trace trace = Problems.train(RECURRENT);
    Values values = trace.steps().get(0).pass().values();

    assertEquals(12.5, values.get("loss").get(0));
    assertEquals(20, values.get("grad.Wx").get(0));
    assertEquals(25, values.get("grad.Wh").get(0));
    assertEquals(40, values.get("grad.Wy").get(0));
    assertEquals(-9, values.get("next.Wx").get(0));
  }

  /** Below 0, PReLU is the slope times z, and the slope is trained like everything else. */
  @Test
  void theSlopeOfPreluIsLearned() {
    String yaml =
        RECURRENT
            .replace("x2: 2", "x2: 7")
            .replace("Wy: 1", "Wy: 1, slope: 0.5")
            .replace("h1 = relu(Wx @ x1 + Wh @ h0)", "h1 = prelu(Wx @ x1 - 5 * h0, slope)");

    Values values = Problems.train(yaml).steps().get(0).pass().values();

    assertEquals(-4, values.get("h1.z").get(0));
    assertEquals(-2, values.get("h1").get(0));
    double error = values.get("grad.h1").get(0);
    assertEquals(-4 * error, values.get("grad.slope").get(0));
    assertEquals(0.5 * error, values.get("grad.h1.z").get(0));
  }

  @Test
  void onlyTheLossUsesTargets() {
    Network network = Problems.network(RECURRENT);

    assertEquals(List.of("x1", "x2"), network.inputNames());
    assertEquals(List.of("y"), network.targetNames());
    assertEquals("o", network.outputName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "half_squared_error(W @ h, y)",
        "mean_squared_error(W @ h, y)",
        "sum((W @ h - y) ** 2)",
        "mean((W @ h - y) ** 2)",
        "sqrt(sum((W @ h - y) ** 2))",
        "-sum(y * log_softmax(W @ h))",
        "max(softmax(W @ h)) * y[0] - log(sum(exp(h)))",
        "sum(y.T * h.T @ W.T)",
        "y[0] * y[-1] + sum(concat([h, c, W @ h])[1:4] ** 2)",
        "sum((W @ h - y) ** 2) + 0.1 * sum(W ** 2)",
        "sum(W ** 2)",
        "s @ y[0] + c[0] * sum(h, axis=0) - sum(h, axis=1)[0]"
      })
  void theLossOfABatchIsTheMeanOfItsExamples(String loss) {
    List<Double> alone = new ArrayList<>();
    List<String> examples =
        List.of("{x: [1, 2], y: [0.5, 1]}", "{x: [-1, 0], y: [2, -1]}", "{x: [3, 1], y: [0, 1]}");
    for (String example : examples) {
      alone.add(loss(loss, example));
    }

    assertEquals(
        alone.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
        loss(loss, String.join(", ", examples)),
        1e-12);
  }

  private static double loss(String formula, String examples) {
    return Problems.train(
            """
            title: A batch
            summary: Its loss.
            data: {examples: [%s]}
            parameters: {W: [[1, -0.5], [0.25, 2]], s: 3}
            constants: {c: [0.5, -1]}
            forward:
              - h = tanh(W @ x + c) * s
            loss: '%s'
            optimizer: {sgd: {learning_rate: 0.01}}
            """
                .formatted(examples, formula))
        .lossHistory()
        .get(0);
  }

  @Test
  void matricesAreTakenOneExampleAtATime() {
    String yaml =
        """
        title: Matrices
        summary: One at a time.
        data: {examples: [{X: [[1, 2], [3, 4]], y: 1}, {X: [[0, 1], [1, 0]], y: 2}]}
        parameters: {w: [1, 1]}
        forward: ['o = sum(X @ w)']
        loss: half_squared_error(o, y)
        optimizer: {sgd: {learning_rate: 0.1}}
        """;

    Network network = Problems.network(yaml);

    assertEquals(List.of(1, 1), network.batchSizes());
    assertArrayEquals(
        new double[] {1, 2, 3, 4}, network.dataset().examples("X").get(0).getDDRM().getData());
  }

  @Test
  void givesNamesToDrawnNumbers() {
    String yaml =
        RECURRENT
            .replace("Wy: 1", "Wy: {init: xavier_uniform, shape: [2, 1], seed: 4}")
            .replace("half_squared_error(o, y)", "sum((o - y) ** 2)");

    Parameter drawn = Problems.network(yaml).parameters().get(2);

    assertEquals("Wy", drawn.symbol().name());
    assertEquals("2 × 1", drawn.symbol().shape().toString());
    assertTrue(drawn.initial().elementMaxAbs() > 0);
  }

  @Test
  void warnsOfWhatTrainingLeavesAsItIs() {
    String yaml =
        RECURRENT
            .replace("Wy: 1", "Wy: 1, unused: 1, aside: 1")
            .replace("  - o =", "  - a = aside * 2\n  - o =");
    Diagnostics diagnostics = new Diagnostics();

    NetworkBuilder.build(Problems.read(yaml).get(0), diagnostics).orElseThrow();

    assertEquals(
        List.of("`unused` is not used", "the loss does not depend on `aside`"),
        diagnostics.all().stream().map(Diagnostic::message).toList());
  }

  @Test
  void needsSomethingToTrain() {
    String yaml = RECURRENT.replace("half_squared_error(o, y)", "sum(y)");
    Diagnostics diagnostics = new Diagnostics();

    assertTrue(NetworkBuilder.build(Problems.read(yaml).get(0), diagnostics).isEmpty());
    assertTrue(Problems.render(diagnostics).contains("the loss depends on no parameter"));
  }

  @Test
  void doesNotShareANameWithTheOptimizer() {
    String yaml =
        RECURRENT
            .replace("h0", "eps")
            .replace("sgd: {learning_rate: 0.5}", "adam: {learning_rate: 0.5}");
    Diagnostics diagnostics = new Diagnostics();

    assertTrue(NetworkBuilder.build(Problems.read(yaml).get(0), diagnostics).isEmpty());
    assertTrue(Problems.render(diagnostics).contains("the optimizer has a quantity `eps` too"));
  }

  @Test
  void mayUseTheNameOfAnArgumentThatIsNotInUse() {
    Network network =
        Problems.network(
            """
            title: A parameter named momentum
            summary: Plain gradient descent has no use for that name.
            data: {examples: [{x: 1, y: 2}]}
            parameters: {momentum: 3}
            forward: [o = momentum * x]
            loss: half_squared_error(o, y)
            optimizer: {sgd: {learning_rate: 0.1}}
            """);

    assertEquals(List.of("learning_rate"), List.copyOf(network.constants().names()));
    assertTrue(network.isSetting("learning_rate") && !network.isSetting("momentum"));
  }
}
