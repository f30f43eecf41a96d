package org.byhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.byhand.Problems;
import org.byhand.training.Trace;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Against PyTorch; {@code optimizers.py} beside the data says how it was made. */
class OptimizerTest {
  private static final String PROBLEM =
      """
      title: Optimizers
      summary: One small network, trained by each of them.
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
      training: {epochs: 20, show: [1]}
      """;

  @ParameterizedTest
  @CsvFileSource(resources = "/model/optimizers.csv", numLinesToSkip = 1, delimiter = ';')
  void trainsAsPyTorchDoes(String optimizer, String more, String parameters) {
    String settings = "optimizer: " + optimizer + "\n" + (more == null ? "" : more + "\n");
    Trace trace = Problems.train(PROBLEM + settings);
    double[] expected = Arrays.stream(parameters.split(" ")).mapToDouble(Double::valueOf).toArray();
    int i = 0;
    for (String name : trace.finalParameters().names()) {
      SimpleMatrix value = trace.finalParameters().get(name);
      for (int element = 0; element < value.getNumElements(); element++) {
        assertEquals(expected[i++], value.get(element), 1e-12, name);
      }
    }
    assertEquals(expected.length, i);
  }
}
