package org.byhand.training;

import java.util.List;
import org.byhand.expr.Values;
import org.byhand.model.Names;
import org.byhand.model.Network;
import org.byhand.model.Parameter;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.problem.Problem.UpdateOrder;
import org.ejml.simple.SimpleMatrix;

/**
 * Compares each derived gradient with a central difference of the loss, at the parameters of every
 * recorded step. The gradients are those of full precision and simultaneous update, since a rounded
 * or sequential one is not meant to be the exact derivative.
 *
 * @param maxRelativeError the largest of |derived − numerical| / max(|derived|, |numerical|), where
 *     differences too small to be told from rounding count as 0
 * @param gradients how many numbers were compared
 */
public record GradientCheck(double maxRelativeError, int gradients) {

  /** Generation fails above this. */
  public static final double LIMIT = 1e-6;

  /**
   * Steps h of the five-point formula, times max(1, |parameter|). Its error is of order h⁴, so the
   * first is nearly always best; a smaller one is needed next to a kink, such as ReLU's.
   */
  private static final double[] STEPS = {1e-3, 1e-4, 1e-5, 1e-6};

  /** Good enough to try no smaller step. */
  private static final double GOOD = 1e-8;

  /** Rounding errors of the loss, divided by the step, drown smaller differences. */
  private static final double NOISE = 1e-10;

  /** Whether derived and numerical gradients agree. */
  public boolean passed() {
    return maxRelativeError <= LIMIT;
  }

  /** Checks all steps that a trace recorded. */
  public static GradientCheck of(Trace trace) {
    double worst = 0;
    int count = 0;
    for (Step step : trace.steps()) {
      Checker checker = new Checker(trace.network(), step);
      worst = Math.max(worst, checker.worst());
      count += checker.count();
    }
    return new GradientCheck(worst, count);
  }

  private static final class Checker {
    private final Network network;
    private final List<Line> forward;
    private final Values values;
    private final Runner runner = new Runner(new ExactCalculation());
    private final double lossScale;

    Checker(Network network, Step step) {
      this.network = network;
      this.values = step.pass().values().copy();
      SimpleMatrix batch = values.get(Names.TARGET);
      boolean columns = network.problem().notation().affine().columnVectors();
      int size = columns ? batch.getNumCols() : batch.getNumRows();
      Tape tape = network.step(size, UpdateOrder.SIMULTANEOUS);
      this.forward = tape.lines(Section.STANDARDIZE, Section.FORWARD, Section.LOSS);
      runner.run(tape.lines(), values);
      this.lossScale = Math.max(1e-3, Math.abs(values.get(Names.LOSS).get(0)));
    }

    double worst() {
      double worst = 0;
      for (Parameter parameter : trainable()) {
        SimpleMatrix derived = values.get(parameter.symbol().gradient().name());
        for (int i = 0; i < derived.getNumElements(); i++) {
          worst = Math.max(worst, error(parameter, i, derived.get(i)));
        }
      }
      return worst;
    }

    int count() {
      return trainable().stream().mapToInt(parameter -> parameter.symbol().shape().size()).sum();
    }

    private List<Parameter> trainable() {
      return network.parameters().stream().filter(Parameter::trainable).toList();
    }

    private double error(Parameter parameter, int element, double derived) {
      double best = Double.POSITIVE_INFINITY;
      for (double step : STEPS) {
        best = Math.min(best, error(derived, difference(parameter, element, step)));
        if (best <= GOOD) {
          break;
        }
      }
      return best;
    }

    private double error(double derived, double numerical) {
      double difference = Math.abs(derived - numerical);
      if (difference <= NOISE * lossScale) {
        return difference / Math.max(lossScale, Math.abs(derived));
      }
      return difference / Math.max(Math.abs(derived), Math.abs(numerical));
    }

    private double difference(Parameter parameter, int element, double step) {
      double centre = values.get(parameter.symbol().name()).get(element);
      double h = step * Math.max(1, Math.abs(centre));
      double near = loss(parameter, element, centre + h) - loss(parameter, element, centre - h);
      double far =
          loss(parameter, element, centre + 2 * h) - loss(parameter, element, centre - 2 * h);
      return (8 * near - far) / (12 * h);
    }

    private double loss(Parameter parameter, int element, double value) {
      Values changed = values.copy();
      SimpleMatrix matrix = values.get(parameter.symbol().name()).copy();
      matrix.set(element, value);
      changed.set(parameter.symbol().name(), matrix);
      runner.run(forward, changed);
      return changed.get(Names.LOSS).get(0);
    }
  }
}
