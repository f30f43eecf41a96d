package org.byhand.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.page.picture.NetworkPicture.Column;
import org.byhand.page.picture.NetworkPicture.Edge;
import org.byhand.page.picture.NetworkPicture.Flow;
import org.byhand.page.picture.NetworkPicture.Unit;

/** Finds places for the units, edges and labels of a network. */
public final class NetworkLayout {
  private static final int MARGIN = 10;
  private static final int GAP = 8;

  /** Room for the columns' headings. */
  private static final int TOP = 46;

  /** Room for the arrow that says where the numbers go. */
  private static final int ARROW = 18;

  /** A line of text. */
  private static final int LINE = 18;

  /** A layer with more units is drawn in part. */
  private static final int MOST_UNITS = 8;

  private static final int FIRST_UNITS = 4;
  private static final int LAST_UNITS = 2;

  /** With more edges between two columns, labels would hide them. */
  private static final int MOST_LABELS = 20;

  private static final int LEAST_DISTANCE = 140;

  /** So much of an edge is seen on both sides of its label. */
  private static final int VISIBLE = 20;

  private static final int MOST_STRENGTH = 5;

  private final Flow flow;
  private final List<Layer> layers;
  private final List<Integer> centers = new ArrayList<>();
  private final int top;
  private final int rowDistance;
  private final int height;

  private NetworkLayout(Flow flow, List<Layer> layers) {
    this.flow = flow;
    this.layers = layers;
    this.top = TOP + (flow == Flow.NONE ? 0 : ARROW);
    this.rowDistance = rowDistance();
    this.height = top + mostRows() * rowDistance + GAP;
    int x = MARGIN + beside(0) + unitWidth(0) / 2;
    centers.add(x);
    for (int layer = 1; layer < layers.size(); layer++) {
      x += unitWidth(layer - 1) / 2 + unitWidth(layer) / 2 - 2 * NetworkPicture.RADIUS;
      x += distance(layer);
      centers.add(x);
    }
  }

  /**
   * Lays out a network.
   *
   * @param layers the inputs, then each layer
   */
  public static NetworkPicture layout(Flow flow, List<Layer> layers) {
    return new NetworkLayout(flow, List.copyOf(layers)).layout();
  }

  private NetworkPicture layout() {
    int last = layers.size() - 1;
    int width = centers.get(last) + unitWidth(last) / 2 + beside(last) + MARGIN;
    List<Column> columns = IntStream.rangeClosed(0, last).mapToObj(this::column).toList();
    List<Edge> edges =
        IntStream.rangeClosed(1, last).boxed().flatMap(layer -> edges(layer).stream()).toList();
    return new NetworkPicture(width, height, flow, columns, edges);
  }

  /** Room for the names of inputs and outputs; the heading may need more. */
  private int beside(int layer) {
    Layer of = layers.get(layer);
    int names = of.units().stream().mapToInt(UnitText::widthBeside).max().orElseThrow() + GAP;
    int heading = Label.of(of.heading() + of.kind()).width();
    return Math.max(names, (heading - unitWidth(layer)) / 2);
  }

  private int unitWidth(int layer) {
    int widest = layers.get(layer).units().stream().mapToInt(UnitText::width).max().orElseThrow();
    int even = (widest + 2 * GAP + 1) / 2 * 2;
    return Math.max(2 * NetworkPicture.RADIUS, even);
  }

  private int mostRows() {
    return IntStream.range(0, layers.size()).map(this::rows).max().orElseThrow();
  }

  /** How many places a column has, one of them for the dots. */
  private int rows(int layer) {
    int units = layers.get(layer).units().size();
    return units > MOST_UNITS ? FIRST_UNITS + 1 + LAST_UNITS : units;
  }

  /** Hidden units have their names above them. */
  private int above() {
    return layers.size() > 2 ? LINE : 0;
  }

  private int below() {
    return layers.stream()
            .flatMap(layer -> layer.units().stream())
            .anyMatch(unit -> unit.below().isPresent())
        ? LINE
        : 0;
  }

  /** Units keep apart with what stands above and below them, and so do the labels of edges. */
  private int rowDistance() {
    int units = above() + 2 * NetworkPicture.RADIUS + below() + GAP;
    int labels =
        IntStream.range(1, layers.size())
            .filter(this::hasLabels)
            .map(layer -> LINE * (fewer(layer) + 1))
            .max()
            .orElse(0);
    return Math.max(units, labels);
  }

  private boolean hasLabels(int layer) {
    return drawn(layer - 1).size() * drawn(layer).size() <= MOST_LABELS
        && layers.get(layer).connections().stream()
            .flatMap(List::stream)
            .anyMatch(each -> each.label().isPresent());
  }

  /** How many rows the smaller one of two columns has. */
  private int fewer(int layer) {
    return Math.min(rows(layer - 1), rows(layer));
  }

