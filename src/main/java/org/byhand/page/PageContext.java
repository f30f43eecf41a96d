package org.byhand.page;

import java.util.Optional;
import org.byhand.expr.Expr;
import org.byhand.expr.Values;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.Shown;
import org.byhand.print.Mark;
import org.byhand.print.NumberPrinter;
import org.byhand.print.Numeral;
import org.byhand.problem.Problem;
import org.ejml.simple.SimpleMatrix;

/**
 * What all sections of a problem's page are made with.
 *
 * @param lesson the problem, worked out
 * @param moments what the page works out of it
 * @param numbers takes every number that the page shows
 * @param typesetter its formulas
 * @param facts what prose may say about it
 * @param prose the templates' words
 * @param notes the author's words
 * @param pictures the templates' pictures
 */
record PageContext(
    Lesson lesson,
    Moments moments,
    Numbers numbers,
    Typesetter typesetter,
    Facts facts,
    Prose prose,
    AuthorNotes notes,
    Pictures pictures) {
  private static final int PICTURE_DECIMALS = 4;

  /** From here on a picture has no room for all digits of a number. */
  private static final double LARGE = 1e6;

  Problem problem() {
    return lesson.problem();
  }

  /** A computed number that has no name. */
  Numeral number(double x) {
    String text = NumberPrinter.text(lesson.display().shown(x));
    return new Numeral(text, Mark.ofNumber(numbers.add(x)));
  }

  /** One element of a named quantity among the values of one moment. */
  Numeral number(Values values, String name, int row, int column) {
    Expr.Value value = new Expr.Value(values.get(name), name, false);
    return number(value, row, column, moments.place(values, name));
  }

  /** One element of a quantity that got its number in some place. */
  Numeral number(Expr.Value value, int row, int column, Optional<String> place) {
    String text = NumberPrinter.text(lesson.display().shown(value, row, column));
    String index =
        value.given() ? numbers.addGiven() : numbers.add(value.matrix().get(row, column));
    return new Numeral(text, Mark.of(value.name(row, column)).at(place).with(index));
  }

  /** The same with few digits, for pictures. */
  Numeral shortNumber(Values values, String name, int row, int column) {
    SimpleMatrix matrix = values.get(name);
    double x = matrix.get(row, column);
    int decimals = Math.min(PICTURE_DECIMALS, lesson.display().decimals());
    Mark mark =
        Mark.of(new Expr.Value(matrix, name, false).name(row, column))
            .at(moments.place(values, name));
    return Math.abs(x) >= LARGE
        ? new Numeral(NumberPrinter.scientific(x, PICTURE_DECIMALS + 1), mark)
        : new Numeral(
            NumberPrinter.text(Shown.of(x, decimals)), mark.with(numbers.add(x, PICTURE_DECIMALS)));
  }

  /** How many decimals are shown, which readers may change. */
  Numeral decimals() {
    String text = Integer.toString(lesson.display().decimals());
    return new Numeral(text, Mark.ofNumber(numbers.addDecimals()));
  }

  /** What the author has to say in a section. */
  Optional<Html> note(Problem.Section section) {
    return notes.of(section);
  }
}
