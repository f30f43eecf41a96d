package org.byhand.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
    List<Node> examples = data.items("examples");
    List<String> features = names(data, "features", "x", examples);
    ClassLabels labels = ClassLabels.of(data, diagnostics);
    boolean classes = !labels.classes().isEmpty();
    if (classes && data.find("targets").isPresent()) {
      diagnostics.error(
          data.keyLocation("classes"),
          "`classes` beside `targets`",
          "the classes are the names of the outputs: leave targets out");
    }
    List<String> targets = classes ? labels.classes() : targets(data, examples);
    List<Data.Example> bound = new ArrayList<>();
    for (Node node : examples) {
      Map<String, Grid> x = values("x", node.mapping().get("x"), features, "feature");
      Node target = node.mapping().get("y");
      Map<String, Grid> y =
          ClassLabels.areIn(target)
              ? labels.oneHot(target).map(grid -> Map.of("y", grid)).orElse(Map.of())
              : values("y", target, targets, classes ? "class" : "target");
      if (!y.isEmpty() && !y.containsKey("y")) {
        diagnostics.error(
            target.location(),
            "`y` is a list of matrices",
            "a target is a number, a list of numbers, or one matrix");
      } else if (!x.isEmpty() && !y.isEmpty()) {
        Map<String, Grid> both = new LinkedHashMap<>(x);
        both.putAll(y);
        bound.add(new Data.Example(both, node.location()));
      }
    }
    return new Data(features, targets, classes, bound);
  }

  /** Labels without classes are reported later, and have no names. */
  private static List<String> targets(Mapping data, List<Node> examples) {
    return ClassLabels.areIn(examples.get(0).mapping().get("y"))
        ? List.of()
        : names(data, "targets", "y", examples);
  }

  /** The names written, or for vectors x1, x2 …; none for matrices. */
  private static List<String> names(Mapping data, String key, String letter, List<Node> examples) {
    if (data.find(key).isPresent()) {
      return texts(data.items(key));
    }
    Node first = examples.get(0).mapping().get(letter);
    if (isMatrix(first)) {
      return List.of();
    }
    int count = first.is(Kind.LIST) ? first.items().size() : 1;
    return count == 1
        ? List.of(letter)
        : IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
  }

  /** Whether an example has a matrix, such as an image or a sequence, among its values. */
  static boolean hasMatrix(Node example) {
    return example.mapping().children().stream().anyMatch(DataBinder::isMatrix);
  }

  private static boolean isMatrix(Node value) {
    return value.is(Kind.LIST) && value.items().get(0).is(Kind.LIST);
  }

  /** The matrices of one key by name; none if a mistake was reported. */
  private Map<String, Grid> values(String key, Node node, List<String> names, String each) {
    if (!isMatrix(node)) {
      return grids
          .list(node, "`" + key + "`", names.size(), each)
          .map(grid -> Map.of(key, grid))
          .orElse(Map.of());
    }
    Map<String, Grid> matrices = grids.nested(key, node);
    if (!areAlike(matrices)) {
      diagnostics.error(
          node.location(),
          "the matrices of `" + key + "` differ in size",
          "each channel of an image has the same size");
      return Map.of();
    }
    for (Grid matrix : matrices.values()) {
      if (!names.isEmpty() && matrix.columnCount() != names.size()) {
        diagnostics.error(
            node.location(),
            "`%s` has rows of %s, expected %s"
                .formatted(key, Grids.counted(matrix.columnCount()), names.size()),
            "one number per " + each);
        return Map.of();
      }
    }
    return matrices;
  }

  private static boolean areAlike(Map<String, Grid> matrices) {
    return matrices.values().stream()
            .map(grid -> List.of(grid.rowCount(), grid.columnCount()))
            .distinct()
            .count()
        <= 1;
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

  List<Problem.Input> inputs(List<Node> nodes, OptionalInt features) {
    List<Problem.Input> inputs = new ArrayList<>();
    for (Node node : nodes) {
      if (isMatrix(node)) {
        Map<String, Grid> matrices = grids.nested("x", node);
        if (!matrices.isEmpty()) {
          inputs.add(new Problem.Input(matrices, node.location()));
        }
      } else {
        int count = features.orElseGet(() -> node.is(Kind.LIST) ? node.items().size() : 1);
        grids
            .list(node, "an input to predict", count, "feature")
            .ifPresent(x -> inputs.add(new Problem.Input(Map.of("x", x), node.location())));
      }
    }
    return inputs;
  }

  static List<String> texts(List<Node> nodes) {
    return nodes.stream().map(Node::text).toList();
  }
}
