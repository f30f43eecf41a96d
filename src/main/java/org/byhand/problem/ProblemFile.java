package org.byhand.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.SourceText;

/**
 * A problem file's values: a problem and its variants.
 *
 * @param slug the file's name
 * @param root the whole file
 * @param variants what each variant changes, by its slug
 */
record ProblemFile(String slug, Mapping root, Map<String, Variant> variants) {
  private static final String VARIANTS = "variants";

  /** What a variant changes, and where its name stands. */
  record Variant(Mapping changes, Location location) {}

  /** Reads a text as far as it can be read; what is wrong with it is reported. */
  static Optional<ProblemFile> parse(SourceText source, String slug, Diagnostics diagnostics) {
    if (!Characters.areSound(source, diagnostics)) {
      return Optional.empty();
    }
    Optional<Node> root = TreeReader.read(source, "title", diagnostics);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (!(root.get() instanceof Mapping mapping)) {
      diagnostics.error(
          root.get().location(),
          "a problem file is a mapping, not " + root.get().kind().words(),
          "start with `title:`");
      return Optional.empty();
    }
    return Optional.of(new ProblemFile(slug, mapping, variants(slug, mapping)));
  }

  /** Those that can be applied; the schema reports the others. */
  private static Map<String, Variant> variants(String slug, Mapping root) {
    Map<String, Variant> variants = new LinkedHashMap<>();
    root.find(VARIANTS)
        .filter(Mapping.class::isInstance)
        .map(written -> written.mapping().entries())
        .orElse(Map.of())
        .forEach(
            (name, entry) -> {
              if (entry.value() instanceof Mapping changes) {
                variants.put(slug + "-" + name, new Variant(changes, entry.key()));
              }
            });
    return variants;
  }

  /** What messages call the file. */
  String sourceName() {
    return root.location().source().name();
  }

  /** The problem and its variants; none if anything in the file is wrong, which is reported. */
  List<Problem> bind(SchemaCheck schema, Diagnostics diagnostics) {
    List<Problem> problems = new ArrayList<>();
    checked(root, schema, diagnostics)
        .bind(slug, Optional.empty(), root.location())
        .ifPresent(problems::add);
    Mapping base = root.without(Set.of(VARIANTS));
    variants.forEach(
        (name, variant) ->
            checked(MergePatch.apply(base, variant.changes()), schema, diagnostics)
                .bind(name, Optional.of(slug), variant.location())
                .ifPresent(problems::add));
    return diagnostics.hasErrors() ? List.of() : problems;
  }

  private static ProblemBinder checked(
      Mapping written, SchemaCheck schema, Diagnostics diagnostics) {
    Mapping placed = Misplaced.remove(written, diagnostics);
    return new ProblemBinder(placed, schema.check(placed, diagnostics), diagnostics);
  }
}
