package org.byhand.page.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.byhand.lesson.Shown;
import org.byhand.page.picture.LineChart.Mark;
import org.byhand.print.NumberPrinter;

/**
 * Takes numbers to places along an axis.
 *
 * @param position from a number to its share of the way from one end of the axis to the other
 * @param ticks the numbers that get a tick
 * @param factor of a logarithmic scale, from each tick to the next
 * @param from the place where the axis starts
 * @param to the place where it ends
 */
record Scale(
    DoubleUnaryOperator position,
    List<BigDecimal> ticks,
    Optional<String> factor,
    int from,
    int to) {
  private static final int MOST_TICKS = 7;

  /** An even scale that starts and ends at a tick. */
  static Scale linear(double lowest, double highest, int from, int to) {
    BigDecimal step = step(highest > lowest ? highest - lowest : 1, BigDecimal.ZERO);
    BigDecimal first = multiple(lowest, step, Math.floor(lowest / step.doubleValue()));
    BigDecimal last = first.add(step);
    List<BigDecimal> ticks = new ArrayList<>(List.of(first, last));
    while (last.doubleValue() < highest) {
      last = last.add(step);
      ticks.add(last);
    }
    return even(first.doubleValue(), last.doubleValue(), ticks, from, to);
  }

  /** An even scale that starts and ends at given numbers, with ticks at round numbers. */
  static Scale between(double lowest, double highest, int from, int to) {
    BigDecimal step = step(highest - lowest, BigDecimal.ZERO);
    BigDecimal tick = multiple(lowest, step, Math.ceil(lowest / step.doubleValue()));
    List<BigDecimal> ticks = new ArrayList<>();
    for (; tick.doubleValue() <= highest; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return even(lowest, highest, ticks, from, to);
  }

  /** An even scale that starts and ends at given whole numbers, with ticks at whole numbers. */
  static Scale whole(int lowest, int highest, int from, int to) {
    BigDecimal step = step(Math.max(1, highest - lowest), BigDecimal.ONE);
    List<BigDecimal> ticks = new ArrayList<>(List.of(BigDecimal.valueOf(lowest)));
    BigDecimal next = step.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.valueOf(lowest + 1L) : step;
    for (; next.doubleValue() <= highest; next = next.add(step)) {
      ticks.add(next);
    }
    return even(lowest, Math.max(highest, lowest + 1), ticks, from, to);
  }

  /** A scale of equal factors, with ticks at powers of ten. */
  static Scale logarithmic(double lowest, double highest, int from, int to) {
    int first = (int) Math.floor(Math.log10(lowest));
    int last = (int) Math.ceil(Math.log10(highest));
    int stride = Math.max(1, (last - first + MOST_TICKS - 2) / (MOST_TICKS - 1));
    List<BigDecimal> ticks = new ArrayList<>();
    for (int power = first; power <= last; power += stride) {
      ticks.add(BigDecimal.ONE.scaleByPowerOfTen(power));
    }
    double span = Math.max(1, last - first);
    String factor = text(BigDecimal.ONE.scaleByPowerOfTen(stride));
    return new Scale(x -> (Math.log10(x) - first) / span, ticks, Optional.of(factor), from, to);
  }

  private static Scale even(
      double lowest, double highest, List<BigDecimal> ticks, int from, int to) {
    return new Scale(x -> (x - lowest) / (highest - lowest), ticks, Optional.empty(), from, to);
  }

  private static BigDecimal multiple(double lowest, BigDecimal step, double times) {
    return lowest == 0 ? BigDecimal.ZERO : step.multiply(new BigDecimal(times));
  }

  /** 1, 2 or 5 times a power of ten, such that there are not too many ticks. */
  private static BigDecimal step(double span, BigDecimal least) {
    BigDecimal unit =
        BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(span / MOST_TICKS)));
    for (int factor : new int[] {1, 2, 5, 10}) {
      BigDecimal step = unit.multiply(BigDecimal.valueOf(factor)).max(least);
      if (span / step.doubleValue() <= MOST_TICKS) {
        return step;
      }
    }
    throw new IllegalArgumentException("no scale for a span of " + span);
  }

  /** The place of a number. */
  int at(double x) {
    return (int) Math.round(place(x));
  }

  /** The place of a number to a tenth, as SVG takes it. */
  String exactly(double x) {
    long tenths = Math.round(10 * place(x));
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : BigDecimal.valueOf(tenths, 1).toString();
  }

  private double place(double x) {
    return from + position.applyAsDouble(x) * (to - from);
  }

  List<Mark> marks() {
    return ticks.stream().map(tick -> new Mark(at(tick.doubleValue()), text(tick))).toList();
  }

  private static String text(BigDecimal tick) {
    return NumberPrinter.text(new Shown(tick));
  }
}
