package org.byhand.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.lesson.Observation.Kind;
import org.byhand.model.ActivationFunction;
import org.byhand.model.Names;
import org.byhand.model.Network;
import org.byhand.model.Role;
import org.byhand.model.Tape.Line;
import org.byhand.training.Pass;
import org.byhand.training.Step;
import org.byhand.training.Trace;
import org.ejml.simple.SimpleMatrix;

/** Notices what readers of published pages asked about. */
final class Observer {
  /** A slope below this lets less than a hundredth of the error through. */
  private static final double FLAT = 0.01;

  private final Trace trace;
  private final List<Observation> noticed = new ArrayList<>();

  private Observer(Trace trace) {
    this.trace = trace;
  }

  static List<Observation> observe(Trace trace) {
    Observer observer = new Observer(trace);
    observer.targets();
    observer.units(trace.steps().get(0));
    observer.losses();
    return List.copyOf(observer.noticed);
  }

  private void targets() {
    Network network = trace.network();
    Optional<ActivationFunction> last =
        trace.redux().tape().line(network.outputName()).flatMap(Observer::activation);
    if (last.isEmpty() || network.targetNames().size() != 1) {
      return;
    }
    ActivationFunction output = last.get();
    boolean columns = network.problem().notation().affine().columnVectors();
    List<SimpleMatrix> examples =
        network.dataset().examples(network.targetNames().get(0)).stream()
            .map(written -> columns ? written : written.transpose())
            .toList();
    for (int i = 0; i < examples.get(0).getNumRows(); i++) {
      for (int example = 1; example <= examples.size(); example++) {
        targets(output, i + 1, example, examples.get(example - 1).getRow(i));
      }
    }
  }

  private void targets(ActivationFunction output, int number, int example, SimpleMatrix targets) {
    for (int i = 0; i < targets.getNumElements(); i++) {
      double target = targets.get(i);
      if (target < output.infimum() || target > output.supremum()) {
        noticed.add(
            new Observation(Kind.TARGET_OUT_OF_RANGE, Names.TARGET, number, target, example));
      }
    }
  }

  private static Optional<ActivationFunction> activation(Line line) {
    return line.equation().expr() instanceof Expr.Apply apply
            && apply.function() instanceof ActivationFunction activation
        ? Optional.of(activation)
        : Optional.empty();
  }

  private void units(Step step) {
    Pass pass = step.pass();
    boolean columns = trace.network().problem().notation().affine().columnVectors();
    for (Line line : pass.tape().lines()) {
      if (line.role() == Role.ACTIVATION && line.equation().expr() instanceof Expr.Apply apply) {
        Expr prime = new Expr.Prime(apply.function(), apply.x(), line.symbol());
        SimpleMatrix slopes = Evaluator.evaluate(prime, pass.values());
        if (slopes.getNumElements() == line.symbol().shape().size()) {
          SimpleMatrix units = columns ? slopes : slopes.transpose();
          boolean whole = trace.network().dataset().matrices();
          if (whole) {
            unit(line, 0, slopes.elementMaxAbs());
          } else {
            for (int unit = 0; unit < units.getNumRows(); unit++) {
              unit(line, unit + 1, units.getRow(unit).elementMaxAbs());
            }
          }
        }
      }
    }
  }

  /** A unit by its number, or with number 0 all numbers of a matrix, whose rows are no units. */
  private void unit(Line line, int unit, double steepest) {
    if (steepest == 0) {
      noticed.add(new Observation(Kind.DEAD_UNIT, line.name(), unit, 0));
    } else if (steepest < FLAT) {
      noticed.add(new Observation(Kind.SATURATED_UNIT, line.name(), unit, steepest));
    }
  }

  private void losses() {
    List<Double> history = trace.lossHistory();
    for (int epoch = 2; epoch <= history.size(); epoch++) {
      if (rose(history.get(epoch - 2), history.get(epoch - 1))) {
        noticed.add(new Observation(Kind.LOSS_ROSE, Names.LOSS, epoch, history.get(epoch - 1)));
        return;
      }
    }
    double last = trace.finalLoss();
    boolean oneBatch = trace.network().batchSizes().size() == 1;
    if (oneBatch && rose(history.get(history.size() - 1), last)) {
      noticed.add(new Observation(Kind.LOSS_ROSE, Names.LOSS, history.size() + 1, last));
    }
  }

  /** Rounding errors around a loss of nearly 0 are not a rise. */
  private static boolean rose(double before, double after) {
    return after > before * (1 + 1e-9) + 1e-14;
  }
}
