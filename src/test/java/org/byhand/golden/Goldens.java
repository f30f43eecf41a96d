package org.byhand.golden;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.byhand.site.SiteFiles;

/**
 * Compares a whole site with what it was when someone last looked at it.
 *
 * <p>A folder of goldens holds a text of some pages and scripts, in which a change can be read, and
 * in {@value #SUMS} the SHA-256 of every file, which no change escapes. With the system property
 * {@value #UPDATE} the folder is brought up to date instead: {@code mvn verify -Dupdate.goldens}.
 */
public final class Goldens {

  static final String SUMS = "SHA256SUMS";
  private static final String UPDATE = "update.goldens";
  private static final int LISTED = 10;
  private static final int EXCERPT = 100;

  private Goldens() {}

  /**
   * Checks that a site is as in the goldens.
   *
   * @param folder the goldens, relative to the project's folder
   * @param readable the paths of pages and scripts of which the text is kept, besides the sum
   * @throws AssertionError with the first line that differs in each of the files that differ
   */
  public static void check(Path folder, SiteFiles actual, Predicate<String> readable)
      throws IOException {
    if (System.getProperty(UPDATE) == null) {
      compare(folder, actual, readable);
    } else {
      update(folder, actual, readable);
    }
  }

  /**
   * Reads a generated site back from its folder; names that start with a dot are not part of it.
   */
  public static SiteFiles read(Path site) throws IOException {
    SiteFiles.Builder files = SiteFiles.builder();
    for (String path : files(site)) {
      if (!path.startsWith(".")) {
        files.add(path, Files.readAllBytes(site.resolve(path)));
      }
    }
    return files.build();
  }

  static void compare(Path folder, SiteFiles actual, Predicate<String> readable)
      throws IOException {
    SortedMap<String, String> now = goldens(actual, readable);
    SortedSet<String> names = files(folder);
    names.addAll(now.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      Path golden = folder.resolve(name);
      if (!Files.exists(golden)) {
        differences.add(name + " is new");
      } else if (!now.containsKey(name)) {
        differences.add(name + " is gone");
      } else {
        String difference = difference(Files.readString(golden), now.get(name));
        if (!difference.isEmpty()) {
          differences.add(name + ", " + difference);
        }
      }
    }
    if (!differences.isEmpty()) {
      fail(report(folder, differences));
    }
  }

  static void update(Path folder, SiteFiles actual, Predicate<String> readable) throws IOException {
    SortedMap<String, String> now = goldens(actual, readable);
    for (String name : files(folder)) {
      if (!now.containsKey(name)) {
        Files.delete(folder.resolve(name));
      }
    }
    for (var golden : now.entrySet()) {
      Path file = folder.resolve(golden.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, golden.getValue());
    }
  }

  private static SortedMap<String, String> goldens(SiteFiles site, Predicate<String> readable) {
    SortedMap<String, String> goldens = new TreeMap<>();
    StringBuilder sums = new StringBuilder();
    for (String path : site.paths()) {
      sums.append(site.sha256(path)).append("  ").append(path).append('\n');
      if (!readable.test(path)) {
        continue;
      }
      if (path.endsWith(".html")) {
        goldens.put(path + ".txt", PageText.of(site.text(path)));
      } else if (path.endsWith(".py")) {
        goldens.put(path + ".txt", site.text(path));
      }
    }
    goldens.put(SUMS, sums.toString());
    return goldens;
  }

  private static String difference(String golden, String now) {
    List<String> old = golden.lines().toList();
    List<String> young = now.lines().toList();
    for (int i = 0; i < Math.max(old.size(), young.size()); i++) {
      String before = i < old.size() ? old.get(i) : "(end)";
      String after = i < young.size() ? young.get(i) : "(end)";
      if (!before.equals(after)) {
        int column = firstDifference(before, after);
        return "line %d%n    golden: %s%n    now:    %s"
            .formatted(i + 1, excerpt(before, column), excerpt(after, column));
      }
    }
    return "";
  }

  private static int firstDifference(String one, String other) {
    int column = 0;
    while (column < Math.min(one.length(), other.length())
        && one.charAt(column) == other.charAt(column)) {
      column++;
    }
    return column;
  }

  private static String excerpt(String line, int column) {
    if (line.length() <= EXCERPT) {
      return line;
    }
    int from = Math.max(0, column - EXCERPT / 2);
    int to = Math.min(line.length(), from + EXCERPT);
    return (from > 0 ? "…" : "")
        + line.substring(Math.min(from, to), to)
        + (to < line.length() ? "…" : "");
  }

  private static String report(Path folder, List<String> differences) {
    StringBuilder report = new StringBuilder("The site is not as in " + folder + ":");
    differences.stream().limit(LISTED).forEach(each -> report.append("\n  ").append(each));
    if (differences.size() > LISTED) {
      report.append("\n  and ").append(differences.size() - LISTED).append(" more");
    }
    return report
        .append("\nIf it shall be so: mvn verify -Dupdate.goldens, and read what git diff shows.")
        .toString();
  }

  /** The paths of all files in a folder, with forward slashes; none if it is missing. */
  private static SortedSet<String> files(Path folder) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        paths
            .filter(Files::isRegularFile)
            .forEach(path -> names.add(folder.relativize(path).toString().replace('\\', '/')));
      }
    }
    return names;
  }
}
