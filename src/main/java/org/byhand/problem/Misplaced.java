package org.byhand.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.byhand.diagnostic.Diagnostics;

/**
 * Finds {@code reduction} and {@code update} where authors look for them first: within the loss,
 * the optimizer and the training. There the schema would take them for names or arguments.
 */
final class Misplaced {
  private static final Set<String> KEYS = Set.of("reduction", "update");
  private static final List<String> PARTS = List.of("loss", "optimizer", "training");

  private Misplaced() {}

  /** Reports such keys of a problem, and returns it without them. */
  static Mapping remove(Mapping root, Diagnostics diagnostics) {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>(root.entries());
    for (String part : PARTS) {
      entries.computeIfPresent(
          part,
          (key, entry) ->
              new Mapping.Entry(entry.key(), cleaned(part, entry.value(), diagnostics)));
    }
    return new Mapping(entries, root.location());
  }

  private static Node cleaned(String part, Node node, Diagnostics diagnostics) {
    if (!(node instanceof Mapping mapping)) {
      return node;
    }
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    mapping.forEach(
        (key, entry) -> {
          if (KEYS.contains(key)) {
            diagnostics.error(
                entry.key(),
                "`%s` is not part of `%s`".formatted(key, part),
                "`" + key + "` belongs at the top level");
          } else {
            Node value = cleaned(part, entry.value(), diagnostics);
            entries.put(key, new Mapping.Entry(entry.key(), value));
          }
        });
    return new Mapping(entries, mapping.location());
  }
}
