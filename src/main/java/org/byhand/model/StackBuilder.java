package org.byhand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.byhand.model.Dataset.Layout;
import org.byhand.model.LayerKind.Input;
import org.byhand.problem.Affine;
import org.byhand.problem.Bias;
import org.byhand.problem.Grid;
import org.byhand.problem.Initial;
import org.byhand.problem.Layer;
import org.ejml.simple.SimpleMatrix;

/**
 * Builds layers one on the other. What goes into a layer is known from letting the layers before it
 * emit their equations.
 */
final class StackBuilder {
  private final Affine affine;
  private final Catalogue catalogue;
  private final Dataset dataset;
  private final TapeBuilder scratch = new TapeBuilder(TapeBuilder.Purpose.TRAINING);

  StackBuilder(Affine affine, Dataset dataset, Catalogue catalogue) {
    this.affine = affine;
    this.dataset = dataset;
    this.catalogue = catalogue;
  }

  /**
   * How these layers take a matrix: a sequence vector by vector, an image as written. What can be
   * either is an image if no layer reads sequences.
   */
  static Layout layout(List<Layer> layers) {
    Set<Input> inputs = EnumSet.noneOf(Input.class);
    collect(layers, inputs);
    boolean image =
        inputs.contains(Input.IMAGE)
            || inputs.contains(Input.MATRIX) && !inputs.contains(Input.SEQUENCE);
    return image ? Layout.AS_WRITTEN : Layout.VECTORS;
  }

  private static void collect(List<Layer> layers, Set<Input> inputs) {
    for (Layer layer : layers) {
      if (layer instanceof Layer.Other other) {
        Arrays.stream(LayerKind.values())
            .filter(kind -> kind.id().equals(other.kind().name()))
            .forEach(kind -> inputs.add(kind.input()));
        collect(other.inner(), inputs);
      }
    }
  }

  /** The layers, up to the first of unknown shape; what is wrong is reported. */
  List<NetworkLayer> layers(List<Layer> layers) {
    List<Symbol> channels = inputs().map(name -> dataset.symbol(name, 1)).toList();
    return layers("layer", layers, new Signal(channels));
  }

