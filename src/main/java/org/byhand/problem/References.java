package org.byhand.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Nearest;
import org.byhand.problem.Node.Kind;

/** Checks what the files of a folder say of each other. */
final class References {
  private static final String PREREQUISITES = "prerequisites";

  private final Map<String, ProblemFile> owners = new HashMap<>();
  private final boolean complete;

  /**
   * @param files all files that could be read
   * @param complete whether no other file's problems could be meant
   */
  References(Collection<ProblemFile> files, boolean complete) {
    files.forEach(file -> file.slugs().forEach(slug -> owners.putIfAbsent(slug, file)));
    this.complete = complete;
  }

  /** Reports problems of {@code file} that another file names too, and unknown prerequisites. */
  void check(ProblemFile file, Diagnostics diagnostics) {
    for (String slug : file.slugs()) {
      ProblemFile owner = owners.get(slug);
      if (owner != file) {
        diagnostics.error(
            file.problem().location(),
            "the problem `%s` is also one of %s".formatted(slug, owner.sourceName()),
            "rename the file or the variant");
      }
    }
    for (Node prerequisite : prerequisites(file)) {
      String slug = prerequisite.text();
      if (slug.equals(file.slug())) {
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

  private static List<Node> prerequisites(ProblemFile file) {
    List<Mapping> mappings = new ArrayList<>(List.of(file.problem()));
    mappings.addAll(file.variants().values());
    return mappings.stream()
        .flatMap(mapping -> mapping.find(PREREQUISITES).stream())
        .flatMap(list -> list.children().stream())
        .filter(each -> each.is(Kind.TEXT))
        .toList();
  }
}
