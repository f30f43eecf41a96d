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

/** Predictions and loss before the shown updates and after them. */
final class OutcomeSection {
  private final PageContext page;
  private final Step from;
  private final Pass after;

  private OutcomeSection(PageContext page) {
    this.page = page;
    this.from = from(page.lesson().steps());
    this.after = page.lesson().trace().redux();
  }

  static Outcome of(PageContext page) {
    return new OutcomeSection(page).outcome();
  }

  /** Only losses of one and the same batch can be compared. */
  private static Step from(List<WorkedStep> steps) {
    Step first = steps.get(0).step();
    Step last = steps.get(steps.size() - 1).step();
    return first.batch() == last.batch() ? first : last;
  }

  /**
   * What prose may say about the effect of the updates.
   *
   * @param trend of the loss: {@code fell}, {@code rose} or {@code stayed}
   */
  record OutcomeFacts(
      Facts problem,
      int update,
      String before,
      String after,
      String trend,
      List<Verdict> verdictsBefore,
      List<Verdict> verdicts) {}

  private Outcome outcome() {
    double lossBefore = from.pass().values().get(Names.LOSS).get(0);
    double lossAfter = after.values().get(Names.LOSS).get(0);
    Verdicts verdicts = new Verdicts(page);
    OutcomeFacts facts =
        new OutcomeFacts(
            page.facts(),
            from.number(),
            page.number(from.pass().values(), Names.LOSS, 0, 0),
            page.number(after.values(), Names.LOSS, 0, 0),
            lossAfter < lossBefore ? "fell" : lossAfter > lossBefore ? "rose" : "stayed",
            verdicts.of(from.pass()),
            verdicts.of(after));
    return new Outcome(
        rows(facts),
        facts.before(),
        facts.after(),
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
        number(from.pass(), output, row, column),
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
