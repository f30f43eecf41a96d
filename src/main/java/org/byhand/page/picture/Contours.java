package org.byhand.page.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a function of two arguments, known on a grid, is 0 or more: rings around these regions,
 * found by marching squares. Outside of the grid the function counts as negative, so that every
 * ring closes.
 */
final class Contours {
  /** Below any value of the function, so that a ring runs along the edge of the grid. */
  private static final double OUTSIDE = Double.NEGATIVE_INFINITY;

  /** A place in units of the grid: (0, 0) is its first point. */
  record Point(double x, double y) {}

  /** The side from a point of the grid to the one on its right, or to the one below it. */
  private record Side(int row, int column, boolean down) {}

  private final double[][] values;

  /** From each side that a ring crosses to the one that it crosses next. */
  private final Map<Side, Side> next = new LinkedHashMap<>();

  private Contours(double[][] values) {
    this.values = values;
  }

  /**
   * The rings around the regions where the function is 0 or more, clockwise where y grows downward;
   * holes are rings of their own, the other way around.
   *
   * @param values rows of the same length; finite
   */
  static List<List<Point>> of(double[][] values) {
    return new Contours(values).rings();
  }

  private List<List<Point>> rings() {
    for (int row = -1; row < values.length; row++) {
      for (int column = -1; column < values[0].length; column++) {
        square(row, column);
      }
    }
    List<List<Point>> rings = new ArrayList<>();
    while (!next.isEmpty()) {
      List<Point> ring = new ArrayList<>();
      Side side = next.keySet().iterator().next();
      while (next.containsKey(side)) {
        Point point = crossing(side);
        if (ring.isEmpty() || !ring.get(ring.size() - 1).equals(point)) {
          ring.add(point);
        }
        side = next.remove(side);
      }
      rings.add(ring);
    }
    return rings;
  }

  private double at(int row, int column) {
    boolean inside = row >= 0 && row < values.length && column >= 0 && column < values[0].length;
    return inside ? values[row][column] : OUTSIDE;
  }

  /** The lines through one square, with what is 0 or more on their right. */
  private void square(int row, int column) {
    Side top = new Side(row, column, false);
    Side right = new Side(row, column + 1, true);
    Side bottom = new Side(row + 1, column, false);
    Side left = new Side(row, column, true);
    int corners =
        (at(row, column) >= 0 ? 8 : 0)
            + (at(row, column + 1) >= 0 ? 4 : 0)
            + (at(row + 1, column + 1) >= 0 ? 2 : 0)
            + (at(row + 1, column) >= 0 ? 1 : 0);
    switch (corners) {
      case 1 -> next.put(left, bottom);
      case 2 -> next.put(bottom, right);
      case 3 -> next.put(left, right);
      case 4 -> next.put(right, top);
      case 5 -> {
        next.put(left, bottom);
        next.put(right, top);
      }
      case 6 -> next.put(bottom, top);
      case 7 -> next.put(left, top);
      case 8 -> next.put(top, left);
      case 9 -> next.put(top, bottom);
      case 10 -> {
        next.put(top, left);
        next.put(bottom, right);
      }
      case 11 -> next.put(top, right);
      case 12 -> next.put(right, left);
      case 13 -> next.put(right, bottom);
      case 14 -> next.put(bottom, left);
      default -> {
        // all corners on the same side: no line
      }
    }
  }

  /** Where the function is 0 on a side; the edge of the grid stays where it is. */
  private Point crossing(Side side) {
    double one = at(side.row(), side.column());
    double other = at(side.row() + (side.down() ? 1 : 0), side.column() + (side.down() ? 0 : 1));
    double share = one == OUTSIDE ? 1 : other == OUTSIDE ? 0 : one / (one - other);
    return new Point(
        side.column() + (side.down() ? 0 : share), side.row() + (side.down() ? share : 0));
  }
}
