package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.byhand.expr.Rounding;
import org.byhand.model.Network;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for scripts beyond their numbers. */
class TrainScriptTest {
  private static final String PROBLEM =
      """
      title: '%1$s'
      summary: '%1$s'
      level: beginner
      data:
        features: ['%1$s']
        targets: ['to %1$s']
        examples: [{x: [1], y: [-1]}]
      network: [{dense: 1, activation: identity, bias: none, weights: [[0.15]]}]
      loss: half_squared_error
      optimizer: {sgd: {learning_rate: 0.1}}
      predict: [[0.4]]
      decide: {threshold: 0, above: '%1$s', below: 'un%1$s'}
      arithmetic: {pencil: {decimals: 3}}
      """;

  private static PythonRunner python;

  @TempDir private Path folder;

  @BeforeAll
  static void findPython(@TempDir Path folder) throws IOException, InterruptedException {
    python = PythonRunner.find(folder);
  }

  private static Network network(String words) {
    return Scripts.network(Scripts.read(PROBLEM.formatted(words), "words.yaml").get(0));
  }

  /** Python looks for an encoding in the first two lines, and UTF-7 can spell a line break. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"\" + open(\"harm\", \"w\").name + \"\"\"",
        "\\\" + open(\"harm\", \"w\").name #",
        "backslash at the end \\",
        "{open(\"harm\", \"w\")} %s %d",
        "coding: utf-7 +AAo-open(\"harm\", \"w\")",
        "coding: no-such-encoding",
        "größer – 大きい ✓"
      })
  void authorsWordsAreOnlyPrinted(String words) throws IOException, InterruptedException {
    Network network = network(words);

    PythonRunner.Run run = python.run(folder, TrainScript.of(network), List.of());

    assertEquals(ScriptOutput.of(Scripts.train(network)), run.output());
    assertTrue(run.output().endsWith("to " + words + " = 0.014, " + words + "\n"), run.output());
    assertFalse(Files.exists(folder.resolve("harm")));
  }

  @Test
  void roundsByPencilLikeTheEngine() throws IOException, InterruptedException {
    double[] numbers =
        DoubleStream.concat(
                DoubleStream.of(
                    0.0005,
                    -0.0005,
                    2.5,
                    -0.035549999999999996,
                    1.0005,
                    1e-300,
                    -1e-17,
                    1e22,
                    -7e15,
                    12345.6845703125,
                    12345.68457031245),
                new Random(5).doubles(500).map(x -> Math.rint((x - 0.5) * 1e5) / 1e5))
            .toArray();
    List<Integer> places = List.of(0, 1, 3, 4, 9, 12);
    String script =
        TrainScript.of(network("x"))
            + "given = np.array(["
            + Python.rows(new SimpleMatrix(new double[][] {numbers})).get(0)
            + "])\n"
            + "rounded = np.vstack([pencil(given, d) for d in "
            + places
            + "])\n";

    SimpleMatrix rounded =
        python.run(folder, script, List.of("rounded")).variables().get("rounded");

    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < numbers.length; j++) {
        assertEquals(Rounding.round(numbers[j], places.get(i)), rounded.get(i, j));
      }
    }
  }

  @Test
  void printsNumbersLikePython() throws IOException, InterruptedException {
    Random random = new Random(6);
    List<Double> numbers =
        IntStream.range(0, 1000)
            .mapToObj(i -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20))
            .toList();
    String literals = numbers.stream().map(Python::literal).collect(Collectors.joining(", "));
    String script =
        TrainScript.of(network("x"))
            + "print()\nfor x in ["
            + literals
            + "]:\n    print(number(x))\n";

    String output = python.run(folder, script, List.of()).output();

    String expected = numbers.stream().map(Python::number).collect(Collectors.joining("\n"));
    assertEquals(expected, output.substring(output.lastIndexOf("\n\n") + 2).strip());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 99, 100, 101, Integer.MAX_VALUE})
  void reportsFewEpochsAndTheLastOne(int epochs) {
    List<Integer> reported = ScriptOutput.reportedEpochs(epochs);

    assertEquals(1, reported.get(0));
    assertEquals(epochs, reported.get(reported.size() - 1));
    assertTrue(reported.size() <= 30);
    assertEquals(reported.stream().sorted().distinct().toList(), reported);
  }

  @Test
  void isTheSameEachTime() throws IOException {
    for (var problem : Scripts.problems()) {
      Network network = Scripts.network(problem);
      assertEquals(TrainScript.of(network), TrainScript.of(Scripts.network(problem)));
    }
  }
}
