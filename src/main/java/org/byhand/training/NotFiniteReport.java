package org.byhand.training;

import java.util.List;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.model.LayerActivation;
import org.byhand.model.Loss;
import org.byhand.model.Network;
import org.byhand.model.Section;
import org.byhand.problem.Architecture;
import org.byhand.problem.Problem;
import org.byhand.problem.Standardization;

/** Tells an author why the numbers ran away, and what to change. */
final class NotFiniteReport {
  private final Network network;
  private final Problem problem;
  private final String message;
  private final Diagnostics diagnostics;

  private NotFiniteReport(Network network, String message, Diagnostics diagnostics) {
    this.network = network;
    this.problem = network.problem();
    this.message = message;
    this.diagnostics = diagnostics;
  }

  static void report(
      Network network, NotFiniteException failure, int step, Diagnostics diagnostics) {
    Section section = failure.line().section();
    String when = step == 0 ? "" : " at step " + step;
    String message = failure.getMessage() + when + " (section " + section.id() + ")";
    NotFiniteReport report = new NotFiniteReport(network, message, diagnostics);
    if (section == Section.STANDARDIZE) {
      report.standardization();
    } else if (step <= 1
        && section != Section.UPDATE
        && network.problem().architecture() instanceof Architecture.Equations equations) {
      report.error(
          equations.place(failure.line().name()),
          "a division by 0, a logarithm or root of a number below 0, or a number too large for exp:"
              + " look at what goes in");
    } else if (network.loss().filter(Loss::takesProbabilities).isPresent()
        && (section == Section.LOSS || step <= 1)) {
      report.logarithm();
    } else {
      report.error(
          network.problem().optimizer().location(),
          "the numbers grow without bound: try a smaller learning_rate, or smaller weights");
    }
  }

  private void standardization() {
    Location location =
        problem.standardization().map(Standardization::location).orElse(problem.location());
    error(
        location,
        "a feature that is the same in every example has the standard deviation 0, by which"
            + " nothing can be divided: leave it out, or give mean and std yourself");
  }

  private void logarithm() {
    List<LayerActivation> activations = network.activations();
    LayerActivation output = activations.isEmpty() ? null : activations.get(activations.size() - 1);
    boolean between = output != null && output.infimum() >= 0 && output.supremum() <= 1;
    error(
        problem.architecture().lossLocation(),
        between
            ? "an output has come so close to 0 or 1 that its logarithm is infinite: try smaller"
                + " weights, or inputs on a smaller scale"
            : "the logarithm of 0 or of a negative number: "
                + network.loss().map(Loss::id).orElse("it")
                + " needs outputs strictly between 0 and 1, as sigmoid gives them");
  }

  private void error(Location location, String hint) {
    diagnostics.error(location, message, hint);
  }
}
