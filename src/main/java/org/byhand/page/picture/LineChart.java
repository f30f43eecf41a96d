package org.byhand.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A curve of numbers over the epochs 1, 2, …, laid out. All lengths are in units of the drawing,
 * whose upper left corner is (0, 0).
 *
 * @param factor with a logarithmic scale, how many times the tick below it each upper tick is;
 *     missing if the scale is even
 * @param left where the vertical axis stands
 * @param points {@code x,y} pairs of the curve, from left to right
 * @param across the ticks of the horizontal axis
 * @param up the ticks of the vertical axis
 */
public record LineChart(
    Optional<String> factor, int left, String points, List<Mark> across, List<Mark> up) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 300;
  private static final int RIGHT = 28;
  private static final int TOP = 16;
  private static final int BOTTOM = 52;

  /** What the vertical axis' name takes up, with the gaps around the numbers beside it. */
  private static final int NAME = 32;

  /** A wider number would leave no room for the curve. */
  private static final int WIDEST_NUMBER = 130;

  /** The curve is drawn with at most a lowest and a highest point in each strip this wide. */
  private static final int STRIP = 2;

  private static final double DECADES = 2;

  /**
   * A tick.
   *
   * @param at its distance from the left or from the top
   * @param text its number
   */
  public record Mark(int at, String text) {}

  public LineChart {
    across = List.copyOf(across);
    up = List.copyOf(up);
  }

  /** A chart with an even scale. */
  public static LineChart linear(List<Double> values) {
    double highest = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    double lowest =
        Math.min(0, values.stream().mapToDouble(Double::doubleValue).min().orElseThrow());
    return chart(values, Scale.linear(lowest, highest, HEIGHT - BOTTOM, TOP));
  }

  /**
   * A chart with a logarithmic scale.
   *
   * @param values above 0
   */
  public static LineChart logarithmic(List<Double> values) {
    double highest = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    double lowest = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    return chart(values, Scale.logarithmic(lowest, highest, HEIGHT - BOTTOM, TOP));
  }

  /** Whether numbers differ so much that the small ones can't be told apart on an even scale. */
  public static boolean spansDecades(List<Double> values) {
    double highest = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    double lowest = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    return lowest > 0 && Math.log10(highest) - Math.log10(lowest) >= DECADES;
  }

  private static LineChart chart(List<Double> values, Scale up) {
    int numbers =
        up.marks().stream().mapToInt(mark -> Label.of(mark.text()).width()).max().orElseThrow();
    int left = NAME + Math.min(numbers, WIDEST_NUMBER);
    Scale across = Scale.whole(1, values.size(), left, WIDTH - RIGHT);
    return new LineChart(up.factor(), left, curve(values, across, up), across.marks(), up.marks());
  }

  private static String curve(List<Double> values, Scale across, Scale up) {
    List<String> points = new ArrayList<>();
    int epoch = 1;
    while (epoch <= values.size()) {
      int x = across.at(epoch);
      int first = up.at(values.get(epoch - 1));
      int last = first;
      int lowest = first;
      int highest = first;
      while (epoch <= values.size() && across.at(epoch) < x + STRIP) {
        last = up.at(values.get(epoch - 1));
        lowest = Math.max(lowest, last);
        highest = Math.min(highest, last);
        epoch++;
      }
      points.add(x + "," + first);
      if (lowest > Math.max(first, last)) {
        points.add(x + "," + lowest);
      }
      if (highest < Math.min(first, last)) {
        points.add(x + "," + highest);
      }
    }
    return String.join(" ", points);
  }

  /** Whether equal distances upwards are equal factors. */
  public boolean logarithmic() {
    return factor.isPresent();
  }

  /** Of the whole drawing. */
  public int width() {
    return WIDTH;
  }

  /** Of the whole drawing. */
  public int height() {
    return HEIGHT;
  }

  /** Where the horizontal axis ends. */
  public int right() {
    return WIDTH - RIGHT;
  }

  /** Where the vertical axis ends. */
  public int top() {
    return TOP;
  }

  /** Where the horizontal axis lies. */
  public int bottom() {
    return HEIGHT - BOTTOM;
  }
}
