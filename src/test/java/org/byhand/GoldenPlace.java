package org.byhand;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.expr.Values;
import org.byhand.lesson.Comparison;
import org.byhand.problem.Expected.Phase;
import org.byhand.training.Trace;
import org.ejml.simple.SimpleMatrix;

/**
 * A number of a training run, as problem files name it: {@code steps.1.grad.layer1.W[0,1]}.
 *
 * @param phase when
 * @param index which step, epoch or prediction, from 1; 0 if there is one only
 * @param name the quantity; empty where the phase has one only
 * @param element row and column from 0, or a position along a vector; empty for a single number
 */
record GoldenPlace(Phase phase, int index, String name, List<Integer> element) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<phase>[a-z]+)(?:\\.(?<index>\\d+))?(?:\\.(?<name>[a-z][\\w.]*))?"
              + "(?:\\[(?<row>\\d+)(?:,(?<column>\\d+))?])?");

  static GoldenPlace parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a place: " + text);
    }
    return new GoldenPlace(
        phase(matcher.group("phase")),
        Optional.ofNullable(matcher.group("index")).map(Integer::valueOf).orElse(0),
        Optional.ofNullable(matcher.group("name")).orElse(""),
        List.of("row", "column").stream()
            .flatMap(part -> Optional.ofNullable(matcher.group(part)).stream())
            .map(Integer::valueOf)
            .toList());
  }

  private static Phase phase(String key) {
    for (Phase phase : Phase.values()) {
      if (phase.key().equals(key)) {
        return phase;
      }
    }
    throw new IllegalArgumentException("no phase " + key);
  }

  /** What was computed there. */
  double in(Trace trace) {
    SimpleMatrix matrix = matrix(trace);
    if (element.isEmpty()) {
      if (matrix.getNumElements() != 1) {
        throw new IllegalArgumentException(this + " is not a single number");
      }
      return matrix.get(0);
    }
    return matrix.get(row(matrix), column(matrix));
  }

  /** Whether a comparison explains there why the print differs. */
  boolean isErratum(Comparison comparison, Trace trace) {
    SimpleMatrix matrix = matrix(trace);
    return comparison.items().stream()
        .filter(item -> item.erratum().isPresent())
        .filter(item -> item.place().phase() == phase && item.place().index() == index)
        .filter(item -> name.isEmpty() || item.place().name().equals(name))
        .anyMatch(item -> item.row() == row(matrix) && item.column() == column(matrix));
  }

  private SimpleMatrix matrix(Trace trace) {
    return switch (phase) {
      case STEP -> step(trace).get(name);
      case REDUX -> trace.redux().values().get(name);
      case TRAINED -> trace.trained().values().get(name);
      case FINAL -> trace.finalParameters().get(name);
      case HISTORY -> SimpleMatrix.filled(1, 1, trace.lossHistory().get(index - 1));
      case PREDICTION -> trace.predictions().get(index - 1).output();
    };
  }

  private Values step(Trace trace) {
    return trace.steps().stream()
        .filter(step -> step.number() == index)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("step " + index + " is not recorded"))
        .pass()
        .values();
  }

  private int row(SimpleMatrix matrix) {
    boolean alongRow = element.size() == 1 && matrix.getNumRows() == 1;
    return element.isEmpty() || alongRow ? 0 : element.get(0);
  }

  private int column(SimpleMatrix matrix) {
    if (element.size() == 2) {
      return element.get(1);
    }
    return element.size() == 1 && matrix.getNumRows() == 1 ? element.get(0) : 0;
  }
}
