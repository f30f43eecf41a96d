package org.byhand.site;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides whether a folder is a fit place for a site. */
final class SiteFolder {

  /** Names that don't make a folder someone else's: those of an interrupted run, and markers. */
  private static final Set<String> OF_NO_ACCOUNT =
      Set.of(SiteLock.FILE, Staging.FOLDER, ".gitkeep", ".git", ".DS_Store");

  private SiteFolder() {}

  /**
   * Checks a folder, and creates it if it is missing.
   *
   * @param folder where the site shall be
   * @param sources folders that the site must not be, hold or lie in
   * @return the folder's real path
   * @throws PublishException if the folder is not a fit place; nothing has been changed then
   */
  static Path prepare(Path folder, List<Path> sources) throws IOException {
    Path absolute = folder.toAbsolutePath().normalize();
    if (Files.isSymbolicLink(absolute)) {
      throw refusal(absolute, "is a symbolic link. Name the folder itself");
    }
    Path real = realPath(absolute);
    checkSurroundings(real, sources);
    if (Files.exists(real)) {
      checkOurs(real);
    }
    Files.createDirectories(real);
    return real;
  }

  private static void checkSurroundings(Path real, List<Path> sources) throws IOException {
    if (real.getParent() == null) {
      throw refusal(real, "is the root of the file system. Choose a folder of its own");
    }
    if (home().startsWith(real)) {
      throw refusal(real, "is or holds your home folder. Choose a folder of its own");
    }
    for (Path source : sources) {
      Path input = realPath(source.toAbsolutePath().normalize());
      if (input.startsWith(real)) {
        throw refusal(real, "is or holds " + input + ", from which the site is made");
      }
      if (real.startsWith(input)) {
        throw refusal(real, "lies in " + input + ", from which the site is made");
      }
    }
    Path existing = nearestExisting(real);
    if (!Files.isDirectory(existing)) {
      throw refusal(real, "can't be a folder, because " + existing + " is a file");
    }
    if (!Files.isWritable(existing)) {
      throw refusal(real, "can't be written: you have no permission to change " + existing);
    }
  }

  private static void checkOurs(Path real) throws IOException {
    if (Files.exists(real.resolve(Manifest.FILE), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Optional<String> foreign = foreignEntry(real);
    if (foreign.isPresent()) {
      throw refusal(
          real,
          "holds '"
              + foreign.get()
              + "', and nothing tells that this program made it. Choose an empty folder, or empty"
              + " this one yourself");
    }
  }

  private static Optional<String> foreignEntry(Path real) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(real)) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    }
    names.removeAll(OF_NO_ACCOUNT);
    return names.stream().findFirst();
  }

  private static Path home() throws IOException {
    return realPath(Path.of(System.getProperty("user.home")).toAbsolutePath().normalize());
  }

  /** The path with the links among its existing folders resolved. */
  private static Path realPath(Path absolute) throws IOException {
    Path existing = nearestExisting(absolute);
    return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
  }

  private static Path nearestExisting(Path absolute) {
    Path path = absolute;
    while (!Files.exists(path) && path.getParent() != null) {
      path = path.getParent();
    }
    return path;
  }

  private static PublishException refusal(Path folder, String why) {
    return new PublishException(
        "The site can't be put into " + folder + ": it " + why + ". Nothing was changed.");
  }
}
