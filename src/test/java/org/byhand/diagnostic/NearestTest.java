package org.byhand.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("weights", "bias", "activation", "sigmoid", "tanh", "relu", "dense");

  @ParameterizedTest
  @CsvSource({
    "wieghts, weights",
    "weight, weights",
    "Sigmoid, sigmoid",
    "sigmod, sigmoid",
    "RELU, relu",
    "rel, relu",
    "activaton, activation",
    "tahn, tanh",
    "softmax, ''",
    "x, ''",
    "'', ''",
  })
  void findsTheWordMeant(String typed, String meant) {
    assertEquals(Optional.of(meant).filter(word -> !word.isEmpty()), Nearest.to(typed, KNOWN));
  }

  @Test
  void takesTheFirstByNameOfEquallyNearWords() {
    assertEquals(Optional.of("cat"), Nearest.to("at", List.of("hat", "cat", "rat")));
  }

  @Test
  void comparesNoVeryLongWords() {
    assertEquals(Optional.empty(), Nearest.to("x".repeat(100), List.of("x".repeat(99))));
  }
}
