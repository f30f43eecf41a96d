package org.byhand.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.page.picture.LineChart.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineChartTest {

  private static List<Double> numbers(String text) {
    return Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
  }

  private static List<Double> falling(int epochs) {
    return IntStream.range(0, epochs).mapToObj(epoch -> 0.3 / (epoch + 1)).toList();
  }

  private static List<Double> jumping(int epochs) {
    return IntStream.range(0, epochs).mapToObj(epoch -> epoch % 2 == 0 ? 0.1 : 0.9).toList();
  }

  static Stream<List<Double>> curves() {
    return Stream.of(
        numbers("1 0.5"),
        numbers("0 0"),
        numbers("3 3 3"),
        numbers("-1 2"),
        numbers("1e-9 1e-12"),
        numbers("1e300 5e299 2"),
        falling(10_000),
        jumping(1_000_000));
  }

  private static List<int[]> points(LineChart chart) {
    return Arrays.stream(chart.points().split(" "))
        .map(point -> Arrays.stream(point.split(",")).mapToInt(Integer::parseInt).toArray())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("curves")
  void staysBetweenItsAxes(List<Double> values) {
    LineChart chart = LineChart.linear(values);
    for (int[] point : points(chart)) {
      assertTrue(point[0] >= chart.left() && point[0] <= chart.right());
      assertTrue(point[1] >= chart.top() && point[1] <= chart.bottom());
    }
    for (Mark mark : chart.up()) {
      assertTrue(mark.at() >= chart.top() && mark.at() <= chart.bottom(), mark.toString());
    }
    for (Mark mark : chart.across()) {
      assertTrue(mark.at() >= chart.left() && mark.at() <= chart.right(), mark.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("curves")
  void staysSmallHoweverLongTheTraining(List<Double> values) {
    assertTrue(LineChart.linear(values).points().length() < 10_000);
  }

  @Test
  void startsAtTheFirstEpochAndEndsAtTheLast() {
    LineChart chart = LineChart.linear(numbers("0.4 0.2 0"));
    List<int[]> points = points(chart);
    assertEquals(chart.left(), points.get(0)[0]);
    assertEquals(chart.top(), points.get(0)[1], "0.4 is the highest tick");
    assertEquals(chart.right(), points.get(2)[0]);
    assertEquals(chart.bottom(), points.get(2)[1]);
  }

  @Test
  void showsHowFarALossJumpsThatJumpsAtEveryEpoch() {
    LineChart chart = LineChart.linear(jumping(100_000));
    int[] heights =
        points(chart).stream().mapToInt(point -> point[1]).sorted().distinct().toArray();
    assertTrue(heights[heights.length - 1] - heights[0] > 150, Arrays.toString(heights));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.3 0.1      | 0, 0.05, 0.10, 0.15, 0.20, 0.25, 0.30
          2 1          | 0, 0.5, 1.0, 1.5, 2.0
          0 0          | 0, 0.2
          -1 1         | −1.0, −0.5, 0.0, 0.5, 1.0
          700000 1     | 0, 100000, 200000, 300000, 400000, 500000, 600000, 700000
          4e29 1       | 0, 1 × 10²⁹, 2 × 10²⁹, 3 × 10²⁹, 4 × 10²⁹
          """)
  void hasRoundTicks(String values, String ticks) {
    assertEquals(
        List.of(ticks.split(", ")),
        LineChart.linear(numbers(values)).up().stream().map(Mark::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2     | 1, 2
          5     | 1, 2, 3, 4, 5
          100   | 1, 20, 40, 60, 80, 100
          10000 | 1, 2000, 4000, 6000, 8000, 10000
          """)
  void countsEpochsFromOne(int epochs, String ticks) {
    assertEquals(
        List.of(ticks.split(", ")),
        LineChart.linear(falling(epochs)).across().stream().map(Mark::text).toList());
  }

  @Test
  void hasATickForEachPowerOfTen() {
    assertEquals(
        List.of("0.0001", "0.001", "0.01", "0.1", "1"),
        LineChart.logarithmic(numbers("0.3 0.00035")).up().stream().map(Mark::text).toList());
  }

  @ParameterizedTest
  @CsvSource({"0.3 0.00035, 10", "0.5 1e-9, 100", "0.3 1e-14, 1000"})
  void tellsTheFactorFromOneTickToTheNext(String values, String factor) {
    LineChart chart = LineChart.logarithmic(numbers(values));
    assertEquals(Optional.of(factor), chart.factor());
    assertTrue(chart.logarithmic());
  }

  @Test
  void anEvenScaleHasNoFactor() {
    assertEquals(Optional.empty(), LineChart.linear(numbers("0.3 0.1")).factor());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 1e-6", "1 1e-9", "1 1e-30", "1e12 1e6"})
  void leavesRoomForItsNumbersBesideTheNameOfTheAxis(String values) {
    LineChart chart = LineChart.logarithmic(numbers(values));
    int nameAndGaps = 30;
    int digit = 7;
    for (Mark mark : chart.up()) {
      assertTrue(nameAndGaps + digit * mark.text().length() <= chart.left(), mark.text());
    }
  }

  @Test
  void skipsPowersOfTenWhereThereAreMany() {
    assertTrue(LineChart.logarithmic(numbers("1 1e-30")).up().size() <= 8);
  }

  @ParameterizedTest
  @CsvSource({"1 0.01, true", "1 0.02, false", "1 0, false", "1 -1, false", "5 5, false"})
  void needsALogarithmicScaleFromAFactorOfHundred(String values, boolean needed) {
    assertEquals(needed, LineChart.spansDecades(numbers(values)));
  }
}
