package org.byhand.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.byhand.page.picture.NetworkPicture.Column;
import org.byhand.page.picture.NetworkPicture.Edge;
import org.byhand.page.picture.NetworkPicture.Label;
import org.byhand.page.picture.NetworkPicture.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkLayoutTest {
  private static final int LETTER = 7;

  /** A network such as 2-3-1, whose weights count up from −2 in tenths. */
  private static NetworkPicture layout(String sizes) {
    List<List<UnitText>> layers = new ArrayList<>();
    List<List<List<Connection>>> weights = new ArrayList<>();
    int before = 0;
    int[] next = {-20};
    for (String size : sizes.split("-")) {
      int units = Integer.parseInt(size);
      layers.add(IntStream.range(0, units).mapToObj(NetworkLayoutTest::unit).toList());
      int inputs = before;
      if (before > 0) {
        weights.add(
            IntStream.range(0, units)
                .mapToObj(
                    unit ->
                        IntStream.range(0, inputs)
                            .mapToObj(input -> connection(next[0]++))
                            .toList())
                .toList());
      }
      before = units;
    }
    return NetworkLayout.layout(layers, weights);
  }

  private static Connection connection(int tenths) {
    return new Connection(tenths / 10.0, Double.toString(tenths / 10.0));
  }

  private static UnitText unit(int number) {
    return new UnitText("hours studied " + number, "−0.1234", Optional.empty(), Optional.of("1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-1-1", "2-3-1", "2-2-2", "3-2-1", "4-4-4", "2-12-3-2", "20-20"})
  void keepsEverythingWithinTheDrawing(String sizes) {
    NetworkPicture picture = layout(sizes);
    for (Column column : picture.columns()) {
      for (Unit unit : column.units()) {
        assertTrue(unit.y() - NetworkPicture.RADIUS > 0, sizes);
        assertTrue(unit.y() + NetworkPicture.RADIUS < picture.height(), sizes);
      }
    }
    int name = LETTER * "hours studied 1".length();
    int first = picture.columns().get(0).x();
    int last = picture.columns().get(picture.columns().size() - 1).x();
    assertTrue(first - NetworkPicture.RADIUS - name > 0, sizes);
    assertTrue(last + NetworkPicture.RADIUS + name < picture.width(), sizes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-3-1", "2-2-2", "3-2-1", "4-4-4", "2-8-1"})
  void putsNoLabelOverAnother(String sizes) {
    List<Label> labels =
        layout(sizes).edges().stream().flatMap(edge -> edge.label().stream()).toList();
    assertFalse(labels.isEmpty());
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        Label one = labels.get(i);
        Label other = labels.get(j);
        boolean apart =
            Math.abs(one.x() - other.x()) >= (one.width() + other.width()) / 2
                || Math.abs(one.y() - other.y()) >= 14;
        assertTrue(apart, one + " lies on " + other);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-3-1", "2-2-2", "3-2-1"})
  void labelsEveryEdgeOfASmallNetwork(String sizes) {
    assertTrue(layout(sizes).edges().stream().allMatch(edge -> edge.label().isPresent()));
  }

  @Test
  void keepsUnitsApart() {
    for (Column column : layout("2-7-1").columns()) {
      for (int i = 1; i < column.units().size(); i++) {
        int distance = column.units().get(i).y() - column.units().get(i - 1).y();
        assertTrue(distance > 2 * NetworkPicture.RADIUS);
      }
    }
  }

  @Test
  void showsSizeAndSignOfAWeight() {
    List<Edge> edges = layout("1-1-1").edges();
    assertEquals(List.of(true, true), edges.stream().map(Edge::negative).toList());
    List<Edge> many = layout("1-41").edges();
    assertEquals(5, many.get(0).strength(), "−2 is the largest");
    assertTrue(layout("3-9").edges().stream().anyMatch(edge -> !edge.negative()));
  }

  @Test
  void leavesOutTheMiddleOfALargeLayer() {
    Column column = layout("1-12").columns().get(1);
    assertEquals(
        List.of(0, 1, 2, 3, 10, 11),
        column.units().stream()
            .map(unit -> Integer.parseInt(unit.unit().name().replaceAll("\\D", "")))
            .toList());
    int dots = column.dots().orElseThrow();
    assertTrue(column.units().get(3).y() < dots && dots < column.units().get(4).y());
  }

  @Test
  void drawsAllUnitsOfASmallLayer() {
    Column column = layout("1-8").columns().get(1);
    assertEquals(8, column.units().size());
    assertTrue(column.dots().isEmpty());
  }
}
