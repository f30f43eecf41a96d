package org.byhand.page;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.lesson.Blank.WrongAnswer;
import org.byhand.lesson.ChainRule;
import org.byhand.lesson.ChainRule.Factor;
import org.byhand.lesson.Derivation;
import org.byhand.lesson.Examiner;
import org.byhand.lesson.Exercise;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.Slip;
import org.byhand.lesson.Worked;
import org.byhand.model.Names;
import org.byhand.model.Section;
import org.byhand.page.ExerciseView.Blank;
import org.byhand.page.ExerciseView.Place;
import org.byhand.page.ExerciseView.SlipWords;
import org.byhand.page.ExerciseView.Wrong;
import org.byhand.print.Mark;
import org.byhand.print.MatrixPrinter;
import org.byhand.print.NumberPrinter;
import org.byhand.problem.Problem.Display.Form;

/** Composes what a worksheet asks for in place of each line's result. */
final class ExerciseComposer {
  private final PageContext page;
  private final boolean scalarFirst;
  private final Map<Slip, SlipWords> words = new LinkedHashMap<>();

  /** The chain rule's factors that were asked for already. */
  private final Set<List<Expr>> knownFactors = new HashSet<>();

  ExerciseComposer(PageContext page) {
    this.page = page;
    this.scalarFirst = page.problem().display().form() == Form.SCALAR;
  }

  /** The exercises of one line, in the form that its page shows first. */
  List<ExerciseView> of(Moment moment, Worked worked) {
    Sheet sheet = new Sheet(moment, worked);
    if (scalarFirst && !worked.chains().isEmpty()) {
      worked.chains().forEach(sheet::chain);
    } else if (scalarFirst && !worked.components().isEmpty()) {
      worked.components().forEach(sheet::derivation);
    } else {
      sheet.derivation(worked.whole());
    }
    return sheet.exercises;
  }

  /** The exercises of one line. */
  private final class Sheet {
    private final Typesetter typesetter;
    private final Examiner examiner;
    private final Section section;
    private final String id;
    private final List<ExerciseView> exercises = new ArrayList<>();

    Sheet(Moment moment, Worked worked) {
      Lesson lesson = page.lesson();
      typesetter = page.typesetter().elsewhere();
      examiner = moment.again() ? Examiner.ofRedux(lesson) : Examiner.of(lesson, moment.pass());
      section = worked.line().section();
      id = moment.lines().apply(worked.line().name());
    }

    void derivation(Derivation derivation) {
      Expr asked = derivation.left();
      add(derivation, typesetter.parts(derivation), name(asked), Optional.of(asked));
    }

    /** The factors that are not known yet, and their product. */
    void chain(ChainRule rule) {
      for (Factor factor : rule.factors()) {
        boolean hasOwnLine = factor.of() instanceof Expr.Symbol of && of.name().equals(Names.LOSS);
        if (!hasOwnLine && knownFactors.add(List.of(factor.of(), factor.by()))) {
          String label = "change of " + name(factor.of()) + " with " + name(factor.by());
          add(factor.derivation(), typesetter.parts(factor), label, Optional.empty());
        }
      }
      String label = "change of loss with " + name(rule.parameter());
      add(rule.product(), typesetter.parts(rule), label, Optional.of(gradient(rule.parameter())));
    }

    /**
     * @param asked the quantity, if it is one with a name
     */
    private void add(
        Derivation derivation, Typesetter.Parts parts, String label, Optional<Expr> asked) {
      Exercise exercise = examiner.exercise(derivation, section);
      // No quantity's place has two hyphens in its id, so that h--1 is not the place of h.1.
      String place = id + "--" + (exercises.size() + 1);
      exercises.add(
          new ExerciseView(
              place,
              parts.left(),
              parts.formula(),
              parts.numbers(),
              rows(exercise, new Question(place, label, asked))));
    }
  }

  /** What is asked at a place of a result. */
  private static Mark mark(Expr asked, int row, int column) {
    if (asked instanceof Expr.Element element) {
      return Mark.of(element.name());
    }
    return Mark.of(new Cell((Expr.Symbol) asked, row, column).name());
  }

  /** The derivative of the loss with respect to a quantity or to a place in it. */
  private static Expr gradient(Expr of) {
    return of instanceof Expr.Element element
        ? new Expr.Element(element.of().gradient(), element.row(), element.column())
        : ((Expr.Symbol) of).gradient();
  }

  /** A quantity as it is written, without formatting, or a place in it. */
  private String name(Expr quantity) {
    if (quantity instanceof Expr.Element element) {
      return name(element.of()) + place(element.of().shape(), element.row(), element.column());
    }
    return page.pictures().label(page.typesetter().inline(quantity)).text();
  }

  private static String place(Shape shape, int row, int column) {
    return (shape.rows() > 1 ? ", row " + (row + 1) : "")
        + (shape.columns() > 1 ? ", column " + (column + 1) : "");
  }

  /**
   * What is asked for.
   *
   * @param id of its place on the page
   * @param label in words
   * @param quantity if it is one with a name
   */
  private record Question(String id, String label, Optional<Expr> quantity) {}

  private List<List<Place>> rows(Exercise exercise, Question question) {
    Shape shape = exercise.derivation().result().shape();
    List<List<Place>> rows = new ArrayList<>();
    for (OptionalInt row : MatrixPrinter.shown(shape.rows())) {
      List<Place> cells = new ArrayList<>();
      for (OptionalInt column : MatrixPrinter.shown(shape.columns())) {
        cells.add(
            row.isPresent() && column.isPresent()
                ? place(exercise, question, row.getAsInt(), column.getAsInt())
                : new Place(Optional.empty(), "⋯"));
      }
      rows.add(cells);
    }
    return rows;
  }

  private Place place(Exercise exercise, Question question, int row, int column) {
    Expr.Value result = exercise.derivation().result();
    String shown = NumberPrinter.text(page.lesson().display().shown(result, row, column));
    Optional<Blank> blank =
        exercise
            .blank(row, column)
            .map(
                each ->
                    new Blank(
                        question.id + "-" + (row + 1) + "-" + (column + 1),
                        question.quantity.map(of -> mark(of, row, column)),
                        question.label + place(result.shape(), row, column),
                        text(each.value()),
                        shown,
                        each.decimals(),
                        each.alsoRight().stream().map(ExerciseComposer::text).toList(),
                        each.wrong().stream().map(this::wrong).toList()));
    return new Place(blank, shown);
  }

  private Wrong wrong(WrongAnswer answer) {
    SlipWords slip = words.get(answer.slip());
    if (slip == null) {
      slip = new SlipWords("slip-" + (words.size() + 1), words(answer.slip()));
      words.put(answer.slip(), slip);
    }
    return new Wrong(text(answer.value()), slip);
  }

  /**
   * What prose may say about a slip.
   *
   * @param part the part of the formula that it concerns
   */
  record SlipFacts(Slip.Kind kind, Optional<Tex> part) {}

  private Html words(Slip slip) {
    SlipFacts facts = new SlipFacts(slip.kind(), slip.part().map(page.typesetter()::tex));
    return page.prose().inline("prose/slip.md.ftl", facts);
  }

  /** Shortest round-trip digits, the same on every Java version. */
  private static String text(double x) {
    return NumberOutput.toString(x + 0.0, true);
  }
}
