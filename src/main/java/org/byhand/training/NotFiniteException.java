package org.byhand.training;

import org.byhand.model.Tape.Line;

/** A computed number is infinite or not a number. */
final class NotFiniteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Line line;
  private final double value;

  NotFiniteException(Line line, double value) {
    super(line.name() + " became " + value);
    this.line = line;
    this.value = value;
  }

  Line line() {
    return line;
  }

  double value() {
    return value;
  }
}
