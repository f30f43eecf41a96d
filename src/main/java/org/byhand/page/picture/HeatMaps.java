package org.byhand.page.picture;

import java.util.List;
import java.util.Optional;
import org.byhand.print.Mark;

/**
 * Matrices side by side, each number on a ground as strong as it is large, laid out. All lengths
 * are in units of the drawing, whose upper left corner is (0, 0).
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 * @param maps from left to right
 * @param signs what stands between them
 */
public record HeatMaps(int width, int height, List<HeatMap> maps, List<Tag> signs) {
  /** How many strengths there are besides none. */
  public static final int LEVELS = 8;

  /**
   * One matrix.
   *
   * @param name above it
   * @param cellWidth of each number's ground
   * @param cellHeight of each number's ground
   * @param cells row by row
   * @param indices of rows and columns, beside and above it
   * @param legend below it; none if all its numbers are 0 or another one has it
   */
  public record HeatMap(
      Tag name,
      int cellWidth,
      int cellHeight,
      List<Cell> cells,
      List<Tag> indices,
      Optional<Legend> legend) {
    public HeatMap {
      cells = List.copyOf(cells);
      indices = List.copyOf(indices);
    }
  }

  /**
   * One number.
   *
   * @param x where its ground begins
   * @param y where its ground begins
   * @param level from 0 (no ground) to {@link #LEVELS}, the number farthest from 0
   * @param negative whether it is below 0
   * @param mark which number it is
   * @param text the number, if it fits
   */
  public record Cell(
      int x, int y, int level, boolean negative, Optional<Mark> mark, Optional<Label> text) {}

  /**
   * The grounds from the lowest to the highest number that they stand for.
   *
   * @param x where it begins
   * @param y where it begins
   * @param steps from left to right: the level, below 0 for negative numbers
   * @param stepWidth of each
   * @param lowest the number at its left end
   * @param highest the number at its right end
   */
  public record Legend(int x, int y, List<Integer> steps, int stepWidth, Tag lowest, Tag highest) {
    public Legend {
      steps = List.copyOf(steps);
    }
  }

  public HeatMaps {
    maps = List.copyOf(maps);
    signs = List.copyOf(signs);
  }
}
