package org.byhand.print;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.byhand.expr.Expr.Symbol;
import org.byhand.model.Network;
import org.byhand.model.Parameter;
import org.byhand.model.Role;
import org.byhand.model.Tape;
import org.byhand.problem.Affine;

/**
 * What a way of writing may ask about the network: some number the weights through, some name the
 * last layer's output.
 *
 * @param affine layout of the weighted sums
 * @param output the canonical name of the network's output; empty if there is no network
 * @param dense whether there are dense layers only, fed with vectors
 * @param parameters weights and biases, first layer to last
 * @param roles what the quantities of the forward pass are, by canonical name
 */
record Wiring(
    Affine affine, String output, boolean dense, List<Symbol> parameters, Map<String, Role> roles) {
  Wiring {
    parameters = List.copyOf(parameters);
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
  }

  /** Quantities of no network are taken for those of dense layers. */
  static Wiring none(Affine affine) {
    return new Wiring(affine, "", true, List.of(), Map.of());
  }

  static Wiring of(Network network) {
    Tape forward = network.prediction();
    Map<String, Role> roles = new HashMap<>();
    forward.inputs().forEach(input -> roles.put(input.symbol().name(), input.role()));
    forward.lines().forEach(line -> roles.put(line.name(), line.role()));
    return new Wiring(
        network.problem().notation().affine(),
        network.outputName(),
        network.isDense(),
        network.parameters().stream().map(Parameter::symbol).toList(),
        roles);
  }

  /** Whether a quantity is what an activation function is applied to, and has the letter z. */
  boolean isSums(BaseName name) {
    return name.isNamedLikeSums() && is(Role.PRE_ACTIVATION, name);
  }

  /** Whether a quantity is what an activation function gives, and has the letter a. */
  boolean isOutputs(BaseName name) {
    return name.hasLayer() && name.word().equals("a") && is(Role.ACTIVATION, name);
  }

  private boolean is(Role role, BaseName name) {
    return roles.isEmpty() || roles.get(name.canonical()) == role;
  }

  /** Whether a letter that is not its own belongs to another quantity of the same layer. */
  boolean isTaken(BaseName name, String letter) {
    return roles.keySet().stream()
        .map(BaseName::of)
        .filter(each -> each.layer().equals(name.layer()) && !isSums(each) && !isOutputs(each))
        .anyMatch(each -> each.word().equalsIgnoreCase(letter));
  }

  /**
   * Whether it is the output of a layer that has a quantity A, too, such as attention's weights.
   */
  boolean isOutputBesideA(BaseName name) {
    return name.isOfLayer("a")
        && roles.keySet().stream()
            .map(BaseName::of)
            .anyMatch(each -> each.layer().equals(name.layer()) && each.word().equals("A"));
  }

  /** Whether there is another quantity whose name differs in small and capital letters only. */
  boolean hasTwin(String name) {
    return roles.keySet().stream()
        .anyMatch(each -> each.equalsIgnoreCase(name) && !each.equals(name));
  }

  /** Whether the forward pass has a quantity of this name. */
  boolean isOfForwardPass(String name) {
    return roles.containsKey(name);
  }

  boolean isOutput(BaseName name) {
    return BaseName.of(output).equals(name);
  }

  /** Whether a layer's quantity belongs to the layer that gives the prediction. */
  boolean isInLastLayer(BaseName name) {
    return BaseName.of(output).layer().equals(name.layer());
  }

  /** What a unit of a hidden layer is called, from its number. */
  String hiddenUnit(BaseName name, int unit) {
    String last = BaseName.of(output).layer();
    int layers = last.isEmpty() ? 0 : Integer.parseInt(last.split("\\.")[0]);
    return UnitNames.hidden(name.layer(), layers, unit);
  }

  /** How many weights the layers before this one have together. */
  int weightsBefore(BaseName weights) {
    return parameters.stream()
        .takeWhile(each -> !BaseName.of(each.name()).equals(weights))
        .filter(each -> BaseName.of(each.name()).isOfLayer("W"))
        .mapToInt(each -> each.shape().size())
        .sum();
  }

  /** The unit, from 0, to which an element of a layer's vectors belongs. */
  int unit(Portion portion) {
    return Math.max(0, affine.columnVectors() ? portion.row() : portion.column());
  }

  /** The example, from 1, to which an element belongs, if the quantity has those of several. */
  Optional<Integer> example(Portion portion) {
    int count = affine.columnVectors() ? portion.shape().columns() : portion.shape().rows();
    int place = affine.columnVectors() ? portion.column() : portion.row();
    return dense && portion.isElement() && count > 1 ? Optional.of(place + 1) : Optional.empty();
  }
}
