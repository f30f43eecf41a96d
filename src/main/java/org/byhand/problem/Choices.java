package org.byhand.problem;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.byhand.problem.Node.Kind;

/** Reads {@code name} and {@code {name: {argument: 0.1}}}. */
final class Choices {
  private Choices() {}

  static Choice read(Node node) {
    if (node.is(Kind.TEXT)) {
      return new Choice(node.text(), Map.of(), node.location());
    }
    Map.Entry<String, Mapping.Entry> chosen = node.mapping().entries().entrySet().iterator().next();
    return read(chosen.getKey(), chosen.getValue());
  }

  /** A name with its arguments: a mapping, a number that stands for itself, or nothing. */
  static Choice read(String name, Mapping.Entry chosen) {
    Map<String, Choice.Argument> arguments = new LinkedHashMap<>();
    Node value = chosen.value();
    if (value.is(Kind.MAPPING)) {
      value.mapping().forEach((key, entry) -> arguments.put(key, argument(entry.value())));
    } else if (value.is(Kind.NUMBER)) {
      arguments.put(Layer.Other.MAIN, argument(value));
    }
    return new Choice(name, arguments, chosen.key());
  }

  /** True is 1 and false 0. */
  private static Choice.Argument argument(Node value) {
    BigDecimal number =
        value.is(Kind.TRUTH) ? value.truth() ? BigDecimal.ONE : BigDecimal.ZERO : value.number();
    return new Choice.Argument(number, value.location());
  }
}
