package org.byhand.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.byhand.page.picture.GraphLayout.Direction;
import org.byhand.page.picture.GraphLayout.Edge;
import org.byhand.page.picture.GraphLayout.Node;
import org.byhand.page.picture.GraphPicture.Box;
import org.byhand.page.picture.GraphPicture.Point;
import org.byhand.page.picture.GraphPicture.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphLayoutTest {
  private static final String RECURRENT = "h0>h1 x1>h1 W>h1 h1>h2 x2>h2 W>h2 h2>o V>o o>J y>J";
  private static final String LOOP = "a>b b>c c>a";
  private static final String APART = "a>b c>d e";

  /** A graph such as {@code a>b b>c}; a word without {@code >} is a box without edges. */
  private static GraphPicture layout(Direction direction, String graph) {
    List<String> words = List.of(graph.split(" "));
    List<Node> nodes =
        words.stream()
            .flatMap(word -> Arrays.stream(word.split(">")))
            .distinct()
            .map(id -> new Node(id, 70, 40))
            .toList();
    List<Edge> edges =
        words.stream()
            .filter(word -> word.contains(">"))
            .map(word -> new Edge(word.split(">")[0], word.split(">")[1]))
            .toList();
    return GraphLayout.layout(direction, nodes, edges);
  }

  private static Map<String, Box> boxes(GraphPicture picture) {
    return picture.boxes().stream().collect(Collectors.toMap(Box::id, Function.identity()));
  }

  private static boolean contains(Box box, Point point) {
    return box.x() < point.x()
        && point.x() < box.x() + box.width()
        && box.y() < point.y()
        && point.y() < box.y() + box.height();
  }

  private static boolean touches(Box box, Point point) {
    return box.x() - 1 <= point.x()
        && point.x() <= box.x() + box.width() + 1
        && box.y() - 1 <= point.y()
        && point.y() <= box.y() + box.height() + 1
        && !contains(box, point);
  }

  @ParameterizedTest
  @ValueSource(strings = {RECURRENT, LOOP, APART})
  void keepsBoxesApartAndWithinTheDrawing(String graph) {
    GraphPicture picture = layout(Direction.RIGHT, graph);
    for (Box box : picture.boxes()) {
      assertTrue(box.x() > 0 && box.x() + box.width() < picture.width(), box.toString());
      assertTrue(box.y() > 0 && box.y() + box.height() < picture.height(), box.toString());
      for (Box other : picture.boxes()) {
        boolean apart =
            box.x() + box.width() <= other.x()
                || other.x() + other.width() <= box.x()
                || box.y() + box.height() <= other.y()
                || other.y() + other.height() <= box.y();
        assertTrue(box == other || apart, box + " lies on " + other);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {RECURRENT, LOOP, APART})
  void leadsEdgesFromBorderToBorderAroundAllBoxes(String graph) {
    GraphPicture picture = layout(Direction.DOWN, graph);
    Map<String, Box> boxes = boxes(picture);
    for (Route route : picture.routes()) {
      List<Point> points = route.points();
      assertTrue(touches(boxes.get(route.from()), points.get(0)), route.toString());
      assertTrue(touches(boxes.get(route.to()), points.get(points.size() - 1)), route.toString());
      for (int i = 1; i < points.size(); i++) {
        for (double share = 0; share <= 1; share += 0.05) {
          Point point = between(points.get(i - 1), points.get(i), share);
          assertFalse(boxes.values().stream().anyMatch(box -> contains(box, point)), graph);
          assertTrue(point.x() >= 0 && point.x() <= picture.width(), graph);
          assertTrue(point.y() >= 0 && point.y() <= picture.height(), graph);
        }
      }
    }
  }

  private static Point between(Point from, Point to, double share) {
    return new Point(
        (int) Math.round(from.x() + share * (to.x() - from.x())),
        (int) Math.round(from.y() + share * (to.y() - from.y())));
  }

  @Test
  void putsWhatIsUsedBeforeWhatUsesIt() {
    GraphPicture across = layout(Direction.RIGHT, RECURRENT);
    GraphPicture down = layout(Direction.DOWN, RECURRENT);
    for (Route route : across.routes()) {
      Map<String, Box> boxes = boxes(across);
      assertTrue(boxes.get(route.from()).x() < boxes.get(route.to()).x(), route.toString());
    }
    for (Route route : down.routes()) {
      Map<String, Box> boxes = boxes(down);
      assertTrue(boxes.get(route.from()).y() < boxes.get(route.to()).y(), route.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 36, 60})
  void foldsADeepGraphIntoColumns(int depth) {
    String chain =
        IntStream.range(0, depth)
            .mapToObj(i -> "n" + i + ">n" + (i + 1))
            .collect(Collectors.joining(" "));
    GraphPicture picture = layout(Direction.DOWN, chain);
    assertTrue(picture.height() < 2 * picture.width(), picture.width() + " × " + picture.height());
    List<Box> boxes = picture.boxes();
    for (Box one : boxes) {
      assertTrue(one.x() >= 0 && one.x() + one.width() <= picture.width(), one.toString());
      assertTrue(one.y() >= 0 && one.y() + one.height() <= picture.height(), one.toString());
      for (Box other : boxes) {
        assertTrue(one == other || areApart(one, other), one + " on " + other);
      }
    }
  }

  private static boolean areApart(Box one, Box other) {
    return one.x() + one.width() < other.x()
        || other.x() + other.width() < one.x()
        || one.y() + one.height() < other.y()
        || other.y() + other.height() < one.y();
  }

  @Test
  void isTheSameEveryTimeAndEverywhere() {
    GraphPicture first = layout(Direction.RIGHT, RECURRENT);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      GraphPicture second = layout(Direction.RIGHT, RECURRENT);
      assertEquals(first, second);
      assertEquals(first.routes().get(0).path(), second.routes().get(0).path());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void roundsCorners() {
    Route route = new Route("a", "b", List.of(new Point(0, 0), new Point(20, 0), new Point(20, 8)));
    assertEquals("M0 0L14 0Q20 0 20 4L20 8", route.path());
  }

  @Test
  void refusesWhatIsNoGraph() {
    Node node = new Node("a", 10, 10);
    assertThrows(
        IllegalArgumentException.class,
        () -> GraphLayout.layout(Direction.RIGHT, List.of(node, node), List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> GraphLayout.layout(Direction.RIGHT, List.of(node), List.of(new Edge("a", "b"))));
  }
}
