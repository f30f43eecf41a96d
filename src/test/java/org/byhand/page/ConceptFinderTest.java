package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.byhand.Problems;
import org.byhand.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptFinderTest {
  static final String PROBLEM =
      """
      title: Of many parts
      summary: A problem.
      data: {features: [x], targets: [y], examples: [{x: [1], y: [1]}]}
      network:
        - {dense: 2, activation: {leaky_relu: {negative_slope: 0.2}}, bias: {init: zeros, seed: 1}, weights: {init: he_normal, seed: 2}}
        - {dense: 1, activation: sigmoid, bias: none, weights: [[0.1, 0.2]]}
      loss: binary_cross_entropy
      optimizer: {adam: {learning_rate: 0.1}}
      variants:
        tanh: {title: With tanh, network: {1: {activation: tanh}}, loss: half_squared_error}
        slow: {title: More slowly, optimizer: {adam: {learning_rate: 0.01}}}
      """;

  @Test
  void findsNamesInAProblem() {
    assertEquals(
        List.of(
            "sigmoid", "leaky_relu", "binary_cross_entropy", "adam", "zeros", "he_normal", "dense"),
        found(PROBLEM));
  }

  @Test
  void findsFunctionsInEquations() {
    assertEquals(
        List.of(
            "tanh",
            "softmax",
            "categorical_cross_entropy",
            "l2",
            "sgd",
            "clip_norm",
            "xavier_uniform",
            "conv2d",
            "max_pool",
            "flatten"),
        found(
            """
            title: Equations
            summary: A problem.
            data: {examples: [{x: [[1, 2, 3], [4, 5, 6], [7, 8, 9]], y: [1, 0]}]}
            parameters:
              K: [[1, 0], [0, 1]]
              W: {init: xavier_uniform, shape: [2, 1], seed: 1}
            forward:
              - p = maxpool2d(tanh(conv2d(x, K)), 2)
              - o = softmax(W @ flatten(p))
            loss: categorical_cross_entropy(o, y)
            regularization: {l2: 0.1}
            clip: {norm: 1}
            optimizer: {sgd: {learning_rate: 0.1}}
            """));
  }

  @Test
  void findsWhatALayerIsMadeOf() {
    assertEquals(
        List.of("softmax", "half_squared_error", "l1", "sgd", "clip_value", "attention"),
        found(
            """
            title: Attention
            summary: A problem.
            data: {examples: [{x: [[1, 2], [3, 4]], y: [[1, 2], [3, 4]]}]}
            network: [{attention: 1, W_Q: [[1, 0], [0, 1]], W_K: [[1, 0], [0, 1]], W_V: [[1, 0], [0, 1]]}]
            loss: half_squared_error
            regularization: {l1: 0.1}
            clip: {value: 1}
            optimizer: {sgd: {learning_rate: 0.1}}
            """));
  }

  /** An activation that the author chose takes the place of the usual one. */
  @ParameterizedTest
  @CsvSource({"'', tanh", "', activation: relu', relu"})
  void findsTheUsualActivation(String activation, String expected) {
    assertEquals(
        List.of(expected, "half_squared_error", "sgd", "rnn"),
        found(
            """
            title: Recurrent
            summary: A problem.
            data: {examples: [{x: [[1], [2]], y: [1]}]}
            network: [{rnn: {hidden_size: 1, last: true}, W_ih: 1, W_hh: 1%s}]
            loss: half_squared_error
            optimizer: {sgd: {learning_rate: 0.1}}
            """
                .formatted(activation)));
  }

  private static List<String> found(String problem) {
    return ConceptFinder.in(Problems.read(problem).get(0)).stream()
        .map(concept -> concept.entry().id())
        .toList();
  }

  @Test
  void listsTheProblemsThatUseAConcept() {
    List<Problem> problems = Problems.read(PROBLEM);
    assertEquals(List.of("test"), users("adam", problems));
    assertEquals(List.of("test-tanh"), users("tanh", problems));
    assertEquals(List.of(), users("relu", problems));
  }

  private static List<String> users(String id, List<Problem> problems) {
    return ConceptFinder.users(problems).entrySet().stream()
        .filter(each -> each.getKey().entry().id().equals(id))
        .flatMap(each -> each.getValue().stream())
        .map(Problem::slug)
        .toList();
  }
}
