package org.byhand.page.picture;

import java.util.List;
import java.util.Locale;

/**
 * A directed graph, laid out. All lengths are in units of the drawing, whose upper left corner is
 * (0, 0).
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 * @param boxes in the order in which they were given
 * @param routes of the edges, in the order in which they were given
 */
public record GraphPicture(int width, int height, List<Box> boxes, List<Route> routes) {
  private static final int CORNER = 6;

  /**
   * A node's place.
   *
   * @param id the node's
   * @param x where its left side is
   * @param y where its upper side is
   * @param width of the box
   * @param height of the box
   */
  public record Box(String id, int x, int y, int width, int height) {}

  /** A place. */
  public record Point(int x, int y) {}

  /**
   * An edge's way, straight from point to point.
   *
   * @param from the box that it leaves
   * @param to the box that it enters
   * @param points from the one box's border to the other's
   */
  public record Route(String from, String to, List<Point> points) {
    public Route {
      points = List.copyOf(points);
    }

    /** The way as the {@code d} of an SVG path, with rounded corners. */
    public String path() {
      Point start = points.get(0);
      StringBuilder path = new StringBuilder("M" + start.x() + " " + start.y());
      for (int i = 1; i < points.size() - 1; i++) {
        Point corner = points.get(i);
        Point before = towards(corner, points.get(i - 1));
        Point after = towards(corner, points.get(i + 1));
        path.append(
            String.format(
                Locale.ROOT,
                "L%d %dQ%d %d %d %d",
                before.x(),
                before.y(),
                corner.x(),
                corner.y(),
                after.x(),
                after.y()));
      }
      Point end = points.get(points.size() - 1);
      return path.append("L").append(end.x()).append(" ").append(end.y()).toString();
    }

    /** A little way from a corner to the next point, at most half of it. */
    private static Point towards(Point corner, Point next) {
      double length = Math.hypot(next.x() - corner.x(), next.y() - corner.y());
      double share = length == 0 ? 0 : Math.min(CORNER / length, 0.5);
      return new Point(
          (int) Math.round(corner.x() + share * (next.x() - corner.x())),
          (int) Math.round(corner.y() + share * (next.y() - corner.y())));
    }
  }

  public GraphPicture {
    boxes = List.copyOf(boxes);
    routes = List.copyOf(routes);
  }
}
