package org.byhand.lesson;

import java.util.Locale;

/**
 * Something a careful reader would notice and ask about. The page has a sentence for each.
 *
 * @param kind what it is
 * @param subject the canonical name of the quantity it is about
 * @param number which unit or output, from 1, or 0 for all numbers of a matrix; or which epoch
 * @param value the number that was noticed
 * @param example which example has it, from 1, or 0 if it belongs to no single one
 */
public record Observation(Kind kind, String subject, int number, double value, int example) {

  /** What no single example shows. */
  Observation(Kind kind, String subject, int number, double value) {
    this(kind, subject, number, value, 0);
  }

  /** What can be noticed. */
  public enum Kind {
    /** A target that the output's activation function can't reach. */
    TARGET_OUT_OF_RANGE,
    /** The loss is larger than it was. */
    LOSS_ROSE,
    /** A unit whose slope is nearly 0, so that nothing behind it learns. */
    SATURATED_UNIT,
    /** A unit whose slope is 0 for every example of the batch. */
    DEAD_UNIT;

    /** The name in a problem's {@code intended}, such as {@code loss_rose}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
