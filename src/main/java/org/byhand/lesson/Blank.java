package org.byhand.lesson;

import java.util.List;

/**
 * A number that a worksheet asks for.
 *
 * @param row of the result, from 0
 * @param column of the result, from 0
 * @param value the number, with all digits that are carried
 * @param decimals how many of them the page shows: an answer is right within half a unit of the
 *     last
 * @param alsoRight what else comes out when the formula is worked out from numbers as they are
 *     shown, if that is another number in the last digit shown
 * @param wrong numbers that come from a slip, each visibly different from the right ones and the
 *     others; the likelier first
 */
public record Blank(
    int row,
    int column,
    double value,
    int decimals,
    List<Double> alsoRight,
    List<WrongAnswer> wrong) {

  /** A number and the slip that gives it. */
  public record WrongAnswer(Slip slip, double value) {}

  public Blank {
    alsoRight = List.copyOf(alsoRight);
    wrong = List.copyOf(wrong);
  }
}