  /**
   * Labels stand in one column, at equal distances: as far from the units at which the fewer edges
   * meet that the labels of one unit's edges end where those of the next one's begin.
   */
  private double share(int layer) {
    return 1.0 / (fewer(layer) + 1);
  }

  /** From the half circle at which edges start to the one at which they end, center to center. */
  private int distance(int layer) {
    if (!hasLabels(layer)) {
      return LEAST_DISTANCE;
    }
    int overhang = Math.max(overhang(layer - 1), overhang(layer));
    double label = NetworkPicture.RADIUS + overhang + GAP + labelWidth(layer) / 2.0;
    int edge = 2 * (NetworkPicture.RADIUS + VISIBLE) + labelWidth(layer);
    return Stream.of(LEAST_DISTANCE, edge, (int) Math.ceil(label / share(layer)))
        .max(Integer::compare)
        .orElseThrow();
  }

  /** How far the names above hidden units reach beyond them. */
  private int overhang(int layer) {
    boolean hidden = layer > 0 && layer < layers.size() - 1;
    int names =
        layers.get(layer).units().stream().mapToInt(unit -> unit.name().width()).max().orElse(0);
    return hidden ? Math.max(0, (names - unitWidth(layer)) / 2) : 0;
  }

  private int labelWidth(int layer) {
    return layers.get(layer).connections().stream()
        .flatMap(List::stream)
        .flatMap(each -> each.label().stream())
        .mapToInt(Label::width)
        .max()
        .orElse(0);
  }

  private int y(int layer, int row) {
    int middle = top + (mostRows() * rowDistance + above() - below()) / 2;
    return middle + (2 * row - rows(layer) + 1) * rowDistance / 2;
  }

  /** The indices of the units that are drawn. */
  private List<Integer> drawn(int layer) {
    int units = layers.get(layer).units().size();
    return units <= MOST_UNITS
        ? IntStream.range(0, units).boxed().toList()
        : Stream.concat(
                IntStream.range(0, FIRST_UNITS).boxed(),
                IntStream.range(units - LAST_UNITS, units).boxed())
            .toList();
  }

  private int yOf(int layer, int unit) {
    int units = layers.get(layer).units().size();
    boolean afterDots = units > MOST_UNITS && unit >= FIRST_UNITS;
    return y(layer, afterDots ? rows(layer) - units + unit : unit);
  }

  private Column column(int layer) {
    Layer of = layers.get(layer);
    List<Unit> units =
        drawn(layer).stream()
            .map(unit -> new Unit(yOf(layer, unit), of.units().get(unit)))
            .toList();
    Optional<Integer> dots =
        of.units().size() > MOST_UNITS ? Optional.of(y(layer, FIRST_UNITS)) : Optional.empty();
    return new Column(centers.get(layer), unitWidth(layer), of.heading(), of.kind(), units, dots);
  }

  private List<Edge> edges(int layer) {
    List<List<Connection>> into = layers.get(layer).connections();
    double largest =
        into.stream()
            .flatMap(List::stream)
            .mapToDouble(each -> Math.abs(each.value()))
            .max()
            .orElseThrow();
    List<Edge> edges = new ArrayList<>();
    for (int source : drawn(layer - 1)) {
      for (int unit : drawn(layer)) {
        edges.add(edge(layer, source, unit, into.get(unit).get(source), largest));
      }
    }
    return edges;
  }

  private Edge edge(int layer, int source, int unit, Connection connection, double largest) {
    int fromX = centers.get(layer - 1) + unitWidth(layer - 1) / 2 - NetworkPicture.RADIUS;
    int fromY = yOf(layer - 1, source);
    int toX = centers.get(layer) - unitWidth(layer) / 2 + NetworkPicture.RADIUS;
    int toY = yOf(layer, unit);
    double share = NetworkPicture.RADIUS / Math.hypot(toX - fromX, toY - fromY);
    double size = largest == 0 ? 0 : Math.abs(connection.value()) / largest;
    double along = rows(layer - 1) <= rows(layer) ? 1 - share(layer) : share(layer);
    Optional<Tag> tag =
        connection
            .label()
            .filter(any -> hasLabels(layer))
            .map(label -> new Tag(between(fromX, toX, along), between(fromY, toY, along), label));
    return new Edge(
        layers.get(layer - 1).units().get(source).name().text(),
        layers.get(layer).units().get(unit).name().text(),
        between(fromX, toX, share),
        between(fromY, toY, share),
        between(fromX, toX, 1 - share),
        between(fromY, toY, 1 - share),
        1 + (int) Math.round((MOST_STRENGTH - 1) * size),
        connection.value() < 0,
        connection.mark(),
        tag);
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + share * (to - from));
  }
}
