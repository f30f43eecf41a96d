package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.lesson.WorkedStep;
import org.byhand.page.Apart.Change;
import org.byhand.page.ProblemView.ClassRow;
import org.byhand.page.ProblemView.Outcome;
import org.byhand.page.ProblemView.OutcomeRow;
import org.byhand.page.Verdicts.Verdict;
import org.byhand.print.Numeral;
import org.byhand.problem.Affine;
import org.byhand.training.Pass;
import org.byhand.training.Step;
import org.ejml.simple.SimpleMatrix;

/** Predictions and loss before the update that is shown last and after it. */
final class OutcomeSection {
  /** A larger output would be a wall of numbers. */
  private static final int MOST_PLACES = 12;

  private final PageContext page;
  private final Step last;
  private final Pass after;

  private OutcomeSection(PageContext page) {
    this.page = page;
    List<WorkedStep> steps = page.lesson().steps();
    this.last = steps.get(steps.size() - 1).step();
    this.after = page.lesson().trace().redux();
  }

  static Outcome of(PageContext page) {
    return new OutcomeSection(page).outcome();
  }

  /**
   * What prose may say about the effect of the update that is shown last.
   *
   * @param update which one
   * @param change of the loss by it
   * @param first the update that is shown first, if it is another one on the same batch
   * @param altogether the change of the loss from the first shown update on, if there is such a one
   */
  record OutcomeFacts(
      Facts problem,
      int update,
      Change change,
      Optional<Integer> first,
      Optional<Change> altogether,
      List<Verdict> verdictsBefore,
      List<Verdict> verdicts) {}

  private Change since(Step step) {
    return new Apart(page).between(step.pass(), after);
  }

  /** The first shown step, if there are several; only losses of the same batch are compared. */
  private Optional<Step> first() {
    return Optional.of(page.lesson().steps().get(0).step())
        .filter(first -> first.number() != last.number() && first.batch() == last.batch());
  }

  private Outcome outcome() {
    Verdicts verdicts = new Verdicts(page);
    OutcomeFacts facts =
        new OutcomeFacts(
            page.facts(),
            last.number(),
            since(last),
            first().map(Step::number),
            first().map(this::since),
            verdicts.of(last.pass()),
            verdicts.of(after));
    return new Outcome(
        page.lesson().steps().size() > 1 ? Optional.of(last.number()) : Optional.empty(),
        rows(facts),
        classes(),
        facts.change().before(),
        facts.change().after(),
        page.prose().block("prose/outcome.md.ftl", facts));
  }

  private Optional<String> target() {
    return page.lesson().trace().network().comparedTarget().filter(any -> page.facts().compares());
  }

  private List<OutcomeRow> rows(OutcomeFacts facts) {
    Affine affine = page.problem().notation().affine();
    Optional<String> target = target();
    if (target.isEmpty()) {
      return List.of();
    }
    SimpleMatrix targets = after.values().get(target.get());
    if (page.facts().targets().isEmpty()) {
      return places(target.get(), targets);
    }
    int examples = affine.columnVectors() ? targets.getNumCols() : targets.getNumRows();
    List<OutcomeRow> rows = new ArrayList<>();
    for (int example = 0; example < Math.min(examples, Verdicts.MOST_EXAMPLES); example++) {
      for (int output = 0; output < page.facts().targets().size(); output++) {
        int row = affine.columnVectors() ? output : example;
        int column = affine.columnVectors() ? example : output;
        rows.add(
            row(
                facts,
                target.get(),
                examples > 1 ? Optional.of(example + 1) : Optional.empty(),
                row,
                column));
      }
    }
    return rows;
  }

  /** The numbers of an output without names, such as a sequence. */
  private List<OutcomeRow> places(String target, SimpleMatrix targets) {
    if (targets.getNumElements() > MOST_PLACES) {
      return List.of();
    }
    String output = page.lesson().trace().network().outputName();
    Shape shape = new Shape(targets.getNumRows(), targets.getNumCols());
    List<OutcomeRow> rows = new ArrayList<>();
    for (int row = 0; row < shape.rows(); row++) {
      for (int column = 0; column < shape.columns(); column++) {
        Expr place = new Cell(new Expr.Symbol(output, shape), row, column).expr();
        rows.add(
            new OutcomeRow(
                Optional.empty(),
                "",
                Optional.of(page.typesetter().inline(place)),
                number(last.pass(), output, row, column),
                Optional.empty(),
                number(after, output, row, column),
                Optional.empty(),
                number(after, target, row, column)));
      }
    }
    return rows;
  }

  private List<ClassRow> classes() {
    Optional<ClassNames> names = ClassNames.of(page.problem());
    Optional<String> target = target();
    if (names.isEmpty() || target.isEmpty()) {
      return List.of();
    }
    String output = page.lesson().trace().network().outputName();
    SimpleMatrix targets = after.values().get(target.get());
    boolean columns = page.problem().notation().affine().columnVectors();
    int examples = columns ? targets.getNumCols() : targets.getNumRows();
    List<ClassRow> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(examples, Verdicts.MOST_EXAMPLES); i++) {
      Optional<String> before = names.get().largest(last.pass().values().get(output), i);
      Optional<String> now = names.get().largest(after.values().get(output), i);
      Optional<String> wanted = names.get().largest(targets, i);
      if (before.isPresent() && now.isPresent() && wanted.isPresent()) {
        Optional<Integer> example = examples > 1 ? Optional.of(i + 1) : Optional.empty();
        rows.add(new ClassRow(example, before.get(), now.get(), wanted.get()));
      }
    }
    return rows;
  }

  private OutcomeRow row(
      OutcomeFacts facts, String target, Optional<Integer> example, int row, int column) {
    boolean columns = page.problem().notation().affine().columnVectors();
    String output = page.lesson().trace().network().outputName();
    int index = example.orElse(1) - 1;
    return new OutcomeRow(
        example,
        page.facts().targets().get(columns ? row : column),
        Optional.empty(),
        number(last.pass(), output, row, column),
        meaning(facts.verdictsBefore(), index),
        number(after, output, row, column),
        meaning(facts.verdicts(), index),
        number(after, target, row, column));
  }

  private Numeral number(Pass pass, String name, int row, int column) {
    return page.number(pass.values(), name, row, column);
  }

  private static Optional<String> meaning(List<Verdict> verdicts, int index) {
    return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.get(index).meaning());
  }
}
