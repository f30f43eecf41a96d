package org.byhand.problem;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Nearest;
import org.byhand.problem.Node.Kind;

/** Checks what the files of a folder say of each other. */
final class References {
  private final Map<String, ProblemFile> owners = new LinkedHashMap<>();
  private final boolean complete;

  /**
   * @param files all files that could be read
   * @param complete whether there are no others, whose problems could be meant
   */
  References(Collection<ProblemFile> files, boolean complete) {
    for (ProblemFile file : files) {
      slugs(file).forEach(slug -> owners.putIfAbsent(slug, file));
    }
    this.complete = complete;
  }

  /** Reports problems of {@code file} that an earlier file has too, and unknown prerequisites. */
  void check(ProblemFile file, Diagnostics diagnostics) {
    slugs(file)
        .filter(slug -> owners.get(slug) != file)
        .forEach(
            slug ->
                diagnostics.error(
                    file.root().location(),
                    "`%s` is a problem of %s too".formatted(slug, owners.get(slug).sourceName()),
                    "rename the file or the variant"));
    checkPrerequisites(file.slug(), file.root(), diagnostics);
    file.variants()
        .forEach((slug, variant) -> checkPrerequisites(slug, variant.changes(), diagnostics));
  }

  private void checkPrerequisites(String owner, Mapping written, Diagnostics diagnostics) {
    List<Node> prerequisites =
        written.find("prerequisites").map(Node::children).orElse(List.of()).stream()
            .filter(each -> each.is(Kind.TEXT))
            .toList();
    for (Node prerequisite : prerequisites) {
      String slug = prerequisite.text();
      if (slug.equals(owner)) {
        diagnostics.error(
            prerequisite.location(), "the problem is its own prerequisite", "remove it");
      } else if (complete && !owners.containsKey(slug)) {
        diagnostics.error(
            prerequisite.location(),
            "there is no problem `" + Shortened.of(slug) + "`",
            Nearest.to(slug, owners.keySet()).map("did you mean `%s`?"::formatted).orElse(""));
      }
    }
  }

  private static Stream<String> slugs(ProblemFile file) {
    return Stream.concat(Stream.of(file.slug()), file.variants().keySet().stream());
  }
}
