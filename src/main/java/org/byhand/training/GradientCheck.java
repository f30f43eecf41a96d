package org.byhand.training;

import java.util.List;
import org.byhand.expr.Expr.Symbol;
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
 * @param kinks how many of them are at a kink, such as ReLU's at 0 or two equal numbers of which
 *     the larger is taken: there the loss has a slope to the left and another to the right, and the
 *     derived gradient has to be one of them or between
 */
public record GradientCheck(double maxRelativeError, int gradients, int kinks) {

  /** Generation fails above this. */
  public static final double LIMIT = 1e-6;

  /**
   * Steps h of the five-point formula, times max(1, |parameter|). Its error is of order h⁴, so the
   * first is nearly always best; a smaller one is needed next to a kink, such as ReLU's, and a
   * larger one where the loss itself cancels digits, such as ln(1 − a) with a near 1.
   */
  private static final double[] STEPS = {1e-3, 1e-4, 1e-5, 1e-6, 1e-2};

  /** The step h of one-sided differences. */
  private static final double KINK_STEP = 1e-5;

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
    int kinks = 0;
    for (Step step : trace.steps()) {
      Checker checker = new Checker(trace.network(), step);
      worst = Math.max(worst, checker.worst());
      count += checker.count();
      kinks += checker.kinks;
    }
    return new GradientCheck(worst, count, kinks);
  }

  private static final class Checker {
    private final Network network;
    private final List<Line> forward;
    private final Values values;
    private final Runner runner = new Runner(new ExactCalculation());
    private final double lossScale;
    private int kinks;

    Checker(Network network, Step step) {
      this.network = network;
      this.values = step.pass().values().copy();
      int size = network.batchSizes().get(step.batch() - 1);
      Tape tape = network.step(size, UpdateOrder.SIMULTANEOUS);
      this.forward = tape.lines(Section.STANDARDIZE, Section.FORWARD, Section.LOSS);
      runner.run(tape.lines(), values);
      this.lossScale = Math.max(1e-3, Math.abs(values.get(Names.LOSS).get(0)));
    }

    double worst() {
      double worst = 0;
      for (Parameter parameter : trainable()) {
        SimpleMatrix derived = derived(parameter.symbol());
        for (int i = 0; i < derived.getNumElements(); i++) {
          worst = Math.max(worst, error(parameter, i, derived.get(i)));
        }
      }
      return worst;
    }

    /** A parameter that does not reach the loss has no gradient, which means that it is 0. */
    private SimpleMatrix derived(Symbol parameter) {
      return values
          .find(parameter.gradient().name())
          .orElseGet(() -> new SimpleMatrix(parameter.shape().rows(), parameter.shape().columns()));
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
      return best <= LIMIT ? best : Math.min(best, atKink(parameter, element, derived));
    }

    /** How far a derived gradient is from what lies between the slopes to the left and right. */
    private double atKink(Parameter parameter, int element, double derived) {
      double left = oneSided(parameter, element, -KINK_STEP);
      double right = oneSided(parameter, element, KINK_STEP);
      double nearest = Math.max(Math.min(left, right), Math.min(Math.max(left, right), derived));
      double outside = error(derived, nearest);
      if (outside <= LIMIT) {
        kinks++;
      }
      return outside;
    }

    /** The slope to one side, from three points. */
    private double oneSided(Parameter parameter, int element, double step) {
      double centre = values.get(parameter.symbol().name()).get(element);
      double h = step * Math.max(1, Math.abs(centre));
      double near = loss(parameter, element, centre + h);
      double far = loss(parameter, element, centre + 2 * h);
      return (4 * near - far - 3 * loss(parameter, element, centre)) / (2 * h);
    }

    private double error(double derived, double numerical) {
      if (Double.isNaN(numerical)) {
        return Double.POSITIVE_INFINITY;
      }
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

    /** Not a number beyond the equations' domain, such as the logarithm of a negative number. */
    private double loss(Parameter parameter, int element, double value) {
      Values changed = values.copy();
      SimpleMatrix matrix = values.get(parameter.symbol().name()).copy();
      matrix.set(element, value);
      changed.set(parameter.symbol().name(), matrix);
      try {
        runner.run(forward, changed);
      } catch (NotFiniteException e) {
        return Double.NaN;
      }
      return changed.get(Names.LOSS).get(0);
    }
  }
}
