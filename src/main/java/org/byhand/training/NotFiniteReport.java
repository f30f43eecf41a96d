package org.byhand.training;

import org.byhand.diagnostic.Diagnostics;
import org.byhand.model.Network;
import org.byhand.model.Section;
import org.byhand.problem.Choice;

/** Tells an author why the numbers ran away, and what to change. */
final class NotFiniteReport {
  private NotFiniteReport() {}

  static void report(
      Network network, NotFiniteException failure, int step, Diagnostics diagnostics) {
    Choice optimizer = network.problem().optimizer();
    Choice loss = network.problem().loss();
    String message =
        failure.getMessage()
            + " at step "
            + step
            + " (section "
            + failure.line().section().id()
            + ")";
    boolean ofLoss = failure.line().section() == Section.LOSS || step <= 1;
    if (ofLoss && network.loss().probabilities()) {
      diagnostics.error(
          loss.location(),
          message,
          "the logarithm of 0 or of a negative number: "
              + loss.name()
              + " needs outputs strictly between 0 and 1, as sigmoid or softmax gives them");
    } else {
      diagnostics.error(
          optimizer.location(),
          message,
          "the numbers grow without bound: try a smaller learning_rate, or smaller weights");
    }
  }
}
