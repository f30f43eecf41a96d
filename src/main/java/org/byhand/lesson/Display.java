package org.byhand.lesson;

import org.byhand.expr.Expr.Value;
import org.byhand.problem.Arithmetic;
import org.byhand.problem.Problem;
import org.ejml.simple.SimpleMatrix;

/**
 * How many decimals a page shows.
 *
 * @param decimals of a computed number; given ones are shown as the author wrote them
 */
public record Display(int decimals) {
  /** Enough for any number that a person writes into a problem. */
  private static final int GIVEN = 12;

  /** The problem's choice; with pencil arithmetic never fewer than are carried. */
  static Display of(Problem problem) {
    int decimals = problem.display().decimals();
    if (problem.arithmetic() instanceof Arithmetic.Pencil pencil) {
      decimals = Math.max(decimals, pencil.decimals());
      for (Arithmetic.Places places : pencil.overrides().values()) {
        for (int each : places.decimals()) {
          decimals = Math.max(decimals, each);
        }
      }
    }
    return new Display(decimals);
  }

  /** One element of a value, as shown. */
  public Shown shown(Value value, int row, int column) {
    return Shown.of(value.matrix().get(row, column), value.given() ? GIVEN : decimals);
  }

  /** A computed number, as shown. */
  public Shown shown(double x) {
    return Shown.of(x, decimals);
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

  /** Whether two matrices look the same when shown as computed numbers. */
  boolean looksSame(SimpleMatrix a, SimpleMatrix b) {
    for (int i = 0; i < a.getNumElements(); i++) {
      if (!shown(a.get(i)).sameAs(shown(b.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
