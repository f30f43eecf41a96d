package org.byhand.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What tests say about folders. */
final class Folders {

  private Folders() {}

  /** Every file's text by its path with forward slashes, an empty folder's with a slash behind. */
  static SortedMap<String, String> tree(Path folder) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (Files.isSymbolicLink(path)) {
          tree.put(name, "link to " + Files.readSymbolicLink(path));
        } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          tree.put(name, Files.readString(path));
        } else if (isEmpty(path)) {
          tree.put(name + "/", "");
        }
      }
    }
    return tree;
  }

  /** The same without the publisher's own records: what a visitor of the site gets. */
  static SortedMap<String, String> site(Path folder) throws IOException {
    SortedMap<String, String> tree = tree(folder);
    tree.keySet().removeIf(name -> name.startsWith(".byhand-"));
    return tree;
  }

  /** Writes a file, creating the folders on the way. */
  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
