package org.byhand.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.page.picture.NetworkPicture.Column;
import org.byhand.page.picture.NetworkPicture.Edge;
import org.byhand.page.picture.NetworkPicture.Label;
import org.byhand.page.picture.NetworkPicture.Unit;

/** Finds places for the units, edges and labels of a network. */
public final class NetworkLayout {
  private static final int COLUMN_DISTANCE = 210;
  private static final int ROW_DISTANCE = 88;
  private static final int MARGIN = 16;

  /** Room for the columns' headings. */
  private static final int TOP = 44;

  /** What a letter of a name beside a unit is wide, generously. */
  private static final int LETTER = 7;

  /** A layer with more units is drawn in part. */
  private static final int MOST_UNITS = 8;

  private static final int FIRST_UNITS = 4;
  private static final int LAST_UNITS = 2;
  private static final int MOST_STRENGTH = 5;

  private final List<List<UnitText>> layers;
  private final List<List<List<Connection>>> weights;
  private final int left;
  private final int height;

  private NetworkLayout(List<List<UnitText>> layers, List<List<List<Connection>>> weights) {
    this.layers = layers;
    this.weights = weights;
    this.left = beside(layers.get(0));
    int rows = layers.stream().mapToInt(units -> rows(units.size())).max().orElseThrow();
    this.height = TOP + rows * ROW_DISTANCE;
  }

  /**
   * Lays out a network.
   *
   * @param layers the inputs, then the units of each layer
   * @param weights for each layer, for each of its units, the connections from all units before
   */
  public static NetworkPicture layout(
      List<List<UnitText>> layers, List<List<List<Connection>>> weights) {
    return new NetworkLayout(layers, weights).layout();
  }

  private NetworkPicture layout() {
    List<Column> columns = IntStream.range(0, layers.size()).mapToObj(this::column).toList();
    List<Edge> edges = new ArrayList<>();
    for (int layer = 1; layer < layers.size(); layer++) {
      edges.addAll(edges(layer));
    }
    int right = beside(layers.get(layers.size() - 1));
    return new NetworkPicture(x(layers.size() - 1) + right, height, columns, edges);
  }

  /** Room for the names of inputs and outputs, which stand beside them. */
  private static int beside(List<UnitText> units) {
    int letters = units.stream().mapToInt(UnitText::widest).max().orElseThrow();
    return NetworkPicture.RADIUS + 2 * MARGIN + letters * LETTER;
  }

  private int x(int layer) {
    return left + layer * COLUMN_DISTANCE;
  }

  /** How many places a column has, one of them for the dots. */
  private static int rows(int units) {
    return units > MOST_UNITS ? FIRST_UNITS + 1 + LAST_UNITS : units;
  }

  private int y(int units, int row) {
    int middle = TOP + (height - TOP) / 2;
    return middle + (2 * row - rows(units) + 1) * ROW_DISTANCE / 2;
  }

  /** The indices of the units that are drawn. */
  private static List<Integer> drawn(int units) {
    return units <= MOST_UNITS
        ? IntStream.range(0, units).boxed().toList()
        : Stream.concat(
                IntStream.range(0, FIRST_UNITS).boxed(),
                IntStream.range(units - LAST_UNITS, units).boxed())
            .toList();
  }

  private int yOf(int units, int unit) {
    boolean afterDots = units > MOST_UNITS && unit >= FIRST_UNITS;
    return y(units, afterDots ? rows(units) - units + unit : unit);
  }

  private Column column(int layer) {
    List<UnitText> units = layers.get(layer);
    int count = units.size();
    List<Unit> places =
        drawn(count).stream().map(unit -> new Unit(yOf(count, unit), units.get(unit))).toList();
    Optional<Integer> dots =
        count > MOST_UNITS ? Optional.of(y(count, FIRST_UNITS)) : Optional.empty();
    return new Column(x(layer), places, dots);
  }

  private List<Edge> edges(int layer) {
    List<List<Connection>> into = weights.get(layer - 1);
    double largest =
        into.stream()
            .flatMap(List::stream)
            .mapToDouble(each -> Math.abs(each.weight()))
            .max()
            .orElseThrow();
    List<Integer> sources = drawn(layers.get(layer - 1).size());
    List<Integer> units = drawn(layers.get(layer).size());
    LabelPlaces places = new LabelPlaces(sources.size() * units.size());
    List<Edge> edges = new ArrayList<>();
    for (int source : sources) {
      for (int unit : units) {
        edges.add(edge(layer, source, unit, into.get(unit).get(source), largest, places));
      }
    }
    return edges;
  }

  private Edge edge(
      int layer, int source, int unit, Connection connection, double largest, LabelPlaces places) {
    int fromY = yOf(layers.get(layer - 1).size(), source);
    int toY = yOf(layers.get(layer).size(), unit);
    double length = Math.hypot(COLUMN_DISTANCE, toY - fromY);
    double acrossX = COLUMN_DISTANCE / length * NetworkPicture.RADIUS;
    double acrossY = (toY - fromY) / length * NetworkPicture.RADIUS;
    int x1 = (int) Math.round(x(layer - 1) + acrossX);
    int y1 = (int) Math.round(fromY + acrossY);
    int x2 = (int) Math.round(x(layer) - acrossX);
    int y2 = (int) Math.round(toY - acrossY);
    double share = largest == 0 ? 0 : Math.abs(connection.weight()) / largest;
    int strength = 1 + (int) Math.round((MOST_STRENGTH - 1) * share);
    Optional<Label> label = places.find(x1, y1, x2, y2, connection.text());
    return new Edge(x1, y1, x2, y2, strength, connection.weight() < 0, label);
  }
}
