package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two inputs, two outputs, step by step | Two inputs, two outputs, in sequence | in sequence",
        "Will the student pass? | Will the student pass? In pencil arithmetic | In pencil arithmetic",
        "Descent on a narrow valley | Adam on a narrow valley | Adam",
        "A rate that fits | A rate that is too small | A rate that is too small",
        "A unit learns AND | A unit learns OR | OR",
        "A dead ReLU | The leaky cure | The leaky cure",
        "A gradient vanishes | A saturated unit | A saturated unit",
        "The same old title | The same old title | The same old title"
      })
  void leavesOutWhatBothTitlesShare(String problem, String variant, String name) {
    assertEquals(name, VariantName.of(problem, variant));
  }
}
