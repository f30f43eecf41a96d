package org.byhand.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.problem.Node.Kind;

/** Binds the layers and checks that their shapes fit each other. */
final class NetworkBinder {
  private final Affine affine;
  private final Diagnostics diagnostics;
  private final Grids grids;
  private long parameters;

  NetworkBinder(Affine affine, Diagnostics diagnostics) {
    this.affine = affine;
    this.diagnostics = diagnostics;
    this.grids = new Grids(diagnostics);
  }

  /**
   * Binds all layers that are sound, and reports the others.
   *
   * @param features how many numbers go in, if known
   * @param targets how many should come out, if known
   */
  List<Layer> layers(Node network, OptionalInt features, OptionalInt targets) {
    List<Layer> layers = new ArrayList<>();
    OptionalInt inputs = features;
    Mapping last = null;
    int number = 0;
    for (Node node : network.items()) {
      last = node.mapping();
      number++;
      String name = "layer " + number;
      int units = last.get("dense").integer();
      dense(last, name, units, inputs).ifPresent(layers::add);
      inputs = OptionalInt.of(units);
    }
    checkOutputs(last, inputs.getAsInt(), targets);
    if (parameters > Limits.PARAMETERS) {
      diagnostics.error(
          network.location(),
          "the network has %s parameters; at most %s".formatted(parameters, Limits.PARAMETERS),
          "make layers smaller");
    }
    return layers;
  }

  /** How many weights and biases the layers bound so far have. */
  long parameters() {
    return parameters;
  }

  private void checkOutputs(Mapping last, int units, OptionalInt targets) {
    if (targets.isPresent() && units != targets.getAsInt()) {
      diagnostics.error(
          last.get("dense").location(),
          "the last layer has %s units, expected %s".formatted(units, targets.getAsInt()),
          "one unit per target");
    }
  }

  private Optional<Layer> dense(Mapping layer, String name, int units, OptionalInt inputs) {
    Optional<Size> size = Optional.empty();
    if (inputs.isPresent()) {
      Size wide = new Size(units, inputs.getAsInt());
      size = Optional.of(affine == Affine.W_X ? wide : wide.transposed());
      parameters += wide.count();
    }
    Optional<Initial> weights = weights(layer.get("weights"), "weights of " + name, size);
    Node biasNode = layer.get("bias");
    boolean biased = !biasNode.is(Kind.TEXT);
    Optional<Bias> bias = biased ? bias(biasNode, "bias of " + name, units) : Optional.empty();
    if (weights.isEmpty() || biased && bias.isEmpty()) {
      return Optional.empty();
    }
    parameters += biased ? units : 0;
    Choice activation = Choices.read(layer.get("activation"));
    return Optional.of(new Layer.Dense(units, activation, weights.get(), bias, layer.location()));
  }

  private Optional<Initial> weights(Node node, String what, Optional<Size> expected) {
    if (node.is(Kind.MAPPING)) {
      return Optional.of(drawn(node.mapping()));
    }
    Optional<Grid> read = grids.any(node);
    if (read.isEmpty() || expected.isEmpty()) {
      return Optional.empty();
    }
    Grid grid = oriented(read.get(), expected.get());
    if (!Size.of(grid).equals(expected.get())) {
      reportShape(node.location(), what, grid, expected.get());
      return Optional.empty();
    }
    return Optional.of(new Initial.Given(grid.asRow(), node.location()));
  }

  /** A flat list as the row or the column that is expected, if either is. */
  private static Grid oriented(Grid grid, Size expected) {
    if (expected.columns() == 1 && expected.rows() > 1) {
      return grid.asColumn();
    }
    return expected.rows() == 1 ? grid.asRow() : grid;
  }

  private void reportShape(Location location, String what, Grid grid, Size expected) {
    Size size = Size.of(grid);
    String written =
        grid.form() == Grid.Form.MATRIX
            ? size.toString()
            : "a flat list of " + Grids.counted(grid.columnCount());
    String layout =
        "with '%s' a %s belongs to a unit"
            .formatted(affine.written(), affine == Affine.W_X ? "row" : "column");
    boolean turned = grid.form() == Grid.Form.MATRIX && size.transposed().equals(expected);
    diagnostics.error(
        location,
        "%s are %s, expected %s".formatted(what, written, expected),
        (turned ? "did you mean the transpose? " : "") + layout);
  }

  private Optional<Bias> bias(Node node, String what, int units) {
    if (!node.is(Kind.MAPPING)) {
      return values(node, what, units, node.location())
          .map(initial -> new Bias(initial, false, true));
    }
    Mapping mapping = node.mapping();
    boolean shared = mapping.find("shared").map(Node::truth).orElse(false);
    boolean trainable = mapping.find("trainable").map(Node::truth).orElse(true);
    Optional<Initial> initial;
    if (mapping.find("init").isPresent()) {
      initial = Optional.of(drawn(mapping));
    } else if (mapping.find("values").isPresent()) {
      initial = values(mapping.get("values"), what, units, node.location());
    } else {
      BigDecimal value = mapping.get("value").number();
      initial = Optional.of(given(Collections.nCopies(shared ? 1 : units, value), node.location()));
    }
    return initial.map(found -> new Bias(found, shared, trainable));
  }

  private Optional<Initial> values(Node node, String what, int units, Location location) {
    return grids.list(node, what, units, "unit").map(list -> given(list.rows().get(0), location));
  }

  private Initial given(List<BigDecimal> values, Location location) {
    Grid list = new Grid(List.of(values), Grid.Form.LIST);
    return new Initial.Given(affine.columnVectors() ? list.asColumn() : list.asRow(), location);
  }

  private static Initial drawn(Mapping mapping) {
    long seed = mapping.find("seed").map(node -> node.number().longValueExact()).orElse(0L);
    return new Initial.Drawn(Choices.read(mapping.get("init")), seed, mapping.location());
  }
}
