package org.byhand.lesson;

import java.util.ArrayList;
import java.util.List;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.lesson.Observation.Kind;
import org.byhand.model.Activation;
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
    List<Activation> activations = network.activations();
    Activation output = activations.get(activations.size() - 1);
    boolean columns = network.problem().notation().affine().columnVectors();
    SimpleMatrix targets = columns ? network.targets() : network.targets().transpose();
    for (int i = 0; i < targets.getNumRows(); i++) {
      for (int j = 0; j < targets.getNumCols(); j++) {
        double target = targets.get(i, j);
        if (target < output.infimum() || target > output.supremum()) {
          noticed.add(new Observation(Kind.TARGET_OUT_OF_RANGE, Names.TARGET, i + 1, target));
        }
      }
    }
  }

  private void units(Step step) {
    Pass pass = step.pass();
    boolean columns = trace.network().problem().notation().affine().columnVectors();
    for (Line line : pass.tape().lines()) {
      if (line.role() == Role.ACTIVATION && line.equation().expr() instanceof Expr.Apply apply) {
        Expr prime = new Expr.Prime(apply.function(), apply.x(), line.symbol());
        SimpleMatrix slopes = Evaluator.evaluate(prime, pass.values());
        if (slopes.getNumElements() == line.symbol().shape().size()) {
          units(line, columns ? slopes : slopes.transpose());
        }
      }
    }
  }

  private void units(Line line, SimpleMatrix slopes) {
    for (int unit = 0; unit < slopes.getNumRows(); unit++) {
      double steepest = slopes.getRow(unit).elementMaxAbs();
      if (steepest == 0) {
        noticed.add(new Observation(Kind.DEAD_UNIT, line.name(), unit + 1, 0));
      } else if (steepest < FLAT) {
        noticed.add(new Observation(Kind.SATURATED_UNIT, line.name(), unit + 1, steepest));
      }
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
