package org.byhand.page.picture;

import java.util.List;
import java.util.Optional;

/**
 * What a network says to every input of two numbers, at several times, laid out. All lengths are in
 * units of the drawing, whose upper left corner is (0, 0).
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 * @param size of each panel, which is a square
 * @param top where the panels begin
 * @param panels from left to right
 * @param up the ticks of the second input, left of each panel
 * @param second the name of the second input
 * @param legend below the panels
 */
public record DecisionMap(
    int width,
    int height,
    int size,
    int top,
    List<Panel> panels,
    List<LineChart.Mark> up,
    Tag second,
    List<Entry> legend) {

  /** How the examples of a class are drawn. */
  public enum Form {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND
  }

  /**
   * One time.
   *
   * @param x where it begins
   * @param title above it
   * @param regions where the network says the same
   * @param dots the examples
   * @param across the ticks of the first input
   * @param first the name of the first input
   */
  public record Panel(
      int x,
      Tag title,
      List<Region> regions,
      List<Dot> dots,
      List<LineChart.Mark> across,
      Tag first) {
    public Panel {
      regions = List.copyOf(regions);
      dots = List.copyOf(dots);
      across = List.copyOf(across);
    }
  }

  /**
   * Where the network says the same.
   *
   * @param number which class it is, from 0
   * @param path the {@code d} of an SVG path; empty if there is no such place
   */
  public record Region(int number, String path) {}

  /**
   * An example, or the sign of its class in the legend.
   *
   * @param number which class it is, from 0
   */
  public record Dot(int x, int y, int number, Form form, Optional<String> text) {}

  /**
   * A class in the legend.
   *
   * @param name where its name begins
   */
  public record Entry(Dot dot, Tag name) {}

  public DecisionMap {
    panels = List.copyOf(panels);
    up = List.copyOf(up);
    legend = List.copyOf(legend);
  }
}
