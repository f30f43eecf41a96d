package org.byhand.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.byhand.model.Network;
import org.byhand.model.Parameter;
import org.byhand.problem.Problem;
import org.byhand.problem.Problem.Decision;
import org.byhand.training.Prediction;
import org.byhand.training.Trace;
import org.ejml.simple.SimpleMatrix;

/** What the script of {@link TrainScript} prints, told from the trace without running it. */
public final class ScriptOutput {
  static final String LOSSES = "Loss of each epoch, before its updates";
  static final String AFTERWARDS = "Loss after training";
  static final String AFTERWARDS_FIRST_BATCH = "Loss after training, of the first batch";
  static final String PARAMETERS = "Parameters after training";
  static final String PREDICTIONS = "Predictions";

  /** How wide a number is set, with the space before it. */
  static final int WIDTH = 16;

  private final Trace trace;
  private final Problem problem;
  private final StringBuilder text = new StringBuilder();

  private ScriptOutput(Trace trace) {
    this.trace = trace;
    this.problem = trace.network().problem();
  }

  /** The script's whole output; every line ends with a line feed. */
  public static String of(Trace trace) {
    return new ScriptOutput(trace).print();
  }

  /** The epochs whose losses are printed: 1, 2, 5, 10, 20, 50 … and the last one. */
  static List<Integer> reportedEpochs(int epochs) {
    List<Integer> reported = new ArrayList<>();
    for (long decade = 1; decade < epochs; decade *= 10) {
      for (long epoch : List.of(decade, 2 * decade, 5 * decade)) {
        if (epoch < epochs) {
          reported.add((int) epoch);
        }
      }
    }
    reported.add(epochs);
    return reported;
  }

  /** What the numbers of a prediction are called: as the targets, or else by their places. */
  static List<String> outputs(Network network) {
    int count = network.outputShape().size();
    List<String> targets = network.problem().data().targets();
    return targets.size() == count
        ? targets
        : IntStream.rangeClosed(1, count).mapToObj(i -> "output " + i).toList();
  }

  private String print() {
    losses();
    parameters();
    if (!trace.predictions().isEmpty()) {
      line("");
      line(PREDICTIONS);
      trace.predictions().forEach(this::prediction);
    }
    return text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static String right(String text) {
    return " ".repeat(Math.max(0, WIDTH - text.length())) + text;
  }

  private static String row(int length, IntToDoubleFunction numbers) {
    return IntStream.range(0, length)
        .mapToObj(i -> right(Python.number(numbers.applyAsDouble(i))))
        .collect(Collectors.joining());
  }

  private void losses() {
    line(LOSSES);
    for (int epoch : reportedEpochs(problem.training().epochs())) {
      line(right(String.valueOf(epoch)) + row(1, i -> trace.lossHistory().get(epoch - 1)));
    }
    boolean oneBatch = trace.network().batchSizes().size() == 1;
    line("");
    line(oneBatch ? AFTERWARDS : AFTERWARDS_FIRST_BATCH);
    line(row(1, i -> trace.finalLoss()));
  }

  private void parameters() {
    PythonNames names = ScriptModel.of(trace.network()).names();
    line("");
    line(PARAMETERS);
    for (Parameter parameter : trace.network().parameters()) {
      String name = parameter.symbol().name();
      SimpleMatrix matrix = trace.finalParameters().get(name);
      line(names.of(name));
      for (int i = 0; i < matrix.getNumRows(); i++) {
        int row = i;
        line(row(matrix.getNumCols(), j -> matrix.get(row, j)));
      }
    }
  }

  private void prediction(Prediction prediction) {
    line(
        Arrays.stream(prediction.numbers())
            .mapToObj(Python::number)
            .collect(Collectors.joining(", ", "for ", ":")));
    List<String> outputs = outputs(trace.network());
    for (int i = 0; i < outputs.size(); i++) {
      double output = prediction.output().get(i);
      String verdict = problem.decide().map(decision -> verdict(decision, output)).orElse("");
      line("  " + outputs.get(i) + " = " + Python.number(output) + verdict);
    }
  }

  private static String verdict(Decision decision, double output) {
    return ", " + (output > decision.threshold() ? decision.above() : decision.below());
  }
}
