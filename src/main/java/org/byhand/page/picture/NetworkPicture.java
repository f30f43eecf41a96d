package org.byhand.page.picture;

import java.util.List;
import java.util.Optional;
import org.byhand.print.Mark;

/**
 * A drawing of a network of dense layers, laid out: columns of units with edges between. All
 * lengths are in units of the drawing, whose upper left corner is (0, 0).
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 * @param flow where the numbers go
 * @param columns the inputs, then each layer
 * @param edges between units that are drawn
 */
public record NetworkPicture(
    int width, int height, Flow flow, List<Column> columns, List<Edge> edges) {
  /** Half the height of a unit, whose ends are half circles. */
  public static final int RADIUS = 32;

  /** Where the numbers go. */
  public enum Flow {
    /** From the inputs to the outputs. */
    FORWARD,
    /** From the outputs back. */
    BACKWARD,
    /** Nowhere: the drawing shows what stands still. */
    NONE
  }

  /**
   * A layer's place.
   *
   * @param x the horizontal center of its units
   * @param width of its units
   * @param heading what it is called
   * @param kind what its units do; may be empty
   * @param units those that are drawn
   * @param dots the vertical place of the dots that stand for units left out
   */
  public record Column(
      int x, int width, String heading, String kind, List<Unit> units, Optional<Integer> dots) {
    public Column {
      units = List.copyOf(units);
    }
  }

  /**
   * A unit's place.
   *
   * @param y its vertical center
   * @param text what is written in and beside it
   */
  public record Unit(int y, UnitText text) {}

  /**
   * An edge's place.
   *
   * @param from the name of the unit that it leaves
   * @param to the name of the unit that it enters
   * @param x1 where it leaves a unit
   * @param y1 where it leaves a unit
   * @param x2 where it enters a unit of the next column
   * @param y2 where it enters a unit of the next column
   * @param strength of the value, from 1 (thin) to 5 (thick)
   * @param negative whether the value is below 0
   * @param mark the value, if it is known
   * @param label the value, if there is room for it
   */
  public record Edge(
      String from,
      String to,
      int x1,
      int y1,
      int x2,
      int y2,
      int strength,
      boolean negative,
      Optional<Mark> mark,
      Optional<Tag> label) {}

  public NetworkPicture {
    columns = List.copyOf(columns);
    edges = List.copyOf(edges);
  }

  /** See {@link #RADIUS}, for templates. */
  public int radius() {
    return RADIUS;
  }
}
