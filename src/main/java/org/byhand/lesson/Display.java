package org.byhand.lesson;

import java.util.Optional;
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

  /** The problem's choice. */
  static Display of(Problem problem) {
    return problem.arithmetic() instanceof Pencil pencil
        ? new Display(pencil.decimals(), Optional.of(pencil))
        : new Display(problem.display().decimals(), Optional.empty());
  }

  /** One element of a value, as shown. */
  public Shown shown(Value value, int row, int column) {
    double x = value.matrix().get(row, column);
    return value.given() ? Shown.of(x, GIVEN) : shown(x, value.origin(), row, column);
  }

  /** A computed number that has no name, as shown. */
  public Shown shown(double x) {
    return Shown.of(x, decimals);
  }

  /**
   * A computed number, as shown.
   *
   * @param name canonical name of the quantity (or element) that it belongs to; may be empty
   * @param row of a whole quantity, from 0
   * @param column of a whole quantity, from 0
   */
  public Shown shown(double x, String name, int row, int column) {
    return Shown.of(x, pencil.map(p -> carried(p, name, row, column)).orElse(decimals));
  }

  /** Row and column could both be what decimals are listed by; too many do no harm. */
  private static int carried(Pencil pencil, String name, int row, int column) {
    int bracket = name.indexOf('[');
    if (bracket < 0) {
      return Math.max(pencil.decimals(name, row), pencil.decimals(name, column));
    }
    String[] indices = name.substring(bracket + 1, name.length() - 1).split(",");
    String whole = name.substring(0, bracket);
    return carried(pencil, whole, Integer.parseInt(indices[0]), Integer.parseInt(indices[1]));
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
