package org.byhand.problem;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Nearest;
import org.byhand.problem.Node.Kind;

/** Checks what the files of a folder say of each other. */
final class References {
  private static final String PREREQUISITES = "prerequisites";

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Collection<String> unread;

  /** A problem's file, and the slugs of the problems to read before. */
  private record Entry(ProblemFile file, List<Node> prerequisites) {}

  /**
   * @param files all files that could be read
   * @param unread the slugs of all others, of whose variants nothing is known
   */
  References(Collection<ProblemFile> files, Collection<String> unread) {
    files.forEach(file -> entriesOf(file).forEach(entries::putIfAbsent));
    this.unread = unread;
  }

  private static Map<String, Entry> entriesOf(ProblemFile file) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    entries.put(file.slug(), new Entry(file, prerequisites(file.root())));
    file.variants()
        .forEach(
            (slug, variant) -> {
              Mapping changes = variant.changes();
              boolean changed = changes.find(PREREQUISITES).isPresent();
              entries.put(slug, new Entry(file, prerequisites(changed ? changes : file.root())));
            });
    return entries;
  }

  private static List<Node> prerequisites(Mapping written) {
    return written.find(PREREQUISITES).map(Node::children).orElse(List.of()).stream()
        .filter(each -> each.is(Kind.TEXT))
        .toList();
  }

  /** Reports problems that an earlier file has too, and prerequisites that can't be met. */
  void check(ProblemFile file, Diagnostics diagnostics) {
    entriesOf(file)
        .forEach(
            (slug, entry) -> {
              ProblemFile owner = entries.get(slug).file();
              if (owner != file) {
                diagnostics.error(
                    file.root().location(),
                    "`%s` is a problem of %s too".formatted(slug, owner.sourceName()),
                    "rename the file or the variant");
              }
              entry.prerequisites().forEach(each -> checkPrerequisite(slug, each, diagnostics));
            });
  }

  private void checkPrerequisite(String owner, Node prerequisite, Diagnostics diagnostics) {
    String slug = prerequisite.text();
    if (isNeededBy(owner, slug)) {
      diagnostics.error(
          prerequisite.location(),
          slug.equals(owner)
              ? "`%s` is its own prerequisite".formatted(owner)
              : "`%s` has `%s` as a prerequisite".formatted(slug, owner),
          slug.equals(owner) ? "leave it out" : "leave out one of the two");
    } else if (!entries.containsKey(slug) && !couldBeUnread(slug)) {
      diagnostics.error(
          prerequisite.location(),
          "there is no problem `" + Shortened.of(slug) + "`",
          Nearest.to(slug, entries.keySet()).map("did you mean `%s`?"::formatted).orElse(""));
    }
  }

  private boolean couldBeUnread(String slug) {
    return unread.stream().anyMatch(each -> slug.equals(each) || slug.startsWith(each + "-"));
  }

  /** Whether {@code owner} is among what must be read before {@code slug}, however far back. */
  private boolean isNeededBy(String owner, String slug) {
    Set<String> seen = new HashSet<>(Set.of(slug));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty() && !seen.contains(owner)) {
      Entry entry = entries.get(open.pop());
      if (entry != null) {
        entry.prerequisites().stream().map(Node::text).filter(seen::add).forEach(open::add);
      }
    }
    return seen.contains(owner);
  }
}
