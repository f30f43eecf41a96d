package org.byhand.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;

/**
 * A problem file's values: a problem and its variants.
 *
 * @param slug the file's name
 * @param problem the file without its variants
 * @param variants what each changes, by name
 */
record ProblemFile(String slug, Mapping problem, Map<String, Mapping> variants) {
  private static final String VARIANTS = "variants";

  /** Reads a text as far as it can be read; what is wrong with it is reported. */
  static Optional<ProblemFile> parse(SourceText source, String slug, Diagnostics diagnostics) {
    if (!Characters.areSound(source, diagnostics)) {
      return Optional.empty();
    }
    Optional<Node> root = TreeReader.read(source, diagnostics);
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
    return Optional.of(new ProblemFile(slug, mapping, changes(mapping)));
  }

  private static Map<String, Mapping> changes(Mapping root) {
    Map<String, Mapping> changes = new LinkedHashMap<>();
    root.find(VARIANTS)
        .filter(Mapping.class::isInstance)
        .ifPresent(
            variants ->
                variants
                    .mapping()
                    .entries()
                    .forEach(
                        (name, entry) -> {
                          if (entry.value() instanceof Mapping patch) {
                            changes.put(name, patch);
                          }
                        }));
    return changes;
  }

  /** What messages call the file. */
  String sourceName() {
    return problem.location().source().name();
  }

  /** The slugs of the problem and its variants. */
  List<String> slugs() {
    List<String> slugs = new ArrayList<>(List.of(slug));
    variants.keySet().forEach(name -> slugs.add(slug + "-" + name));
    return slugs;
  }

  /** The problem and its variants; none if anything in the file is wrong, which is reported. */
  List<Problem> bind(SchemaCheck schema, Diagnostics diagnostics) {
    List<Problem> problems = new ArrayList<>();
    bind(problem, slug, Optional.empty(), schema, diagnostics).ifPresent(problems::add);
    Mapping base = problem.without(Set.of(VARIANTS));
    variants.forEach(
        (name, patch) ->
            bind(
                    MergePatch.apply(base, patch),
                    slug + "-" + name,
                    Optional.of(slug),
                    schema,
                    diagnostics)
                .ifPresent(problems::add));
    return diagnostics.hasErrors() ? List.of() : problems;
  }

  private static Optional<Problem> bind(
      Mapping written,
      String slug,
      Optional<String> variantOf,
      SchemaCheck schema,
      Diagnostics diagnostics) {
    Mapping root = Misplaced.remove(written, diagnostics);
    Set<String> broken = schema.check(root, diagnostics);
    return new ProblemBinder(root, broken, diagnostics).bind(slug, variantOf);
  }
}
