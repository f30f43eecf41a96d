package org.byhand.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.byhand.diagnostic.Location;
import org.byhand.problem.Node.Kind;

/**
 * Lays a variant's values over the problem's, by the rules of RFC 7386: mappings merge, everything
 * else replaces, {@code null} removes. Every value keeps the place where it was written.
 */
final class MergePatch {
  private MergePatch() {}

  static Node apply(Node target, Node patch) {
    return patch instanceof Mapping changes ? apply(target, changes) : patch;
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
    patch
        .entries()
        .forEach(
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
}
