package org.byhand.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.page.picture.GraphLayout.Direction;
import org.byhand.page.picture.GraphLayout.Edge;
import org.byhand.page.picture.GraphLayout.Node;
import org.byhand.page.picture.Thumbnail.Dot;
import org.byhand.page.picture.Thumbnail.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThumbnailLayoutTest {
  private static final Inset BARS = Inset.bars(new double[] {0.2, 0.8});

  private static void assertApart(Thumbnail picture) {
    int radius = picture.radius();
    int right = picture.inset().isPresent() ? Inset.LEFT : Thumbnail.WIDTH;
    for (Dot dot : picture.dots()) {
      assertTrue(dot.x() >= radius && dot.x() <= right - radius, dot.toString());
      assertTrue(dot.y() >= radius && dot.y() <= Thumbnail.HEIGHT - radius, dot.toString());
    }
    for (Dot one : picture.dots()) {
      for (Dot other : picture.dots()) {
        double distance = Math.hypot(one.x() - other.x(), one.y() - other.y());
        assertTrue(one == other || distance >= 2 * radius, one + " on " + other);
      }
    }
  }

  @Test
  void connectsEachUnitWithAllOfTheNextLayer() {
    Thumbnail picture =
        ThumbnailLayout.network(List.of(2, 3, 1), (column, i, j) -> 1, Optional.empty());
    assertEquals(6, picture.dots().size());
    assertEquals(2 * 3 + 3, picture.lines().size());
    assertEquals(2, picture.dots().stream().filter(dot -> dot.style().equals("role-data")).count());
  }

  @Test
  void showsTheStrengthAndTheSignOfWeightsComparedWithinALayer() {
    double[] weights = {0, 0.4, -1.2};
    List<Line> lines =
        ThumbnailLayout.network(List.of(3, 1), (column, i, j) -> weights[i], Optional.empty())
            .lines();
    assertEquals(List.of(1, 1, 3), lines.stream().map(Line::strength).toList());
    assertEquals(List.of(false, false, true), lines.stream().map(Line::negative).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 17})
  void keepsDotsApartAndWithinTheDrawing(int layers) {
    List<Integer> sizes = Collections.nCopies(layers, 1000);
    for (Optional<Inset> inset : List.of(Optional.of(BARS), Optional.<Inset>empty())) {
      assertApart(ThumbnailLayout.network(sizes, (column, i, j) -> 1, inset));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 12, 36})
  void drawsAGraphInRows(int count) {
    List<Node> nodes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      nodes.add(new Node("n" + i, ThumbnailLayout.BOX, ThumbnailLayout.BOX));
      if (i > 0) {
        edges.add(new Edge("n" + (i - 1), "n" + i));
      }
    }
    GraphPicture graph = GraphLayout.layout(Direction.ROWS, nodes, edges);
    Thumbnail picture =
        ThumbnailLayout.graph(
            graph, id -> id.equals("n0") ? "role-data" : "role-loss", Optional.of(BARS));
    assertApart(picture);
    assertEquals(1, picture.dots().stream().filter(dot -> dot.style().equals("role-data")).count());
    assertEquals(count - 1, picture.lines().size());
  }

  static Stream<Inset> insets() {
    return Stream.of(
        BARS,
        Inset.bars(IntStream.range(0, 10).mapToDouble(i -> 0.1).toArray()),
        Inset.matrices(List.of(new double[3][3], new double[][] {{1, -2}, {0, 0.5}})),
        Inset.matrices(List.<double[][]>of(new double[32][32])),
        Inset.curve(new double[] {5, 1, 0.1}, "role-loss"),
        Inset.curve(new double[] {0, 0}, "role-loss"),
        Inset.curve(new double[] {-1e9, 1e9}, "role-loss"));
  }

  @ParameterizedTest
  @MethodSource("insets")
  void keepsTheInsetWithinTheDrawing(Inset inset) {
    for (Inset.Patch patch : inset.patches()) {
      assertTrue(patch.x() >= Inset.LEFT && patch.x() + patch.width() <= Thumbnail.WIDTH);
      assertTrue(patch.y() >= 0 && patch.y() + patch.height() <= Thumbnail.HEIGHT);
      assertTrue(patch.width() > 0 && patch.height() > 0, patch.toString());
    }
    for (Inset.Stroke stroke : inset.strokes()) {
      for (String point : stroke.points().split(" ")) {
        double x = Double.parseDouble(point.split(",")[0]);
        double y = Double.parseDouble(point.split(",")[1]);
        assertTrue(x >= Inset.LEFT && x <= Thumbnail.WIDTH && y >= 0 && y <= Thumbnail.HEIGHT);
      }
    }
  }
}
