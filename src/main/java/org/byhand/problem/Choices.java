package org.byhand.problem;

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
    Map<String, Choice.Argument> arguments = new LinkedHashMap<>();
    chosen
        .getValue()
        .value()
        .mapping()
        .forEach(
            (name, entry) ->
                arguments.put(
                    name, new Choice.Argument(entry.value().number(), entry.value().location())));
    return new Choice(chosen.getKey(), arguments, chosen.getValue().key());
  }
}
