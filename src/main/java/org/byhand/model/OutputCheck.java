package org.byhand.model;

import java.util.List;
import org.byhand.diagnostic.Location;
import org.byhand.expr.Shape;
import org.byhand.problem.Architecture;
import org.byhand.problem.Data;
import org.byhand.problem.Layer;
import org.byhand.problem.Problem;
import org.ejml.simple.SimpleMatrix;

/** Checks that what a network puts out, its loss and the targets fit each other. */
final class OutputCheck {
  private final Problem problem;
  private final Network network;
  private final OutputLoss loss;
  private final Catalogue catalogue;

  OutputCheck(Problem problem, Network network, OutputLoss loss, Catalogue catalogue) {
    this.problem = problem;
    this.network = network;
    this.loss = loss;
    this.catalogue = catalogue;
  }

  /** Reports a wrong number of outputs, and targets that the loss can't take. */
  void check() {
    checkShape();
    checkTargets();
  }

  private void checkShape() {
    Vectors vectors = new Vectors(problem.notation().affine());
    Shape target = network.dataset().symbol(Names.TARGET, 1).shape();
    Shape output = network.rawShape();
    int perTarget = loss.outputsPerTarget();
    Shape expected = vectors.shape(vectors.length(target) * perTarget, vectors.count(target));
    if (output.equals(expected)) {
      return;
    }
    String hint =
        perTarget == 1
            ? "one unit per target"
            : "a mean per target, then a log-variance per target";
    if (vectors.count(output) > 1 && vectors.count(target) == 1) {
      catalogue.error(
          problem.data().examples().get(0).location(),
          "the network puts out %s vectors, but `y` is a single one"
              .formatted(vectors.count(output)),
          "let a recurrent layer hand on its last step only (last: true), add flatten, or write a"
              + " target for each step");
      return;
    }
    List<Layer> layers = ((Architecture.Layers) problem.architecture()).layers();
    if (layers.get(layers.size() - 1) instanceof Layer.Dense dense) {
      catalogue.error(
          dense.location(),
          "the last layer has %s units, expected %s"
              .formatted(dense.units(), vectors.length(expected)),
          hint);
    } else {
      catalogue.error(
          problem.data().examples().get(0).location(),
          "the network puts out " + output + ", but `y` is " + target,
          hint.replace("unit", "number"));
    }
  }

  private void checkTargets() {
    Targets targets = loss.kind().targets();
    for (Data.Example example : problem.data().examples()) {
      SimpleMatrix y = network.dataset().values(example.values()).get(Names.TARGET);
      boolean columns = problem.notation().affine().columnVectors();
      SimpleMatrix vectors = columns ? y.transpose() : y;
      for (int i = 0; i < vectors.getNumRows(); i++) {
        check(targets, vectors.getRow(i).getDDRM().getData(), example.location());
      }
    }
  }

  private void check(Targets targets, double[] y, Location location) {
    if (!targets.allow(y)) {
      catalogue.error(
          location,
          "`" + loss.kind().id() + "` can't take these targets",
          "they have to be " + targets.words());
    }
  }
}
