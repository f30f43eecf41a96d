package org.byhand.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.byhand.page.picture.Contours.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContoursTest {

  /** A function of x and y on a grid from 0 to {@code size} − 1. */
  private static double[][] grid(int size, DoubleBinaryOperator function) {
    double[][] values = new double[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        values[row][column] = function.applyAsDouble(column, row);
      }
    }
    return values;
  }

  /** The shoelace formula: negative for rings that run the other way, which are holes. */
  private static double area(List<Point> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      Point from = ring.get(i);
      Point to = ring.get((i + 1) % ring.size());
      twice += from.x() * to.y() - to.x() * from.y();
    }
    return twice / 2;
  }

  private static double area(double[][] values) {
    return Math.abs(Contours.of(values).stream().mapToDouble(ContoursTest::area).sum());
  }

  @Test
  void findsNothingWhereAllIsNegative() {
    assertEquals(List.of(), Contours.of(grid(5, (x, y) -> -1)));
  }

  @Test
  void goesAroundTheWholeGridWhereNothingIsNegative() {
    assertEquals(16, area(grid(5, (x, y) -> 1)), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 5.5", "0, 1, 2.25", "1, 1, 7", "-1, 2, 3.1"})
  void cutsTheGridAlongAStraightLine(double a, double b, double c) {
    DoubleBinaryOperator above = (x, y) -> a * x + b * y - c;
    double inside = area(grid(11, above));
    double outside = area(grid(11, (x, y) -> -above.applyAsDouble(x, y)));
    assertEquals(100, inside + outside, 1e-6, "the two sides together are the grid");
    for (Point point : Contours.of(grid(11, above)).get(0)) {
      boolean edge =
          Math.min(point.x(), point.y()) < 1e-9 || Math.max(point.x(), point.y()) > 10 - 1e-9;
      assertTrue(edge || Math.abs(above.applyAsDouble(point.x(), point.y())) < 1e-9, "" + point);
    }
  }

  @Test
  void goesAroundADisc() {
    double[][] disc = grid(41, (x, y) -> 15 - Math.hypot(x - 20, y - 20));
    assertEquals(1, Contours.of(disc).size());
    assertEquals(Math.PI * 225, area(disc), 2);
  }

  @Test
  void givesAHoleARingOfItsOwn() {
    double[][] ring = grid(41, (x, y) -> 5 - Math.abs(Math.hypot(x - 20, y - 20) - 10));
    assertEquals(2, Contours.of(ring).size());
    assertEquals(Math.PI * (225 - 25), area(ring), 3);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void keepsRegionsApartThatTouchAtACornerOnly(int size) {
    double[][] chessboard = grid(size, (x, y) -> (x + y) % 2 == 0 ? 1 : -1);
    List<List<Point>> rings = Contours.of(chessboard);
    assertTrue(rings.stream().allMatch(ring -> ring.size() >= 3), "every ring closes");
  }
}
