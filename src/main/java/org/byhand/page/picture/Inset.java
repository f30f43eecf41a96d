package org.byhand.page.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A curve, bars or a matrix at the right of a thumbnail.
 *
 * @param patches grounds of numbers
 * @param strokes curves and axes
 */
public record Inset(List<Patch> patches, List<Stroke> strokes) {
  /** The left end of the inset. */
  static final int LEFT = 132;

  private static final int SIZE = 64;
  private static final int TOP = (Thumbnail.HEIGHT - SIZE) / 2;
  private static final int BETWEEN = 10;
  private static final int LARGEST_CELL = 20;
  private static final int BAR = 14;
  private static final int SAMPLES = 48;

  /**
   * A ground.
   *
   * @param level from 0 (none) to {@link HeatMaps#LEVELS}
   * @param negative whether its number is below 0
   */
  public record Patch(int x, int y, int width, int height, int level, boolean negative) {}

  /**
   * A line.
   *
   * @param points {@code x,y} pairs from left to right
   * @param style the classes of its element
   */
  public record Stroke(String points, String style) {}

  public Inset {
    patches = List.copyOf(patches);
    strokes = List.copyOf(strokes);
  }

  /**
   * Matrices side by side, each number on a ground as strong as it is large.
   *
   * @param matrices rows of numbers
   */
  public static Inset matrices(List<double[][]> matrices) {
    int columns = matrices.stream().mapToInt(rows -> rows[0].length).sum();
    int most = matrices.stream().mapToInt(rows -> rows.length).max().orElseThrow();
    int gaps = BETWEEN * (matrices.size() - 1);
    int cell = Math.min(LARGEST_CELL, Math.min(SIZE / most, (SIZE - gaps) / columns));
    int x = LEFT + (SIZE - gaps - cell * columns) / 2;
    List<Patch> patches = new ArrayList<>();
    for (double[][] rows : matrices) {
      int top = (Thumbnail.HEIGHT - cell * rows.length) / 2;
      double largest = Arrays.stream(rows).mapToDouble(Inset::farthest).max().orElseThrow();
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < rows[i].length; j++) {
          patches.add(
              new Patch(
                  x + j * cell,
                  top + i * cell,
                  cell,
                  cell,
                  level(rows[i][j], largest),
                  rows[i][j] < 0));
        }
      }
      x += cell * rows[0].length + BETWEEN;
    }
    return new Inset(patches, List.of());
  }

  private static double farthest(double[] numbers) {
    return Arrays.stream(numbers).map(Math::abs).max().orElse(0);
  }

  private static int level(double value, double largest) {
    return largest == 0 ? 0 : (int) Math.round(HeatMaps.LEVELS * Math.abs(value) / largest);
  }

  /** Numbers from 0 to 1 as bars from a common line. */
  public static Inset bars(double[] shares) {
    int step = Math.min(BAR + BETWEEN / 2, SIZE / shares.length);
    int top = (Thumbnail.HEIGHT - step * shares.length) / 2;
    List<Patch> patches = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      int length = Math.max(1, (int) Math.round(SIZE * shares[i]));
      patches.add(
          new Patch(LEFT, top + i * step, length, Math.min(BAR, step - 1), HeatMaps.LEVELS, false));
    }
    String axis = LEFT + "," + top + " " + LEFT + "," + (top + step * shares.length);
    return new Inset(patches, List.of(new Stroke(axis, "axis")));
  }

  /**
   * A curve above or below a line at 0.
   *
   * @param values at even distances from left to right
   * @param style the classes of the curve
   */
  public static Inset curve(double[] values, String style) {
    double highest = Math.max(0, Arrays.stream(values).max().orElseThrow());
    double lowest = Math.min(0, Arrays.stream(values).min().orElseThrow());
    Scale up = Scale.between(lowest, highest > lowest ? highest : 1, TOP + SIZE, TOP);
    int last = values.length - 1;
    int samples = Math.min(SAMPLES, last);
    Scale across = Scale.between(0, samples, LEFT, LEFT + SIZE);
    String points =
        IntStream.rangeClosed(0, samples)
            .mapToObj(
                i ->
                    across.exactly(i) + "," + up.exactly(values[(int) ((long) last * i / samples)]))
            .collect(Collectors.joining(" "));
    String axis = LEFT + "," + up.at(0) + " " + (LEFT + SIZE) + "," + up.at(0);
    return new Inset(List.of(), List.of(new Stroke(axis, "axis"), new Stroke(points, style)));
  }
}
