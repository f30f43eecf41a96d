package org.byhand.lesson;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.expr.Expr.Value;
import org.byhand.problem.Arithmetic.Pencil;
import org.byhand.problem.Problem;
import org.ejml.simple.SimpleMatrix;

/**
 * How many decimals a page shows: of a number that the author gave, all that were written; with
 * pencil arithmetic those that are carried; otherwise the problem's choice.
 *
 * @param decimals of a computed number
 * @param pencil the decimals that are carried, if numbers are rounded on the way
 */
public record Display(int decimals, Optional<Pencil> pencil) {
  /** Enough for any number that a person writes into a problem. */
  private static final int GIVEN = 12;

  private static final Pattern ELEMENT = Pattern.compile("(.+)\\[(\\d+)(?:,\\d+)?\\]");

  /** The problem's choice. */
  static Display of(Problem problem) {
    return problem.arithmetic() instanceof Pencil pencil
        ? new Display(pencil.decimals(), Optional.of(pencil))
        : new Display(problem.display().decimals(), Optional.empty());
  }

  /** One element of a value, as shown. */
  public Shown shown(Value value, int row, int column) {
    double x = value.matrix().get(row, column);
    if (value.given()) {
      return Shown.of(x, GIVEN);
    }
    return Shown.of(x, pencil.map(p -> carried(p, value, row, column)).orElse(decimals));
  }

  /** A computed number that has no name, as shown. */
  public Shown shown(double x) {
    return Shown.of(x, decimals);
  }

  private static int carried(Pencil pencil, Value value, int row, int column) {
    Matcher element = ELEMENT.matcher(value.origin());
    if (element.matches()) {
      int along = Integer.parseInt(element.group(2));
      return pencil.decimals(element.group(1), along);
    }
    boolean vector = value.shape().rows() == 1 || value.shape().columns() == 1;
    if (vector) {
      return pencil.decimals(value.origin(), Math.max(row, column));
    }
    // A matrix that is plugged in transposed lists its decimals along the other axis.
    return Math.max(pencil.decimals(value.origin(), row), pencil.decimals(value.origin(), column));
  }

  /** The value with every number as a reader would type it into a calculator. */
  Value typed(Value value) {
    SimpleMatrix typed = value.matrix().copy();
    for (int i = 0; i < typed.getNumRows(); i++) {
      for (int j = 0; j < typed.getNumCols(); j++) {
        typed.set(i, j, shown(value, i, j).typed());
      }
    }
    return new Value(typed, value.origin(), value.given());
  }

  /** Whether a matrix looks the same as a value when shown with that value's decimals. */
  boolean looksSame(SimpleMatrix calculated, Value value) {
    Value other = new Value(calculated, value.origin(), value.given());
    for (int i = 0; i < calculated.getNumRows(); i++) {
      for (int j = 0; j < calculated.getNumCols(); j++) {
        if (!shown(other, i, j).sameAs(shown(value, i, j))) {
          return false;
        }
      }
    }
    return true;
  }
}
