package org.byhand.page.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.byhand.page.picture.Chart.Curve;
import org.byhand.page.picture.Chart.Dot;
import org.byhand.page.picture.Chart.Frame;
import org.byhand.page.picture.GraphPicture.Point;
import org.byhand.page.picture.LineChart.Mark;

/** Finds places for graphs, points and what is written beside them. */
public final class ChartLayout {
  private static final int PLOT_WIDTH = 400;
  private static final int PLOT_HEIGHT = 220;
  private static final int TOP = 14;
  private static final int BOTTOM = 46;
  private static final int GAP = 8;
  private static final int LINE = 18;
  private static final int DOT = 10;

  private final Graph.Range range;
  private final List<Graph> graphs;
  private final Scale across;
  private final Scale up;
  private final Area plot;

  private ChartLayout(Graph.Range range, List<Graph> graphs) {
    this.range = range;
    this.graphs = graphs;
    int bottom = TOP + PLOT_HEIGHT;
    this.up = Scale.linear(range.lowest(), range.highest(), bottom, TOP);
    int numbers = up.marks().stream().mapToInt(mark -> width(mark)).max().orElse(0);
    int left = numbers + 2 * GAP;
    this.plot = new Area(left, TOP, left + PLOT_WIDTH, bottom);
    this.across = Scale.between(range.from(), range.to(), plot.left(), plot.right());
  }

  private static int width(Mark mark) {
    return Label.of(mark.text()).width();
  }

  /**
   * Lays out a chart.
   *
   * @param range of arguments and values; the values shown go on to the next tick
   * @param argument what the horizontal axis stands for
   */
  public static Chart layout(
      Graph.Range range, Label argument, List<Graph> graphs, List<Spot> spots) {
    return new ChartLayout(range, List.copyOf(graphs)).layout(argument, spots);
  }

  private Chart layout(Label argument, List<Spot> spots) {
    int names = graphs.stream().mapToInt(graph -> graph.name().width()).max().orElse(0);
    Frame frame =
        new Frame(
            plot.left(),
            plot.top(),
            plot.right(),
            plot.bottom(),
            zero(range.from(), range.to(), across),
            zero(range.lowest(), range.highest(), up));
    return new Chart(
        plot.right() + GAP + names + GAP,
        plot.bottom() + BOTTOM,
        frame,
        argument,
        across.marks(),
        up.marks(),
        curves(),
        dots(spots));
  }

  private static Optional<Integer> zero(double lowest, double highest, Scale scale) {
    return lowest <= 0 && highest >= 0 ? Optional.of(scale.at(0)) : Optional.empty();
  }

  /** The names stand at the right ends, one below the other where they would meet. */
  private List<Curve> curves() {
    List<Graph> fromTop = graphs.stream().sorted(Comparator.comparingInt(this::end)).toList();
    int[] places = new int[graphs.size()];
    int next = plot.top();
    for (Graph graph : fromTop) {
      int place = Math.max(next, end(graph));
      places[graphs.indexOf(graph)] = place;
      next = place + LINE;
    }
    int over = Math.max(0, next - LINE - plot.bottom());
    List<Curve> curves = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Graph graph = graphs.get(i);
      Tag name = new Tag(plot.right() + GAP, places[i] - over, graph.name());
      curves.add(
          new Curve(graph.pieces().stream().map(this::points).toList(), graph.style(), name));
    }
    return curves;
  }

  private int end(Graph graph) {
    if (graph.pieces().isEmpty()) {
      return plot.bottom();
    }
    List<Graph.Point> last = graph.pieces().get(graph.pieces().size() - 1);
    return up.at(last.get(last.size() - 1).y());
  }

  private String points(List<Graph.Point> piece) {
    return piece.stream()
        .map(point -> across.exactly(point.x()) + "," + up.exactly(point.y()))
        .collect(Collectors.joining(" "));
  }

  private List<Dot> dots(List<Spot> spots) {
    LabelPlaces places = new LabelPlaces(plot);
    for (Spot spot : spots) {
      places.keepFree(Area.around(across.at(spot.x()), up.at(spot.y()), DOT, DOT));
    }
    for (Graph graph : graphs) {
      for (List<Graph.Point> piece : graph.pieces()) {
        piece.forEach(
            point -> places.keepFree(Area.around(across.at(point.x()), up.at(point.y()), 2, 4)));
      }
    }
    List<Dot> dots = new ArrayList<>();
    for (Spot spot : spots) {
      int x = across.at(spot.x());
      int y = up.at(spot.y());
      Optional<Tag> label = spot.label().flatMap(text -> places.beside(x, y, text));
      Optional<Point> leader = label.flatMap(tag -> LabelPlaces.leader(x, y, tag));
      dots.add(new Dot(x, y, spot.style(), spot.mark(), spot.text(), label, leader));
    }
    return dots;
  }
}
