package org.byhand;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.byhand.expr.Rounding;
import org.byhand.lesson.Comparison;
import org.byhand.lesson.Lesson;
import org.byhand.training.Trace;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every number that published pages print, and its exact value computed elsewhere in doubles.
 *
 * <p>The columns of the data: the quantity in the words of the page, the number printed, the exact
 * value, the place where the engine computes it, the run that prints it so, the run that computes
 * it exactly, and whether no run can print it so. Where the quantity is not on the tape, its place
 * is a sum of products of numbers that are.
 */
@TestInstance(Lifecycle.PER_CLASS)
class GoldenTest {
  private static final double TOLERANCE = 1e-12;

  private final GoldenRuns runs = new GoldenRuns();

  GoldenTest() throws IOException {}

  @ParameterizedTest(name = "{5}: {0}")
  @CsvFileSource(
      resources = {
        "/goldens/negate.csv",
        "/goldens/student-pass.csv",
        "/goldens/hmkcode-linear.csv",
        "/goldens/han-kamber.csv",
        "/goldens/mazur.csv",
        "/goldens/rgu.csv",
        "/goldens/cs231n-neuron.csv",
        "/goldens/micrograd.csv",
        "/goldens/gomez-lstm.csv"
      },
      numLinesToSkip = 1)
  void computesTheNumber(
      String quantity,
      BigDecimal printed,
      BigDecimal exact,
      String place,
      String printedBy,
      String exactBy,
      String misprint) {
    assertNotNull(place, () -> "where " + quantity + " is computed");
    Lesson lesson = runs.lesson(exactBy);
    double expected = exact.doubleValue();
    double computed = sum(place, lesson.trace());
    assertEquals(expected, computed, TOLERANCE * Math.abs(expected));

    if (printed == null) {
      return;
    }
    boolean prints = rounds(sum(place, runs.lesson(printedBy).trace()), printed);
    assertEquals(misprint == null, prints, () -> "printed as " + printed);
    boolean differs = misprint == null && !rounds(computed, printed);
    if (differs && lesson.comparison().isPresent()) {
      assertTrue(explains(lesson, place), () -> "an erratum at " + place + " in " + exactBy);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void publishesWithoutErrors(String slug) {
    assertDoesNotThrow(() -> runs.lesson(slug));
  }

  private Stream<String> pages() {
    return runs.pages().stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"student-pass-pencil", "han-kamber-pencil", "rgu", "hmkcode-linear"})
  void reproducesEveryPrint(String slug) {
    Comparison comparison = runs.lesson(slug).comparison().orElseThrow();

    assertEquals(comparison.compared(), comparison.agree());
  }

  private static boolean rounds(double computed, BigDecimal printed) {
    return Rounding.decimal(computed, printed.scale()).compareTo(printed) == 0;
  }

  private static boolean explains(Lesson lesson, String place) {
    Comparison comparison = lesson.comparison().orElseThrow();
    return Stream.of(place.split(" "))
        .filter(GoldenTest::isPlace)
        .map(GoldenPlace::parse)
        .anyMatch(each -> each.isErratum(comparison, lesson.trace()));
  }

  /** Of places and numbers joined by {@code *}, {@code +} and {@code -}, with spaces around. */
  private static double sum(String expression, Trace trace) {
    double sum = 0;
    double product = 1;
    for (String token : expression.split(" ")) {
      switch (token) {
        case "*" -> {}
        case "+", "-" -> {
          sum += product;
          product = token.equals("+") ? 1 : -1;
        }
        default -> product *= isPlace(token) ? GoldenPlace.parse(token).in(trace) : number(token);
      }
    }
    return sum + product;
  }

  private static boolean isPlace(String token) {
    return Character.isLetter(token.charAt(0));
  }

  private static double number(String token) {
    return Double.parseDouble(token);
  }
}
