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
import org.byhand.page.picture.NetworkPicture.Flow;
import org.byhand.page.picture.NetworkPicture.Unit;
import org.byhand.print.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkLayoutTest {
  private static final int LINE = 16;

  private static NetworkPicture layout(String sizes) {
    return layout(sizes, "−0.1234");
  }

  /** A network such as 2-3-1, whose weights count up from −2 in tenths, all with one label. */
  private static NetworkPicture layout(String sizes, String number) {
    List<Layer> layers = new ArrayList<>();
    int before = 0;
    int next = -20;
    for (String size : sizes.split("-")) {
      int units = Integer.parseInt(size);
      List<List<Connection>> connections = new ArrayList<>();
      for (int unit = 0; unit < units && before > 0; unit++) {
        List<Connection> into = new ArrayList<>();
        for (int input = 0; input < before; input++) {
          into.add(
              new Connection(
                  next++ / 10.0, Optional.of(Mark.of("w")), Optional.of(Label.of(number))));
        }
        connections.add(into);
      }
      layers.add(
          new Layer(
              "layer",
              "sigmoid",
              IntStream.range(0, units).mapToObj(unit -> unit(unit, number)).toList(),
              connections));
      before = units;
    }
    return NetworkLayout.layout(Flow.FORWARD, layers);
  }

  private static UnitText unit(int index, String number) {
    Optional<Label> label = Optional.of(Label.of(number));
    return UnitText.of("", Label.of("hours studied " + index), Label.of("a"))
        .holding(Label.of(number), label)
        .with(label, label);
  }

  private static List<Tag> tags(NetworkPicture picture) {
    return picture.edges().stream().flatMap(edge -> edge.label().stream()).toList();
  }

  /** What the units, and the texts in, above, below and beside them cover. */
  private static List<Area> areas(NetworkPicture picture) {
    List<Area> areas = new ArrayList<>();
    int last = picture.columns().size() - 1;
    for (int i = 0; i <= last; i++) {
      Column column = picture.columns().get(i);
      for (Unit unit : column.units()) {
        int radius = NetworkPicture.RADIUS;
        areas.add(Area.around(column.x(), unit.y(), column.width(), 2 * radius));
        int below = unit.text().below().map(Label::width).orElse(0);
        areas.add(Area.around(column.x(), unit.y() + radius + 11, below, LINE));
        int name = unit.text().name().width();
        if (i > 0 && i < last) {
          areas.add(Area.around(column.x(), unit.y() - radius - 9, name, LINE));
        } else {
          int side = (i == 0 ? -1 : 1) * (column.width() / 2 + 8 + name / 2);
          areas.add(Area.around(column.x() + side, unit.y(), name, 2 * LINE));
        }
      }
    }
    tags(picture)
        .forEach(tag -> areas.add(Area.around(tag.x(), tag.y(), tag.text().width(), LINE)));
    return areas;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-1",
        "1-1-1",
        "2-3-1",
        "2-2-2",
        "3-2-1",
        "4-4-4",
        "4-5-4",
        "2-12-3-2",
        "20-20",
        "1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1"
      })
  void keepsEverythingApartAndWithinTheDrawing(String sizes) {
    for (String number : List.of("0.5", "−0.1234 → −0.1235", "−1.2345 × 10⁻¹²")) {
      NetworkPicture picture = layout(sizes, number);
      List<Area> areas = areas(picture);
      Area whole = new Area(0, 0, picture.width(), picture.height());
      for (int i = 0; i < areas.size(); i++) {
        assertTrue(areas.get(i).isWithin(whole), () -> sizes + " " + number);
        for (int j = 0; j < i; j++) {
          String pair = areas.get(i) + " and " + areas.get(j) + " of " + sizes + " " + number;
          assertFalse(areas.get(i).overlaps(areas.get(j)), pair);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "−1.2345 × 10⁻¹²", "1000000000000"})
  void makesUnitsAsWideAsTheirNumbers(String number) {
    for (Column column : layout("2-3-1", number).columns()) {
      assertTrue(column.width() > Label.of(number).width(), number);
    }
  }

  @ParameterizedTest
  @CsvSource({"2-3-1, 9", "2-2-2, 8", "4-5, 20", "4-6, 0", "5-1-9, 11"})
  void labelsEdgesWhereThereAreFew(String sizes, int labels) {
    assertEquals(labels, tags(layout(sizes)).size());
  }

  @Test
  void putsALabelOnItsEdge() {
    for (Edge edge : layout("2-3-1").edges()) {
      Tag tag = edge.label().orElseThrow();
      double share = (double) (tag.x() - edge.x1()) / (edge.x2() - edge.x1());
      assertEquals(edge.y1() + share * (edge.y2() - edge.y1()), tag.y(), 1);
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
            .map(unit -> Integer.parseInt(unit.text().name().text().replaceAll("\\D", "")))
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
