package org.byhand.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files of a site folder this program wrote, and with what content. While a run is under way
 * both the old and the new content of a file are listed, so that either is known afterwards.
 *
 * <p>It is kept in the site folder as {@value #FILE}, in the form that {@code sha256sum --check}
 * reads.
 */
final class Manifest {

  static final String FILE = ".byhand-manifest";

  private static final String HEADER =
      "# Backprop by Hand wrote these files. It replaces them, and removes those out of use.";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");

  private final SortedMap<SitePath, SortedSet<String>> fingerprints = new TreeMap<>();

  private Manifest() {}

  /** What this program has written once {@code files} are published. */
  static Manifest of(SiteFiles files) {
    Manifest manifest = new Manifest();
    files.contents().forEach((path, content) -> manifest.add(path, Sha256.of(content)));
    return manifest;
  }

  /**
   * Reads the manifest in a site folder.
   *
   * @return an empty one if there is none
   * @throws PublishException if it can't be understood: nothing is known to be ours then
   */
  static Manifest read(Path root) throws IOException {
    Path file = root.resolve(FILE);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Manifest();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw damaged(file, "it is not a file");
    }
    try {
      // Any bytes are some text in this encoding, so that damage is met while parsing.
      return parse(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      throw damaged(file, e.getMessage());
    }
  }

  private static PublishException damaged(Path file, String why) {
    return new PublishException(
        file
            + " should tell which files are the site's own, but "
            + why
            + ".\nNothing was changed. Choose another folder for the site, or empty this one.");
  }

  private static Manifest parse(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException("it does not start as this version writes it");
    }
    Manifest manifest = new Manifest();
    for (String line : lines.subList(1, lines.size())) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("a line is '" + line + "'");
      }
      manifest.add(new SitePath(matcher.group(2)), matcher.group(1));
    }
    return manifest;
  }

  /** The files that this program may have written, in the order of their paths. */
  SortedSet<SitePath> paths() {
    return new TreeSet<>(fingerprints.keySet());
  }

  boolean lists(SitePath path) {
    return fingerprints.containsKey(path);
  }

  /** Whether {@code content} is what this program wrote at {@code path}. */
  boolean lists(SitePath path, byte[] content) {
    return lists(path) && fingerprints.get(path).contains(Sha256.of(content));
  }

  /** What either of the two lists. */
  Manifest and(Manifest other) {
    Manifest both = new Manifest();
    for (Manifest each : List.of(this, other)) {
      each.fingerprints.forEach((path, hashes) -> hashes.forEach(hash -> both.add(path, hash)));
    }
    return both;
  }

  /** The file's content: the same for the same entries, on every machine. */
  byte[] toBytes() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    fingerprints.forEach(
        (path, hashes) ->
            hashes.forEach(hash -> text.append(hash).append("  ").append(path).append('\n')));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void add(SitePath path, String hash) {
    fingerprints.computeIfAbsent(path, any -> new TreeSet<>()).add(hash);
  }
}
