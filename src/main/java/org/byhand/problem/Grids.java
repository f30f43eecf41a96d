package org.byhand.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.problem.Node.Kind;

/** Reads numbers, lists of numbers and matrices, which the schema has let through. */
final class Grids {
  private final Diagnostics diagnostics;

  Grids(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** A list of numbers; a single number is a list of one. */
  static Grid list(Node node) {
    List<Node> items = node.is(Kind.NUMBER) ? List.of(node) : node.items();
    return new Grid(List.of(items.stream().map(Node::number).toList()), Grid.Form.LIST);
  }

  /** A list of as many numbers as there are {@code names}; otherwise an error is reported. */
  Optional<Grid> list(Node node, String what, int count, String names) {
    if (node.is(Kind.LIST) && !areAll(item -> item.is(Kind.NUMBER), node.items())) {
      return Optional.empty();
    }
    Grid list = list(node);
    if (list.columnCount() == count) {
      return Optional.of(list);
    }
    diagnostics.error(
        node.location(),
        "%s has %s, expected %s".formatted(what, counted(list.columnCount()), count),
        "one number per " + names);
    return Optional.empty();
  }

  /** Numbers in whichever form they are written; none if rows differ in length. */
  Optional<Grid> any(Node node) {
    if (node.is(Kind.NUMBER)) {
      return Optional.of(new Grid(List.of(List.of(node.number())), Grid.Form.NUMBER));
    }
    List<Node> items = node.items();
    Kind first = items.get(0).kind();
    if (!areAll(item -> item.is(first), items)) {
      return Optional.empty();
    }
    return first == Kind.NUMBER ? Optional.of(list(node)) : matrix(items);
  }

  private boolean areAll(Predicate<Node> alike, List<Node> items) {
    Optional<Node> other = items.stream().filter(alike.negate()).findFirst();
    other.ifPresent(
        item ->
            diagnostics.error(
                item.location(),
                "numbers and lists are mixed",
                "write a flat list of numbers, or a list of rows"));
    return other.isEmpty();
  }

  /**
   * The matrices of a list that may be nested deeper than a matrix, each by its position: {@code
   * name.2.1} is the first one in the second list. None if a mistake was reported.
   */
  Map<String, Grid> nested(String name, Node node) {
    if (!isDeep(node)) {
      return any(node).map(grid -> Map.of(name, grid)).orElse(Map.of());
    }
    Map<String, Grid> matrices = new LinkedHashMap<>();
    List<Node> items = node.items();
    int depth = depth(items.get(0));
    if (!areAll(item -> depth(item) == depth, items)) {
      return Map.of();
    }
    for (int i = 0; i < items.size(); i++) {
      Map<String, Grid> inner = nested(name + "." + (i + 1), items.get(i));
      if (inner.isEmpty()) {
        return Map.of();
      }
      matrices.putAll(inner);
    }
    return matrices;
  }

  /** Whether a value is a list of matrices, or of lists of them. */
  private static boolean isDeep(Node node) {
    return depth(node) > 2;
  }

  /** How many lists are around the first number. */
  private static int depth(Node node) {
    return node.is(Kind.LIST) ? 1 + depth(node.items().get(0)) : 0;
  }

  private Optional<Grid> matrix(List<Node> items) {
    List<List<BigDecimal>> rows = new ArrayList<>();
    for (Node item : items) {
      if (!areAll(each -> each.is(Kind.NUMBER), item.items())) {
        return Optional.empty();
      }
      List<BigDecimal> row = item.items().stream().map(Node::number).toList();
      if (!rows.isEmpty() && row.size() != rows.get(0).size()) {
        diagnostics.error(
            item.location(),
            "row %s has %s, but row 1 has %s"
                .formatted(rows.size() + 1, counted(row.size()), rows.get(0).size()),
            "all rows of a matrix have the same length");
        return Optional.empty();
      }
      rows.add(row);
    }
    return Optional.of(new Grid(rows, Grid.Form.MATRIX));
  }

  /** {@code 1 number}, {@code 3 numbers}. */
  static String counted(int numbers) {
    return numbers + (numbers == 1 ? " number" : " numbers");
  }
}
