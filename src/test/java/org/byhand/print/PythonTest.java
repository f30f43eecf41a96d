package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "1, 1.0",
    "-200, -200.0",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "1.5e-7, 1.5e-07",
    "1e15, 1000000000000000.0",
    "1e16, 1e+16",
    "2e-323, 2e-323",
    "5.684341886080802e-14, 5.684341886080802e-14",
  })
  void writesTheShortestFloat(double x, String literal) {
    assertEquals(literal, Python.literal(x));
    assertEquals(x, Double.parseDouble(literal));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-5.6e-17, 0",
    "4.9e-13, 0",
    "5.1e-13, 1e-12",
    "0.5, 0.5",
    "0.29837110876000272, 0.29837111",
    "0.00003510854, 3.510854e-05",
    "-0.0001, -0.0001",
    "12345678, 12345678",
    "123456785, 1.2345678e+08",
    "99999999.5, 1e+08",
    "-1.5e300, -1.5e+300",
  })
  void printsEightDigitsAndNoNoise(double x, String number) {
    assertEquals(number, Python.number(x));
  }

  @Test
  void escapesWhatWouldEndOrHideALiteral() {
    assertEquals(
        "\"say \\\"é\\\" \\\\ \\U0000000a\\U0000202e\\U00002028\\U00000000\"",
        Python.literal("say \"é\" \\ \n\u202e\u2028\0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two\nlines",
        "two\rlines",
        "two\r\nlines",
        "two\u2028lines",
        "two\u0085lines",
        "two\flines",
        "two\0lines",
        "  two   \u202elines\n\n"
      })
  void commentsNeverLeaveTheirLine(String text) {
    assertEquals(List.of("# two lines"), Python.comment(text));
  }

  @Test
  void wrapsLongComments() {
    String word = "backpropagation";

    List<String> lines = Python.comment(String.join(" ", java.util.Collections.nCopies(12, word)));

    assertEquals(3, lines.size());
    assertTrue(lines.stream().allMatch(line -> line.startsWith("# ") && line.length() <= 78));
    assertEquals(12, lines.stream().collect(Collectors.joining(" ")).split(word, -1).length - 1);
  }

  @Test
  void keepsAnEmptyCommentAComment() {
    assertEquals(List.of("#"), Python.comment(" \n"));
  }
}
