package org.byhand.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.byhand.page.picture.GraphPicture.Point;
import org.byhand.page.picture.Thumbnail.Dot;
import org.byhand.page.picture.Thumbnail.Line;

/** Finds places for the dots and lines of a thumbnail. */
public final class ThumbnailLayout {
  /** The width and the height of a box in a graph that is to be laid out. */
  public static final int BOX = 16;

  private static final int RADIUS = 6;
  private static final int SIDE = 12;
  private static final int WIDEST_STEP = 56;
  private static final int GAP = 18;
  private static final int MOST_DOTS = 5;
  private static final int STRENGTHS = 3;

  /** The weights between two columns of units. */
  public interface Weights {
    /** The weight from a unit of a column to a unit of the next one. */
    double at(int column, int from, int to);
  }

  private ThumbnailLayout() {}

  private static int right(Optional<Inset> inset) {
    return inset.isPresent() ? Inset.LEFT - SIDE : Thumbnail.WIDTH - SIDE;
  }

  /**
   * A network: a column of dots for the inputs and for each layer, and lines from each dot to all
   * of the next column.
   *
   * @param sizes how many inputs there are, and how many units each layer has; of a large layer
   *     only some are drawn
   */
  public static Thumbnail network(List<Integer> sizes, Weights weights, Optional<Inset> inset) {
    int steps = sizes.size() - 1;
    int room = right(inset) - SIDE - 2 * RADIUS;
    int step = Math.min(WIDEST_STEP, room / Math.max(1, steps));
    int left = SIDE + RADIUS + (room - step * steps) / 2;
    int radius = Math.max(2, Math.min(RADIUS, step / 3));
    List<List<Dot>> columns =
        IntStream.rangeClosed(0, steps)
            .mapToObj(
                i ->
                    column(left + i * step, sizes.get(i), i == 0 ? "role-data" : "role-activation"))
            .toList();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      lines.addAll(lines(columns.get(i), columns.get(i + 1), i, weights));
    }
    return new Thumbnail(radius, columns.stream().flatMap(List::stream).toList(), lines, inset);
  }

  private static List<Dot> column(int x, int size, String style) {
    int count = Math.min(size, MOST_DOTS);
    int top = (Thumbnail.HEIGHT - GAP * (count - 1)) / 2;
    return IntStream.range(0, count).mapToObj(i -> new Dot(x, top + GAP * i, style)).toList();
  }

  /** The lines between two columns, compared with the strongest of them. */
  private static List<Line> lines(List<Dot> from, List<Dot> to, int column, Weights weights) {
    double strongest = 0;
    for (int i = 0; i < from.size(); i++) {
      for (int j = 0; j < to.size(); j++) {
        strongest = Math.max(strongest, Math.abs(weights.at(column, i, j)));
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      for (int j = 0; j < to.size(); j++) {
        double weight = weights.at(column, i, j);
        double share = strongest == 0 ? 0 : Math.abs(weight) / strongest;
        lines.add(
            new Line(
                path(from.get(i), to.get(j)),
                Math.max(1, (int) Math.ceil(STRENGTHS * share)),
                weight < 0));
      }
    }
    return lines;
  }

  private static String path(Dot from, Dot to) {
    return "M" + from.x() + " " + from.y() + "L" + to.x() + " " + to.y();
  }

  /**
   * A graph whose boxes are {@link #BOX} wide and high; a large one is made smaller.
   *
   * @param style from a box's id to the class of its role
   */
  public static Thumbnail graph(
      GraphPicture graph, UnaryOperator<String> style, Optional<Inset> inset) {
    int width = right(inset) - SIDE;
    double factor =
        Math.min(
            1,
            Math.min(
                width / (double) graph.width(),
                (Thumbnail.HEIGHT - SIDE) / (double) graph.height()));
    double left = SIDE + (width - factor * graph.width()) / 2;
    double top = (Thumbnail.HEIGHT - factor * graph.height()) / 2;
    List<Dot> dots =
        graph.boxes().stream()
            .map(
                box ->
                    new Dot(
                        place(left, factor, box.x() + box.width() / 2),
                        place(top, factor, box.y() + box.height() / 2),
                        style.apply(box.id())))
            .toList();
    List<Line> lines =
        graph.routes().stream().map(route -> line(route.points(), left, top, factor)).toList();
    int radius = Math.max(2, Math.min(RADIUS, (int) Math.round(factor * BOX / 2)));
    return new Thumbnail(radius, dots, lines, inset);
  }

  private static Line line(List<Point> points, double left, double top, double factor) {
    StringBuilder path = new StringBuilder();
    for (Point point : points) {
      path.append(path.isEmpty() ? "M" : "L")
          .append(place(left, factor, point.x()))
          .append(" ")
          .append(place(top, factor, point.y()));
    }
    return new Line(path.toString(), 1, false);
  }

  private static int place(double start, double factor, int length) {
    return (int) Math.round(start + factor * length);
  }
}
