package org.byhand.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.byhand.diagnostic.Location;
import org.byhand.problem.Node.Kind;

/**
 * Lays a variant's values over the problem's, by the rules of RFC 7386: mappings merge, everything
 * else replaces, {@code null} removes. In one thing it goes further: a mapping whose keys count the
 * items of a list, from 1, changes those items, so that {@code network: {2: {bias: none}}} need not
 * repeat the weights. Every value keeps the place where it was written.
 */
final class MergePatch {
  private MergePatch() {}

  static Node apply(Node target, Node patch) {
    if (!(patch instanceof Mapping changes)) {
      return patch;
    }
    return target instanceof Listing list && countsItems(changes, list)
        ? apply(list, changes)
        : apply(target, changes);
  }

  /** What is missing after a removal is shown at the patch, everything else at the target. */
  static Mapping apply(Node target, Mapping patch) {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    Location location = patch.location();
    if (target instanceof Mapping base) {
      entries.putAll(base.entries());
      boolean removes = patch.children().stream().anyMatch(child -> child.is(Kind.NOTHING));
      location = removes ? patch.location() : base.location();
    }
    patch.forEach(
        (key, change) -> {
          Mapping.Entry before = entries.get(key);
          if (change.value().is(Kind.NOTHING)) {
            entries.remove(key);
          } else {
            Node under = before == null ? change.value() : before.value();
            entries.put(key, new Mapping.Entry(change.key(), apply(under, change.value())));
          }
        });
    return new Mapping(entries, location);
  }

  private static boolean countsItems(Mapping patch, Listing list) {
    List<String> places =
        IntStream.rangeClosed(1, list.items().size()).mapToObj(Integer::toString).toList();
    return places.containsAll(patch.entries().keySet());
  }

  private static Listing apply(Listing target, Mapping patch) {
    List<Node> items = new ArrayList<>(target.items());
    patch.forEach(
        (place, change) -> {
          int index = Integer.parseInt(place) - 1;
          items.set(index, apply(items.get(index), change.value()));
        });
    items.removeIf(item -> item.is(Kind.NOTHING));
    return new Listing(items, target.location());
  }
}
