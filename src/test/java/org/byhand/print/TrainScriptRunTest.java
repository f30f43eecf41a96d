package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.byhand.expr.Values;
import org.byhand.model.Network;
import org.byhand.problem.Problem;
import org.byhand.training.Trace;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tape printed as NumPy and run by Python gives the numbers of the tape run by the engine. */
class TrainScriptRunTest {
  private static PythonRunner python;

  @TempDir private Path folder;

  @BeforeAll
  static void findPython(@TempDir Path folder) throws IOException, InterruptedException {
    python = PythonRunner.find(folder);
  }

  static Stream<Named<Problem>> problems() throws IOException {
    return Scripts.problems().stream().map(problem -> Named.of(problem.slug(), problem));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void runsToTheNumbersAndThePrintOfTheTrace(Problem problem)
      throws IOException, InterruptedException {
    Network network = Scripts.network(problem);
    Trace trace = Scripts.train(network);
    Map<String, SimpleMatrix> expected = expected(trace);

    PythonRunner.Run run = python.run(folder, TrainScript.of(network), expected.keySet());

    assertEquals(ScriptOutput.of(trace), run.output());
    Matrices.assertClose(expected, run.variables(), 1e-12);
  }

  /** What the script's variables hold at its end: the forward pass after training. */
  private static Map<String, SimpleMatrix> expected(Trace trace) {
    PythonNames names = ScriptModel.of(trace.network()).names();
    Map<String, SimpleMatrix> expected = new TreeMap<>();
    Values parameters = trace.finalParameters();
    parameters.names().forEach(name -> expected.put(names.of(name), parameters.get(name)));
    Values trained = trace.trained().values();
    trace
        .trained()
        .tape()
        .lines()
        .forEach(line -> expected.put(names.of(line.name()), trained.get(line.name())));
    return expected;
  }
}
