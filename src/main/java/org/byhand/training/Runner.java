package org.byhand.training;

import java.util.List;
import org.byhand.expr.Values;
import org.byhand.model.Tape.Line;
import org.ejml.simple.SimpleMatrix;

/** Runs lines of a tape one after the other. */
final class Runner {
  private final Calculation calculation;

  Runner(Calculation calculation) {
    this.calculation = calculation;
  }

  /**
   * Computes each line's value and sets it.
   *
   * @throws NotFiniteException at the first number that is infinite or not a number
   */
  void run(List<Line> lines, Values values) {
    for (Line line : lines) {
      SimpleMatrix value = calculation.evaluate(line.equation(), values);
      for (int i = 0; i < value.getNumElements(); i++) {
        if (!Double.isFinite(value.get(i))) {
          throw new NotFiniteException(line, value.get(i));
        }
      }
      values.set(line.name(), value);
    }
  }
}