  /**
   * Layers of which each takes in what the one before puts out.
   *
   * @param prefix what the layers' names start with; their numbers follow
   */
  List<NetworkLayer> layers(String prefix, List<Layer> layers, Signal input) {
    List<NetworkLayer> built = new ArrayList<>();
    Signal signal = input;
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i);
      try {
        Optional<NetworkLayer> next = layer(prefix + (i + 1), layer, signal);
        if (next.isPresent()) {
          built.add(next.get());
          signal = next.get().emit(scratch, signal);
        } else if (layer instanceof Layer.Dense dense) {
          signal = standIn(dense, signal.symbol().shape());
        } else {
          return built;
        }
      } catch (ShapeException e) {
        catalogue.error(layer.location(), e.getMessage(), "see what goes into this layer");
        return built;
      }
    }
    return built;
  }

  /** What would come out of a dense layer that was reported, so that the next one can be read. */
  private Signal standIn(Layer.Dense dense, Shape input) {
    Shape shape =
        affine.columnVectors()
            ? new Shape(dense.units(), input.columns())
            : new Shape(input.rows(), dense.units());
    return Signal.of(new Symbol("", shape));
  }

  private Optional<NetworkLayer> layer(String name, Layer layer, Signal input) {
    if (layer instanceof Layer.Dense dense) {
      return dense(name, dense, input.symbol().shape());
    }
    Layer.Other other = (Layer.Other) layer;
    return catalogue
        .find("layer", other.kind(), LayerKind.values(), Layer.Dense.KIND)
        .filter(kind -> canRead(kind, other))
        .flatMap(kind -> kind.build(new LayerSpec(name, other, input, affine, catalogue, this)));
  }

  /** A vector is no matrix of one row: a batch of vectors lies side by side, like a sequence. */
  private boolean canRead(LayerKind kind, Layer.Other layer) {
    boolean matrices = inputs().anyMatch(dataset::isMatrix);
    if (matrices || kind.input() == Input.ANY) {
      return true;
    }
    String id = "`" + kind.id() + "`";
    switch (kind.input()) {
      case SEQUENCE ->
          catalogue.error(
              layer.location(),
              id + " reads a sequence, but `x` is a single vector",
              "write x as a list of vectors, one for each step: x: [[1, 2], [3, 4]]");
      case IMAGE ->
          catalogue.error(
              layer.location(),
              id + " reads an image, but `x` is a single vector",
              "write x as a list of rows: x: [[1, 2], [3, 4]]");
      default ->
          catalogue.error(
              layer.location(), id + " has nothing to do: `x` is a vector already", "leave it out");
    }
    return false;
  }

  /** The names of what goes in. */
  private Stream<String> inputs() {
    return dataset.names().stream().filter(name -> !name.equals(Names.TARGET));
  }

  /** How a matrix of the data is meant. */
  Layout layout() {
    return dataset.layout();
  }

  private Optional<NetworkLayer> dense(String name, Layer.Dense dense, Shape input) {
    int inputs = affine.columnVectors() ? input.rows() : input.columns();
    Optional<Parameter> weights = weights(name, inputs, dense);
    Optional<Parameter> bias = dense.bias().flatMap(b -> bias(name, inputs, dense.units(), b));
    Optional<LayerActivation> activation =
        catalogue.choose(
            "activation",
            dense.activation(),
            Activation.values(),
            (kind, arguments) ->
                new LayerActivation(kind, arguments, new LayerPlace(name, new Vectors(affine))));
    return activation.isPresent() && weights.isPresent()
        ? Optional.of(new DenseLayer(name, activation.get(), affine, weights.get(), bias))
        : Optional.empty();
  }

  private Optional<Parameter> weights(String name, int inputs, Layer.Dense dense) {
    Shape shape =
        switch (affine) {
          case W_X -> new Shape(dense.units(), inputs);
          case WT_X, X_W -> new Shape(inputs, dense.units());
        };
    Symbol symbol = new Symbol(NetworkLayer.name(name, "W"), shape);
    return initial(dense.weights(), shape, inputs, dense.units())
        .map(matrix -> new Parameter(symbol, matrix, true));
  }

  private Optional<Parameter> bias(String name, int inputs, int units, Bias bias) {
    Shape perUnit = affine.columnVectors() ? new Shape(units, 1) : new Shape(1, units);
    Shape shape = bias.shared() ? Shape.SCALAR : perUnit;
    Symbol symbol = new Symbol(NetworkLayer.name(name, "b"), shape);
    return initial(bias.initial(), shape, inputs, units)
        .map(matrix -> new Parameter(symbol, matrix, bias.trainable()));
  }

  /** The same for numbers that are written as the data are, with vectors as rows. */
  Optional<SimpleMatrix> likeData(Initial initial, Shape shape) {
    if (!(initial instanceof Initial.Given given)) {
      return initial(initial, shape, shape.columns(), shape.rows());
    }
    SimpleMatrix numbers = dataset.matrix(given.values());
    if (!Shape.of(numbers).equals(shape)) {
      catalogue.error(
          given.location(),
          "these numbers are " + Shape.of(numbers) + ", what goes into the layer " + shape,
          "write them as you write an example's x, a number for each");
      return Optional.empty();
    }
    return Optional.of(numbers);
  }

  /**
   * The numbers with which a parameter starts; empty if they don't fit, which is then reported.
   *
   * @param inputs how many numbers go into a unit
   * @param outputs how many units there are
   */
  Optional<SimpleMatrix> initial(Initial initial, Shape shape, int inputs, int outputs) {
    if (initial instanceof Initial.Given given) {
      Grid grid = shape.columns() == 1 ? given.values().asColumn() : given.values().asRow();
      Shape written = new Shape(grid.rowCount(), grid.columnCount());
      if (!written.equals(shape)) {
        catalogue.error(
            given.location(), "these numbers are " + written + ", expected " + shape, "");
        return Optional.empty();
      }
      return Optional.of(Dataset.numbers(grid));
    }
    Initial.Drawn drawn = (Initial.Drawn) initial;
    return catalogue.choose(
        "initializer",
        drawn.initializer(),
        Initializer.values(),
        (each, none) -> each.matrix(shape, inputs, outputs, drawn.seed()));
  }
}
