package org.byhand.page;

import java.util.Optional;
import org.byhand.expr.Expr;
import org.byhand.expr.Values;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.Shown;
import org.byhand.print.NumberPrinter;
import org.byhand.problem.Problem;

/**
 * What all sections of a problem's page are made with.
 *
 * @param lesson the problem, worked out
 * @param typesetter its formulas
 * @param facts what prose may say about it
 * @param prose the templates' words
 * @param notes the author's words
 */
record PageContext(
    Lesson lesson, Typesetter typesetter, Facts facts, Prose prose, AuthorNotes notes) {
  private static final int PICTURE_DECIMALS = 4;

  Problem problem() {
    return lesson.problem();
  }

  /** A computed number that has no name, for running text. */
  String number(double x) {
    return NumberPrinter.text(lesson.display().shown(x));
  }

  /** One element of a named quantity, for running text. */
  String number(Values values, String name, int row, int column) {
    Expr.Value value = new Expr.Value(values.get(name), name, false);
    return NumberPrinter.text(lesson.display().shown(value, row, column));
  }

  /** The same with few decimals, for pictures. */
  String shortNumber(Values values, String name, int row, int column) {
    int decimals = Math.min(PICTURE_DECIMALS, lesson.display().decimals());
    return NumberPrinter.text(Shown.of(values.get(name).get(row, column), decimals));
  }

  /** What the author has to say in a section. */
  Optional<Html> note(Problem.Section section) {
    return notes.of(section);
  }
}
