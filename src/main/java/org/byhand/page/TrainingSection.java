package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.page.ProblemView.Loss;
import org.byhand.page.ProblemView.Prediction;
import org.byhand.page.ProblemView.Training;
import org.byhand.page.picture.LineChart;
import org.byhand.problem.Problem;
import org.byhand.problem.Problem.Decision;
import org.byhand.training.Trace;
import org.ejml.simple.SimpleMatrix;

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
   * @param last the loss after all training
   * @param batches how many updates an epoch has
   */
  record TrainingFacts(
      Facts problem, String first, String last, int batches, boolean predictions) {}

  private Training training() {
    List<Double> history = trace.lossHistory();
    boolean curve = history.size() > 1;
    boolean decades = curve && LineChart.spansDecades(history);
    TrainingFacts facts =
        new TrainingFacts(
            page.facts(),
            page.number(history.get(0)),
            page.number(trace.finalLoss()),
            trace.network().batchSizes().size(),
            !trace.predictions().isEmpty());
    return new Training(
        page.prose().block("prose/training.md.ftl", facts),
        curve ? Optional.of(LineChart.linear(history)) : Optional.empty(),
        decades ? Optional.of(LineChart.logarithmic(history)) : Optional.empty(),
        curve ? losses(history) : List.of(),
        trace.predictions().stream().map(this::prediction).toList(),
        page.note(Problem.Section.TRAINING));
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
        page.problem().decide().map(decision -> meaning(decision, prediction.output().get(0)));
    return new Prediction(numbers(prediction.input()), numbers(prediction.output()), meaning);
  }

  private static String meaning(Decision decision, double output) {
    return output > decision.threshold() ? decision.above() : decision.below();
  }

  private List<String> numbers(SimpleMatrix vector) {
    return Stream.iterate(0, i -> i < vector.getNumElements(), i -> i + 1)
        .map(i -> page.number(vector.get(i)))
        .toList();
  }
}
