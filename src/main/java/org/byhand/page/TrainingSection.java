package org.byhand.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.byhand.model.Names;
import org.byhand.page.ProblemView.Loss;
import org.byhand.page.ProblemView.Prediction;
import org.byhand.page.ProblemView.Training;
import org.byhand.page.picture.LineChart;
import org.byhand.print.Numeral;
import org.byhand.problem.Problem;
import org.byhand.problem.Problem.Decision;
import org.byhand.training.Step;
import org.byhand.training.Trace;

/** The whole training run: the loss over the epochs, and what the trained network says. */
final class TrainingSection {
  private final PageContext page;
  private final Trace trace;

  private TrainingSection(PageContext page) {
    this.page = page;
    this.trace = page.lesson().trace();
  }

  static Training of(PageContext page) {
    return new TrainingSection(page).training();
  }

  /**
   * What prose may say about the training run.
   *
   * @param first the loss of the first epoch
   * @param latest the loss of the last epoch
   * @param start the loss of the first batch before any update, if it is shown
   * @param last the loss of the first batch after all training
   * @param batches how many updates an epoch has
   */
  record TrainingFacts(
      Facts problem,
      Numeral first,
      Numeral latest,
      Optional<Numeral> start,
      Numeral last,
      int batches,
      boolean predictions) {}

  private Training training() {
    List<Double> history = trace.lossHistory();
    boolean curve = history.size() > 1;
    boolean decades = curve && LineChart.spansDecades(history);
    TrainingFacts facts =
        new TrainingFacts(
            page.facts(),
            page.number(history.get(0)),
            page.number(history.get(history.size() - 1)),
            start(),
            page.number(trace.finalLoss()),
            trace.network().batchSizes().size(),
            !trace.predictions().isEmpty());
    return new Training(
        page.prose().block("prose/training.md.ftl", facts),
        facts.batches() > 1,
        curve ? Optional.of(LineChart.linear(history)) : Optional.empty(),
        decades ? Optional.of(LineChart.logarithmic(history)) : Optional.empty(),
        curve ? losses(history) : List.of(),
        DecisionFigure.of(page),
        trace.predictions().stream().map(this::prediction).toList(),
        page.note(Problem.Section.TRAINING));
  }

  private Optional<Numeral> start() {
    Step first = page.lesson().steps().get(0).step();
    return first.number() == 1
        ? Optional.of(page.number(first.pass().values(), Names.LOSS, 0, 0))
        : Optional.empty();
  }

  /** The epochs 1, 2, 5, 10, 20, 50 … and the last one. */
  private List<Loss> losses(List<Double> history) {
    List<Loss> losses = new ArrayList<>();
    int last = history.size();
    for (long decade = 1; decade <= last; decade *= 10) {
      for (long factor : new long[] {1, 2, 5}) {
        long epoch = decade * factor;
        if (epoch < last) {
          losses.add(loss(history, (int) epoch));
        }
      }
    }
    losses.add(loss(history, last));
    return losses;
  }

  private Loss loss(List<Double> history, int epoch) {
    return new Loss(epoch, page.number(history.get(epoch - 1)));
  }

  private Prediction prediction(org.byhand.training.Prediction prediction) {
    Optional<String> meaning =
        page.problem()
            .decide()
            .map(decision -> meaning(decision, prediction.output().get(0)))
            .or(
                () ->
                    ClassNames.of(page.problem())
                        .flatMap(names -> names.largest(prediction.output().getDDRM().getData())));
    return new Prediction(
        numbers(prediction.numbers()), numbers(prediction.output().getDDRM().getData()), meaning);
  }

  private static String meaning(Decision decision, double output) {
    return output > decision.threshold() ? decision.above() : decision.below();
  }

  private List<Numeral> numbers(double[] numbers) {
    return Arrays.stream(numbers).mapToObj(page::number).toList();
  }
}
