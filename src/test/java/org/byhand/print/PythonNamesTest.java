package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonNamesTest {

  @ParameterizedTest
  @CsvSource({
    "layer1.W, W1",
    "layer12.a, a12",
    "grad.layer1.W, dW1",
    "grad.layer2.a, da2",
    "grad.layer2.z, delta2",
    "next.layer1.b, b1_next",
    "m.layer1.W, m_W1",
    "next.m.layer1.W, m_W1_next",
    "x, x",
    "x.raw, x_raw",
    "learning_rate, learning_rate",
    "grad.h1, dh1",
    "θ, _",
    "2x, _2x",
  })
  void areReadable(String name, String identifier) {
    assertEquals(identifier, new PythonNames(List.of(name), Set.of()).of(name));
  }

  @ParameterizedTest
  @CsvSource({"lambda, lambda_2", "None, None_2", "np, np_2", "grad.el, del_2"})
  void areNoWordsOfTheLanguageOrTheScript(String name, String identifier) {
    assertEquals(identifier, new PythonNames(List.of(name), Set.of("np")).of(name));
  }

  @Test
  void areNeverShared() {
    PythonNames names =
        new PythonNames(
            List.of("layer1.W", "W1", "W1_2", "x.raw", "x_raw", "layer1.W"), Set.of("W1_2"));

    assertEquals(
        List.of("W1", "W1_3", "W1_2_2", "x_raw", "x_raw_2"),
        List.of("layer1.W", "W1", "W1_2", "x.raw", "x_raw").stream().map(names::of).toList());
  }

  @Test
  void areKnownBeforehand() {
    PythonNames names = new PythonNames(List.of("x"), Set.of());

    assertThrows(IllegalStateException.class, () -> names.of("y"));
  }
}
