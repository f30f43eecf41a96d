package org.byhand.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.problem.Node.Kind;

/** Binds what has one number per feature or target: examples, standardization, inputs to try. */
final class DataBinder {
  private final Diagnostics diagnostics;
  private final Grids grids;

  DataBinder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.grids = new Grids(diagnostics);
  }

  Data data(Mapping data) {
    List<String> features = texts(data.items("features"));
    List<String> targets = texts(data.items("targets"));
    List<Data.Example> examples = new ArrayList<>();
    for (Node node : data.items("examples")) {
      Mapping example = node.mapping();
      Optional<Grid> x = grids.list(example.get("x"), "`x`", features.size(), "feature");
      Optional<Grid> y = grids.list(example.get("y"), "`y`", targets.size(), "target");
      if (x.isPresent() && y.isPresent()) {
        examples.add(new Data.Example(x.get(), y.get(), node.location()));
      }
    }
    return new Data(features, targets, examples);
  }

  Optional<Standardization> standardization(Node node, int features) {
    if (node.is(Kind.TEXT)) {
      return Optional.of(new Standardization.Fit(node.location()));
    }
    Node spread = node.mapping().get("std");
    Optional<Grid> mean = grids.list(node.mapping().get("mean"), "`mean`", features, "feature");
    Optional<Grid> std = grids.list(spread, "`std`", features, "feature");
    checkPositive(spread);
    return mean.isPresent() && std.isPresent()
        ? Optional.of(new Standardization.Given(mean.get(), std.get(), node.location()))
        : Optional.empty();
  }

  private void checkPositive(Node spread) {
    for (Node each : spread.is(Kind.NUMBER) ? List.of(spread) : spread.items()) {
      if (each.number().signum() <= 0) {
        diagnostics.error(
            each.location(),
            "a standard deviation of " + each.number().toPlainString(),
            "a feature is divided by it, so it must be above 0");
      }
    }
  }

  List<Problem.Input> inputs(List<Node> nodes, int features) {
    List<Problem.Input> inputs = new ArrayList<>();
    for (Node node : nodes) {
      grids
          .list(node, "an input to predict", features, "feature")
          .ifPresent(x -> inputs.add(new Problem.Input(x, node.location())));
    }
    return inputs;
  }

  static List<String> texts(List<Node> nodes) {
    return nodes.stream().map(Node::text).toList();
  }
}
