package org.byhand.page.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.print.Mark;

/**
 * Probabilities as bars beside one another, laid out, each with what it should be. All lengths are
 * in units of the drawing, whose upper left corner is (0, 0).
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 * @param left where the bars begin
 * @param right where a bar of 1 ends
 * @param bars from top to bottom
 */
public record BarChart(int width, int height, int left, int right, List<Bar> bars) {
  /** The height of a bar. */
  public static final int THICKNESS = 18;

  /** With names and numbers of the usual length at its sides, it fits on a phone. */
  private static final int LENGTH = 240;

  private static final int ROW = 30;
  private static final int TOP = 8;
  private static final int BOTTOM = 26;
  private static final int GAP = 8;

  /**
   * A probability to be drawn.
   *
   * @param name what it is the probability of
   * @param value from 0 to 1
   * @param mark which number it is
   * @param text the number
   * @param target what it should be, if that is known
   */
  public record Share(
      Label name, double value, Optional<Mark> mark, Label text, Optional<Double> target) {}

  /**
   * A bar.
   *
   * @param y its upper side
   * @param length of it
   * @param target the length that it should have, if that is known
   */
  public record Bar(int y, int length, Optional<Integer> target, Share share) {}

  public BarChart {
    bars = List.copyOf(bars);
  }

  /** Lays out probabilities. */
  public static BarChart of(List<Share> shares) {
    int names = shares.stream().mapToInt(share -> share.name().width()).max().orElseThrow();
    int numbers = shares.stream().mapToInt(share -> share.text().width()).max().orElseThrow();
    int left = names + 2 * GAP;
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      bars.add(
          new Bar(
              TOP + i * ROW + (ROW - THICKNESS) / 2,
              length(share.value()),
              share.target().map(BarChart::length),
              share));
    }
    int right = left + LENGTH;
    return new BarChart(
        right + numbers + 3 * GAP, TOP + shares.size() * ROW + BOTTOM, left, right, bars);
  }

  private static int length(double value) {
    return (int) Math.round(LENGTH * value);
  }

  /** See {@link #THICKNESS}, for templates. */
  public int thickness() {
    return THICKNESS;
  }
}
