package org.byhand.page.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A function's graph over a range, as points close together.
 *
 * @param name what is written at its end; nothing if it is {@link Label#NONE}
 * @param style its class in the style sheet
 * @param pieces points from left to right; a new piece begins where the function jumps, or comes
 *     back from where it isn't shown
 */
public record Graph(Label name, String style, List<List<Point>> pieces) {
  private static final int SAMPLES = 240;
  private static final int HALVINGS = 30;

  /** A change from one sample to the next that may be a jump, as a share of the shown range. */
  private static final double STEEP = 0.05;

  /** A point of the graph. */
  public record Point(double x, double y) {}

  /**
   * The values that are shown.
   *
   * @param from the smallest argument
   * @param to the largest argument
   * @param lowest the smallest value
   * @param highest the largest value
   */
  public record Range(double from, double to, double lowest, double highest) {
    /** The same range with values that go on to the next round number. */
    public Range rounded() {
      List<BigDecimal> ticks = Scale.linear(lowest, highest, 0, 1).ticks();
      return new Range(
          from, to, ticks.get(0).doubleValue(), ticks.get(ticks.size() - 1).doubleValue());
    }

    private boolean shows(double y) {
      return y >= lowest && y <= highest;
    }
  }

  public Graph {
    pieces = pieces.stream().map(List::copyOf).toList();
  }

  /** The graph of a function within a range. */
  public static Graph of(Label name, String style, DoubleUnaryOperator function, Range range) {
    List<List<Point>> pieces = new ArrayList<>();
    List<Point> piece = new ArrayList<>();
    Point before = null;
    for (int i = 0; i <= SAMPLES; i++) {
      double x = range.from() + (range.to() - range.from()) * i / SAMPLES;
      Point point = new Point(x, function.applyAsDouble(x));
      boolean shown = range.shows(point.y());
      boolean connected =
          before != null && range.shows(before.y()) && !jumps(function, before, point, range);
      if (before != null && range.shows(before.y()) != shown) {
        Point edge = edge(function, shown ? point : before, shown ? before : point, range);
        (shown ? piece = added(pieces) : piece).add(edge);
      } else if (shown && !connected) {
        piece = added(pieces);
      }
      if (shown) {
        piece.add(point);
      }
      before = point;
    }
    return new Graph(name, style, pieces);
  }

  private static List<Point> added(List<List<Point>> pieces) {
    List<Point> piece = new ArrayList<>();
    pieces.add(piece);
    return piece;
  }

  /** The last point on the way from one that is shown to one that is not. */
  private static Point edge(
      DoubleUnaryOperator function, Point inside, Point outside, Range range) {
    Point in = inside;
    double out = outside.x();
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (in.x() + out) / 2;
      double y = function.applyAsDouble(middle);
      if (range.shows(y)) {
        in = new Point(middle, y);
      } else {
        out = middle;
      }
    }
    return in;
  }

  /** Whether the change between two points stays when they come together. */
  private static boolean jumps(DoubleUnaryOperator function, Point left, Point right, Range range) {
    double least = STEEP * (range.highest() - range.lowest());
    Point from = left;
    Point to = right;
    for (int i = 0; i < HALVINGS && Math.abs(to.y() - from.y()) > least; i++) {
      double x = (from.x() + to.x()) / 2;
      Point middle = new Point(x, function.applyAsDouble(x));
      boolean leftHalf = Math.abs(middle.y() - from.y()) >= Math.abs(to.y() - middle.y());
      from = leftHalf ? from : middle;
      to = leftHalf ? middle : to;
    }
    return Math.abs(to.y() - from.y()) > least;
  }
}
