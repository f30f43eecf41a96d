package org.byhand.training;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.byhand.Problems;
import org.byhand.expr.Values;
import org.byhand.model.LayerKind;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of layer against PyTorch: its numbers, its gradients, and its parameters after some
 * steps of training, in every layout; {@code layers.py} beside the data says how it was made.
 */
class LayerTest {
  private static final Path DATA = Path.of("src/test/resources/model/layers.csv");
  private static final String PROBLEM = "problem";
  private static final String FINAL = "final.";

  /** A problem, and what PyTorch makes of it by name. */
  private record Case(String name, Map<String, String> values) {
    String yaml() {
      return values.get(PROBLEM);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    Map<String, Map<String, String>> cases = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(DATA)) {
      lines
          .skip(1)
          .map(line -> line.split(";"))
          .forEach(
              row ->
                  cases
                      .computeIfAbsent(row[0] + ", " + row[1], any -> new LinkedHashMap<>())
                      .put(row[2], row[3]));
    }
    return cases.entrySet().stream().map(each -> new Case(each.getKey(), each.getValue())).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void computesAndLearnsWhatPyTorchDoes(Case known) {
    Trace trace = Problems.train(known.yaml());

    Values first = trace.steps().get(0).pass().values();
    Values trained = trace.finalParameters();
    assertAll(
        known.values().entrySet().stream()
            .filter(each -> !each.getKey().equals(PROBLEM))
            .map(
                each -> {
                  String name = each.getKey();
                  SimpleMatrix ours =
                      name.startsWith(FINAL)
                          ? trained.get(name.substring(FINAL.length()))
                          : first.get(name);
                  return equal(name, each.getValue(), ours);
                }));
  }

  private static Executable equal(String name, String expected, SimpleMatrix actual) {
    double[][] rows =
        Arrays.stream(expected.split(" \\| "))
            .map(row -> Arrays.stream(row.split(" ")).mapToDouble(Double::parseDouble).toArray())
            .toArray(double[][]::new);
    SimpleMatrix known = new SimpleMatrix(rows);
    return () -> {
      String shape = known.getNumRows() + " × " + known.getNumCols();
      assertEquals(shape, actual.getNumRows() + " × " + actual.getNumCols(), name);
      for (int i = 0; i < known.getNumElements(); i++) {
        double number = known.get(i);
        assertEquals(number, actual.get(i), 1e-10 * Math.max(1, Math.abs(number)), name);
      }
    };
  }

  /** What is not compared here would not be known to be right. */
  @Test
  void everyKindOfLayerIsCompared() throws IOException {
    Set<String> kinds =
        Arrays.stream(LayerKind.values())
            .map(LayerKind::id)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Case known : cases()) {
      kinds.removeIf(kind -> known.yaml().contains("{\"" + kind + "\":"));
    }

    assertEquals(Set.of(), kinds);
  }
}
