package org.byhand.model;

import java.util.List;
import java.util.Map;
import org.byhand.diagnostic.Location;
import org.byhand.expr.Shape;
import org.byhand.expr.Values;
import org.byhand.problem.Grid;
import org.byhand.problem.Layer;
import org.byhand.problem.Problem;
import org.ejml.simple.SimpleMatrix;

/** Checks what layers ask of the examples, which no layer can tell from one of them alone. */
final class ExamplesCheck {
  private final Problem problem;
  private final Network network;
  private final Catalogue catalogue;
  private final Vectors vectors;

  ExamplesCheck(Problem problem, Network network, Catalogue catalogue) {
    this.problem = problem;
    this.network = network;
    this.catalogue = catalogue;
    this.vectors = new Vectors(problem.notation().affine());
  }

  /** Reports what is wrong. */
  void check(List<Layer> layers) {
    if (isKind(layers.get(0), LayerKind.EMBEDDING)) {
      problem.data().examples().forEach(each -> checkWords(each.values(), each.location()));
      problem.predict().forEach(each -> checkWords(each.values(), each.location()));
    }
    if (network.batchSizes().contains(1)) {
      checkBatches("layer", layers);
    }
    if (network.needsBatch() && !problem.predict().isEmpty()) {
      catalogue.error(
          problem.predict().get(0).location(),
          "a prediction for one input, by a network that looks at a batch as a whole",
          "batch_norm keeps no running statistics here: leave `predict` out");
    }
  }

  private static boolean isKind(Layer layer, LayerKind kind) {
    return layer instanceof Layer.Other other && other.kind().name().equals(kind.id());
  }

  /** Of what goes into an embedding, each vector picks one row. */
  private void checkWords(Map<String, Grid> written, Location location) {
    Values values = network.dataset().values(written);
    if (!values.names().contains(Names.INPUT)) {
      return;
    }
    SimpleMatrix words = values.get(Names.INPUT);
    Shape shape = Shape.of(words);
    SimpleMatrix columns = problem.notation().affine().columnVectors() ? words : words.transpose();
    for (int word = 0; word < vectors.count(shape); word++) {
      SimpleMatrix vector = columns.getColumn(word);
      if (vector.elementSum() != 1 || vector.elementMaxAbs() != 1 || vector.elementMin() < 0) {
        catalogue.error(
            location,
            "a word goes into `embedding` as a vector with a single 1",
            "write 1 at its place among %s, and 0 at the others".formatted(vectors.length(shape)));
        return;
      }
    }
  }

  /** PyTorch refuses these as well: what is normalized over one number is 0, whatever it was. */
  private void checkBatches(String prefix, List<Layer> layers) {
    for (int i = 0; i < layers.size(); i++) {
      String name = prefix + (i + 1);
      if (layers.get(i) instanceof Layer.Other other) {
        if (isKind(other, LayerKind.BATCH_NORM) && isAlone(name)) {
          reportAlone(other.location());
        }
        checkBatches(name + ".", other.inner());
      }
    }
  }

  /** Whether a layer sees one vector of a batch of one example; of a sequence it sees more. */
  private boolean isAlone(String layer) {
    return network
        .step(1)
        .line(NetworkLayer.name(layer, "centered"))
        .filter(line -> vectors.count(line.symbol().shape()) == 1)
        .isPresent();
  }

  private void reportAlone(Location location) {
    boolean several = network.dataset().size() > 1;
    boolean left = network.batchSizes().get(0) > 1;
    if (left) {
      catalogue.error(
          location,
          "`batch_norm` of a last batch of one example",
          "choose a `batch_size` with which none is left over");
    } else if (several && network.dataset().matrices()) {
      catalogue.error(
          location,
          "`batch_norm` of one example: matrices are taken one at a time",
          "layer_norm compares the numbers of one example");
    } else {
      catalogue.error(
          location,
          "`batch_norm` of one example",
          "it compares the examples of a batch: "
              + (several ? "choose a `batch_size` of 2 or more" : "give two or more"));
    }
  }
}
