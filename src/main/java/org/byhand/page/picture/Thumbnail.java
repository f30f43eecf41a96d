package org.byhand.page.picture;

import java.util.List;
import java.util.Optional;

/**
 * A computation as a small picture without words: its units and what connects them, and beside them
 * what is special about it. All thumbnails have one size and one scale, so that a small network
 * looks small. All lengths are in units of the drawing, whose upper left corner is (0, 0).
 *
 * @param radius of the dots
 * @param dots in the order of the computation
 * @param lines between them
 * @param inset what stands at the right
 */
public record Thumbnail(int radius, List<Dot> dots, List<Line> lines, Optional<Inset> inset) {
  /** The width of the drawing. */
  public static final int WIDTH = 208;

  /** The height of the drawing. */
  public static final int HEIGHT = 96;

  /**
   * The place of a dot's center.
   *
   * @param style the class of the role of what it stands for
   */
  public record Dot(int x, int y, String style) {}

  /**
   * What connects two dots.
   *
   * @param path as the {@code d} of an SVG path
   * @param strength from 1 to 3
   * @param negative whether what it stands for is below 0
   */
  public record Line(String path, int strength, boolean negative) {}

  public Thumbnail {
    dots = List.copyOf(dots);
    lines = List.copyOf(lines);
  }

  /** {@link #WIDTH}, for templates. */
  public int width() {
    return WIDTH;
  }

  /** {@link #HEIGHT}, for templates. */
  public int height() {
    return HEIGHT;
  }
}
