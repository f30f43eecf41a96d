package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.lesson.WorkedStep;
import org.byhand.model.Names;
import org.byhand.page.ProblemView.Outcome;
import org.byhand.page.ProblemView.OutcomeRow;
import org.byhand.page.Verdicts.Verdict;
import org.byhand.problem.Affine;
import org.byhand.training.Pass;
import org.byhand.training.Step;
import org.ejml.simple.SimpleMatrix;

/** Predictions and loss before the update that is shown last and after it. */
final class OutcomeSection {
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

  /**
   * What became of the loss.
   *
   * @param trend {@code fell}, {@code rose} or {@code stayed}
   */
  record Change(String before, String after, String trend) {}

  private Change since(Step step) {
    double lossBefore = loss(step.pass());
    double lossAfter = loss(after);
    return new Change(
        number(step.pass(), Names.LOSS, 0, 0),
        number(after, Names.LOSS, 0, 0),
        lossAfter < lossBefore ? "fell" : lossAfter > lossBefore ? "rose" : "stayed");
  }

  private static double loss(Pass pass) {
    return pass.values().get(Names.LOSS).get(0);
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
        facts.change().before(),
        facts.change().after(),
        page.prose().block("prose/outcome.md.ftl", facts));
  }

  private List<OutcomeRow> rows(OutcomeFacts facts) {
    Affine affine = page.problem().notation().affine();
    SimpleMatrix targets = after.values().get(Names.TARGET);
    int examples = affine.columnVectors() ? targets.getNumCols() : targets.getNumRows();
    List<OutcomeRow> rows = new ArrayList<>();
    for (int example = 0; example < Math.min(examples, Verdicts.MOST_EXAMPLES); example++) {
      for (int output = 0; output < page.facts().targets().size(); output++) {
        int row = affine.columnVectors() ? output : example;
        int column = affine.columnVectors() ? example : output;
        rows.add(
            row(facts, examples > 1 ? Optional.of(example + 1) : Optional.empty(), row, column));
      }
    }
    return rows;
  }

  private OutcomeRow row(OutcomeFacts facts, Optional<Integer> example, int row, int column) {
    boolean columns = page.problem().notation().affine().columnVectors();
    String output = page.lesson().trace().network().outputName();
    int index = example.orElse(1) - 1;
    return new OutcomeRow(
        example,
        page.facts().targets().get(columns ? row : column),
        number(last.pass(), output, row, column),
        meaning(facts.verdictsBefore(), index),
        number(after, output, row, column),
        meaning(facts.verdicts(), index),
        number(after, Names.TARGET, row, column));
  }

  private String number(Pass pass, String name, int row, int column) {
    return page.number(pass.values(), name, row, column);
  }

  private static Optional<String> meaning(List<Verdict> verdicts, int index) {
    return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.get(index).meaning());
  }
}
