package org.byhand.site;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.byhand.site.Staging.Staged;

/** One run's work on a site folder that it has locked. */
final class Publication {

  /** What a page needs comes before the page, and the way into the site comes last. */
  private static final Comparator<SitePath> ORDER =
      Comparator.comparing((SitePath path) -> path.value().equals("index.html"))
          .thenComparing(SitePath::isPage)
          .thenComparing(Comparator.naturalOrder());

  private final Path root;
  private final SortedMap<SitePath, byte[]> contents;
  private final Manifest earlier;
  private final Manifest later;
  private final Mover mover;

  /** Reads what earlier runs wrote to {@code root}. */
  Publication(Path root, SiteFiles files, Mover mover) throws IOException {
    this.root = root;
    this.contents = files.contents();
    this.earlier = Manifest.read(root);
    this.later = Manifest.of(files);
    this.mover = mover;
  }

  PublishResult run() throws IOException {
    refuseObstacles();
    Staging.clean(root);
    SortedMap<SitePath, byte[]> changed = changed();
    SortedSet<SitePath> stale = earlier.paths();
    stale.removeAll(contents.keySet());
    List<SitePath> removable = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (SitePath path : stale) {
      if (isAsWritten(path)) {
        removable.add(path);
      } else if (Files.exists(path.in(root), LinkOption.NOFOLLOW_LINKS)) {
        kept.add(path.value());
      }
    }
    if (!changed.isEmpty() || !Arrays.equals(earlier.toBytes(), later.toBytes())) {
      change(changed, removable, stale);
    }
    return new PublishResult(
        changed.size(), contents.size() - changed.size(), removable.size(), kept);
  }

  private void change(
      SortedMap<SitePath, byte[]> changed, List<SitePath> removable, SortedSet<SitePath> stale)
      throws IOException {
    try (Staging staging = Staging.in(root)) {
      SortedMap<SitePath, Staged> staged = new TreeMap<>(ORDER);
      for (Map.Entry<SitePath, byte[]> file : changed.entrySet()) {
        SitePath path = file.getKey();
        staged.put(path, staging.stage(file.getValue(), path.in(root)));
      }
      Path manifest = root.resolve(Manifest.FILE);
      Staged during = staging.stage(earlier.and(later).toBytes(), manifest);
      Staged after = staging.stage(later.toBytes(), manifest);

      Changes changes = new Changes(staging, mover);
      try {
        changes.put(during);
        for (Staged file : staged.values()) {
          changes.put(file);
        }
        for (SitePath path : removable) {
          changes.removeFile(path.in(root));
        }
        for (SitePath path : stale) {
          if (liesInFolders(path)) {
            removeEmptyFolders(path.in(root).getParent(), changes);
          }
        }
        changes.put(after);
      } catch (IOException e) {
        changes.takeBack(e);
        throw e;
      }
    }
  }

  /** Stops if something that is not ours stands where a file of the site shall be. */
  private void refuseObstacles() throws PublishException {
    List<String> obstacles = new ArrayList<>();
    for (SitePath path : contents.keySet()) {
      Path target = path.in(root);
      boolean fine =
          liesInFolders(path)
              && (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                  ? earlier.lists(path)
                  : !Files.exists(target, LinkOption.NOFOLLOW_LINKS));
      if (!fine) {
        obstacles.add("  " + path);
      }
    }
    if (!obstacles.isEmpty()) {
      throw new PublishException(
          "In "
              + root
              + " something that this program did not make stands in the way of:\n"
              + String.join("\n", obstacles)
              + "\nNothing was changed. Move it elsewhere, or choose another folder.");
    }
  }

  /** The files that are missing from the folder or have another content there. */
  private SortedMap<SitePath, byte[]> changed() throws IOException {
    SortedMap<SitePath, byte[]> changed = new TreeMap<>(contents);
    for (Map.Entry<SitePath, byte[]> file : contents.entrySet()) {
      Path target = file.getKey().in(root);
      byte[] content = file.getValue();
      if (Files.exists(target)
          && Files.size(target) == content.length
          && Arrays.equals(Files.readAllBytes(target), content)) {
        changed.remove(file.getKey());
      }
    }
    return changed;
  }

  private boolean isAsWritten(SitePath path) throws IOException {
    Path target = path.in(root);
    return liesInFolders(path)
        && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && earlier.lists(path, Files.readAllBytes(target));
  }

  /**
   * Whether everything on the way to a file, as far as it exists, is a folder within the site. A
   * symbolic link is not: what lies behind it is neither read, written nor removed.
   */
  private boolean liesInFolders(SitePath path) {
    Path folder = root;
    for (String name : path.names().subList(0, path.names().size() - 1)) {
      folder = folder.resolve(name);
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return true;
  }

  /** Removes a folder and those around it as long as there is nothing else in them. */
  private void removeEmptyFolders(Path folder, Changes changes) throws IOException {
    if (folder.equals(root)) {
      return;
    }
    if (Files.exists(folder)) {
      if (!isEmpty(folder)) {
        return;
      }
      changes.removeFolder(folder);
    }
    removeEmptyFolders(folder.getParent(), changes);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }
}
