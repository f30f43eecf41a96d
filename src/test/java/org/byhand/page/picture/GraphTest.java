package org.byhand.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.byhand.page.picture.Graph.Point;
import org.byhand.page.picture.Graph.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {

  private static List<List<Point>> pieces(DoubleUnaryOperator function, Range range) {
    return Graph.of(Label.of("f"), "", function, range).pieces();
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  @Test
  void goesFromEndToEnd() {
    List<Point> piece = pieces(x -> x * x, new Range(-2, 2, 0, 4)).get(0);
    assertEquals(new Point(-2, 4), piece.get(0));
    assertEquals(new Point(2, 4), piece.get(piece.size() - 1));
  }

  @Test
  void breaksWhereTheFunctionJumps() {
    List<List<Point>> pieces = pieces(x -> x > 0 ? 1 : 0, new Range(-4, 4, 0, 1));
    assertEquals(2, pieces.size());
    assertTrue(pieces.get(0).stream().allMatch(point -> point.y() == 0));
    assertTrue(pieces.get(1).stream().allMatch(point -> point.y() == 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {4, 50, 1000})
  void doesNotBreakWhereItIsOnlySteep(double end) {
    assertEquals(1, pieces(GraphTest::sigmoid, new Range(-end, end, 0, 1)).size());
  }

  @Test
  void endsAtTheEdgeOfWhatIsShown() {
    List<List<Point>> pieces = pieces(x -> -Math.log(x), new Range(0, 1, 0, 2));
    assertEquals(1, pieces.size());
    assertEquals(2, pieces.get(0).get(0).y(), 1e-6, "infinity at 0 is left out");
    assertEquals(Math.exp(-2), pieces.get(0).get(0).x(), 1e-6);
  }

  @Test
  void comesBackAfterLeaving() {
    List<List<Point>> pieces = pieces(x -> x * x, new Range(-2, 2, 1, 4));
    assertEquals(2, pieces.size());
    assertEquals(1, pieces.get(0).get(pieces.get(0).size() - 1).y(), 1e-6);
    assertEquals(1, pieces.get(1).get(0).y(), 1e-6);
  }

  @Test
  void roundsWhatIsShownToTheNextTicks() {
    assertEquals(new Range(0, 1, 0, 2.5), new Range(0, 1, 0, 2.1).rounded());
  }
}
