package org.byhand.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final LayerValues checks;
  private long parameters;

  NetworkBinder(Affine affine, Diagnostics diagnostics) {
    this.affine = affine;
    this.diagnostics = diagnostics;
    this.grids = new Grids(diagnostics);
    this.checks = new LayerValues(diagnostics);
  }

  /**
   * Binds all layers that are sound, and reports the others.
   *
   * @param features how many numbers go in, if known
   */
  List<Layer> layers(Node network, OptionalInt features) {
    List<Layer> layers = new ArrayList<>();
    OptionalInt inputs = features;
    int number = 0;
    for (Node node : network.items()) {
      number++;
      if (isDense(node)) {
        int units = node.mapping().get(Layer.Dense.KIND).integer();
        dense(node.mapping(), "layer " + number, units, inputs).ifPresent(layers::add);
        inputs = OptionalInt.of(units);
      } else {
        other(node).ifPresent(layers::add);
        inputs = OptionalInt.empty();
      }
    }
    if (parameters > Limits.PARAMETERS) {
      diagnostics.error(
          network.location(),
          "the network has %s parameters; at most %s".formatted(parameters, Limits.PARAMETERS),
          "make layers smaller");
    }
    return layers;
  }

  private static boolean isDense(Node layer) {
    return layer.is(Kind.MAPPING) && layer.mapping().find(Layer.Dense.KIND).isPresent();
  }

  /** A layer of a kind that the engine knows: its first key is its kind. */
  private Optional<Layer> other(Node node) {
    if (node.is(Kind.TEXT)) {
      Choice kind = new Choice(node.text(), Map.of(), node.location());
      return Optional.of(
          new Layer.Other(kind, Map.of(), Optional.empty(), List.of(), node.location()));
    }
    Map<String, Mapping.Entry> rest = new LinkedHashMap<>(node.mapping().entries());
    Map.Entry<String, Mapping.Entry> first = rest.entrySet().iterator().next();
    Mapping.Entry kind = first.getValue();
    rest.remove(first.getKey());
    if (!checks.isKind(kind.value())) {
      return Optional.empty();
    }
    Optional<Choice> activation =
        Optional.ofNullable(rest.remove("activation")).map(each -> Choices.read(each.value()));
    Map<String, Layer.Value> values = new LinkedHashMap<>();
    rest.forEach((key, entry) -> values.putAll(values(key, entry)));
    boolean made = kind.value().is(Kind.LIST);
    List<Layer> inner = made ? layers(kind.value(), OptionalInt.empty()) : List.of();
    return Optional.of(
        new Layer.Other(
            Choices.read(first.getKey(), kind), values, activation, inner, node.location()));
  }

  /** {@code none} is nothing. */
  private Map<String, Layer.Value> values(String key, Mapping.Entry entry) {
    Node node = entry.value();
    if (node.is(Kind.TEXT) || !checks.areNumbers(node)) {
      return Map.of();
    }
    if (node.is(Kind.MAPPING)) {
      return Map.of(key, new Layer.Value(drawn(node.mapping()), entry.key()));
    }
    Map<String, Layer.Value> values = new LinkedHashMap<>();
    grids
        .nested(key, node)
        .forEach(
            (name, grid) -> {
              parameters += Size.of(grid).count();
              Initial initial = new Initial.Given(grid, node.location());
              values.put(name, new Layer.Value(initial, entry.key()));
            });
    return values;
  }

  /** How many weights and biases the layers bound so far have. */
  long parameters() {
    return parameters;
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
      return read.map(grid -> new Initial.Given(grid, node.location()));
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

  static Initial drawn(Mapping mapping) {
    long seed = mapping.find("seed").map(node -> node.number().longValueExact()).orElse(0L);
    return new Initial.Drawn(Choices.read(mapping.get("init")), seed, mapping.location());
  }
}
