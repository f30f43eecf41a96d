package org.byhand.problem;

import java.util.Map;
import java.util.Set;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.problem.Node.Kind;

/**
 * Checks what the schema lets through in a layer whose kind is its first key: a schema can't tell
 * the first key from the others.
 */
final class LayerValues {
  private static final Set<String> DRAWN = Set.of("init", "seed");

  private final Diagnostics diagnostics;

  LayerValues(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Whether a kind has named numbers, one number, layers or nothing; otherwise it is reported. */
  boolean isKind(Node kind) {
    return switch (kind.kind()) {
      case MAPPING -> kind.mapping().entries().values().stream().allMatch(this::isArgument);
      case LIST -> kind.items().stream().allMatch(this::isLayer);
      default -> true;
    };
  }

  private boolean isArgument(Mapping.Entry entry) {
    Node value = entry.value();
    boolean fits = value.is(Kind.NUMBER) || value.is(Kind.TRUTH);
    return fits
        || report(
            value,
            "an argument must be a number, true or false, not %s",
            "such as {out_channels: 2}");
  }

  private boolean isLayer(Node item) {
    boolean fits = item.is(Kind.MAPPING) || item.is(Kind.TEXT);
    return fits
        || report(
            item,
            "a layer must be a name or a mapping, not %s",
            "such as flatten or {dense: 3, ...}");
  }

  /** Whether a value is a list of numbers, however deep, a number, or a way to draw them. */
  boolean areNumbers(Node node) {
    return switch (node.kind()) {
      case NUMBER -> true;
      case LIST -> node.items().stream().allMatch(this::isPart);
      case MAPPING -> isDrawn(node.mapping());
      default -> report(node, "must be numbers, not %s", "a list of numbers, or none");
    };
  }

  private boolean isPart(Node item) {
    boolean fits = item.is(Kind.NUMBER) || item.is(Kind.LIST);
    return fits
        || report(item, "must be a number, not %s", "lists of numbers, nested as deep as needed");
  }

  private boolean isDrawn(Mapping mapping) {
    Map<String, Mapping.Entry> entries = mapping.entries();
    Mapping.Entry initializer = entries.get("init");
    if (initializer == null || !DRAWN.containsAll(entries.keySet())) {
      Location place =
          entries.entrySet().stream()
              .filter(each -> !DRAWN.contains(each.getKey()))
              .findFirst()
              .map(each -> each.getValue().key())
              .orElse(mapping.location());
      diagnostics.error(
          place, "neither numbers nor an initializer", "such as {init: xavier_uniform, seed: 7}");
      return false;
    }
    return isInitializer(initializer.value())
        && (!entries.containsKey("seed") || isSeed(entries.get("seed").value()));
  }

  private boolean isInitializer(Node node) {
    if (node.is(Kind.MAPPING) && node.mapping().entries().size() == 1) {
      return isKind(node.mapping().entries().values().iterator().next().value());
    }
    return node.is(Kind.TEXT)
        || report(
            node,
            "an initializer must be a name or {name: {argument: number}}, not %s",
            "such as xavier_uniform");
  }

  private boolean isSeed(Node node) {
    boolean whole =
        node.is(Kind.NUMBER)
            && node.number().stripTrailingZeros().scale() <= 0
            && node.number().signum() >= 0
            && node.number().precision() - node.number().scale() <= 18;
    return whole
        || report(
            node,
            "a seed must be a whole number, not %s",
            "such as seed: 7; the same seed draws the same numbers");
  }

  private boolean report(Node node, String message, String hint) {
    String what = node.is(Kind.NUMBER) ? node.number().toString() : node.kind().words();
    diagnostics.error(node.location(), message.formatted(what), hint);
    return false;
  }
}
