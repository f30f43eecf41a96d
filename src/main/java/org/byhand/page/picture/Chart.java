package org.byhand.page.picture;

import java.util.List;
import java.util.Optional;
import org.byhand.page.picture.GraphPicture.Point;
import org.byhand.print.Mark;

/**
 * Graphs with points on them, laid out. All lengths are in units of the drawing, whose upper left
 * corner is (0, 0).
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 * @param frame where the axes are
 * @param argument what the horizontal axis stands for
 * @param across the ticks of the horizontal axis
 * @param up the ticks of the vertical axis
 * @param curves the graphs
 * @param dots the points
 */
public record Chart(
    int width,
    int height,
    Frame frame,
    Label argument,
    List<LineChart.Mark> across,
    List<LineChart.Mark> up,
    List<Curve> curves,
    List<Dot> dots) {

  /**
   * The rectangle between the axes.
   *
   * @param zeroX where 0 is on the horizontal axis, if it is there
   * @param zeroY where 0 is on the vertical axis, if it is there
   */
  public record Frame(
      int left, int top, int right, int bottom, Optional<Integer> zeroX, Optional<Integer> zeroY) {}

  /**
   * A graph.
   *
   * @param pieces {@code x,y} pairs, from left to right
   * @param style its class in the style sheet
   * @param name at its right end, where the label starts
   */
  public record Curve(List<String> pieces, String style, Tag name) {
    public Curve {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A point.
   *
   * @param style its class in the style sheet
   * @param mark the quantity that it shows
   * @param text what it says, for readers who can't see it or point at it
   * @param label if there is room for it
   * @param leader where a line ends that leads from the point to its label, if that is far
   */
  public record Dot(
      int x,
      int y,
      String style,
      Optional<Mark> mark,
      String text,
      Optional<Tag> label,
      Optional<Point> leader) {}

  public Chart {
    across = List.copyOf(across);
    up = List.copyOf(up);
    curves = List.copyOf(curves);
    dots = List.copyOf(dots);
  }
}
