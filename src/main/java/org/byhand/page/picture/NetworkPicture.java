package org.byhand.page.picture;

import java.util.List;
import java.util.Optional;

/**
 * A drawing of a network, laid out: columns of units with edges between. All lengths are in units
 * of the drawing, whose upper left corner is (0, 0).
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 * @param columns the inputs, then each layer
 * @param edges between units that are drawn
 */
public record NetworkPicture(int width, int height, List<Column> columns, List<Edge> edges) {
  /** The radius of a unit. */
  public static final int RADIUS = 32;

  /**
   * A layer's place.
   *
   * @param x the horizontal centre of its units
   * @param units those that are drawn
   * @param dots the vertical place of the dots that stand for units left out
   */
  public record Column(int x, List<Unit> units, Optional<Integer> dots) {}

  /**
   * A unit's place.
   *
   * @param y its vertical centre
   * @param unit what is written in and beside it
   */
  public record Unit(int y, UnitText unit) {}

  /**
   * An edge's place.
   *
   * @param x1 where it leaves a unit
   * @param y1 where it leaves a unit
   * @param x2 where it enters a unit of the next column
   * @param y2 where it enters a unit of the next column
   * @param strength of the weight, from 1 (thin) to 5 (thick)
   * @param negative whether the weight is below 0
   * @param label the weight, if there is a place for it
   */
  public record Edge(
      int x1, int y1, int x2, int y2, int strength, boolean negative, Optional<Label> label) {}

  /**
   * A text on an edge.
   *
   * @param x its horizontal centre
   * @param y its vertical centre
   * @param width of the area it covers
   * @param text the weight
   */
  public record Label(int x, int y, int width, String text) {}

  public NetworkPicture {
    columns = List.copyOf(columns);
    edges = List.copyOf(edges);
  }

  /** See {@link #RADIUS}, for templates. */
  public int radius() {
    return RADIUS;
  }
}
