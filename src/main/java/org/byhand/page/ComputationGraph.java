package org.byhand.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Symbols;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;

/**
 * Which quantity of a forward pass is computed from which.
 *
 * @param nodes the quantities, each after those it is computed from
 * @param uses an edge for each quantity that another one is computed from
 */
record ComputationGraph(List<Node> nodes, List<Use> uses) {

  /**
   * A quantity.
   *
   * @param line what computes it; empty if it is given
   */
  record Node(Symbol symbol, Optional<Line> line) {
    String name() {
      return symbol.name();
    }
  }

  /** The names of what is used, and of what is computed from it. */
  record Use(String from, String to) {}

  ComputationGraph {
    nodes = List.copyOf(nodes);
    uses = List.copyOf(uses);
  }

  /** The graph of a tape's forward pass and loss. */
  static ComputationGraph of(Tape tape) {
    return of(tape.lines(Section.FORWARD, Section.LOSS));
  }

  /** The graph of some lines; what they use from others is given. */
  static ComputationGraph of(List<Line> lines) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    List<Use> uses = new ArrayList<>();
    for (Line line : lines) {
      for (Symbol used : Symbols.in(line.equation().expr())) {
        nodes.putIfAbsent(used.name(), new Node(used, Optional.empty()));
        Use use = new Use(used.name(), line.name());
        if (!uses.contains(use)) {
          uses.add(use);
        }
      }
      nodes.put(line.name(), new Node(line.symbol(), Optional.of(line)));
    }
    return new ComputationGraph(List.copyOf(nodes.values()), uses);
  }

  /** The same graph without some quantities. */
  ComputationGraph without(Predicate<Symbol> left) {
    Set<String> names =
        nodes.stream()
            .filter(node -> left.test(node.symbol()))
            .map(Node::name)
            .collect(Collectors.toSet());
    return new ComputationGraph(
        nodes.stream().filter(node -> !names.contains(node.name())).toList(),
        uses.stream()
            .filter(use -> !names.contains(use.from()) && !names.contains(use.to()))
            .toList());
  }

  /**
   * The same graph without what some lines compute: what they are computed from leads right to
   * where they are used.
   */
  ComputationGraph bypassing(Predicate<Line> left) {
    Set<Use> all = new LinkedHashSet<>(uses);
    for (Node node : nodes) {
      if (node.line().filter(left).isPresent()) {
        List<Use> into = all.stream().filter(use -> use.to().equals(node.name())).toList();
        List<Use> from = all.stream().filter(use -> use.from().equals(node.name())).toList();
        into.forEach(in -> from.forEach(out -> all.add(new Use(in.from(), out.to()))));
        into.forEach(all::remove);
        from.forEach(all::remove);
      }
    }
    return new ComputationGraph(
        nodes.stream().filter(node -> node.line().filter(left).isEmpty()).toList(),
        List.copyOf(all));
  }

  /** How many steps the longest way from something given to the end of the computation has. */
  int depth() {
    Map<String, Integer> depths = new HashMap<>();
    for (Use use : uses) {
      int depth = depths.getOrDefault(use.from(), 0) + 1;
      depths.merge(use.to(), depth, Math::max);
    }
    return depths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
