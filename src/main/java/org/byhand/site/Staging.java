package org.byhand.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A hidden folder inside the site folder, hence in the same file system, from which and to which
 * files move in one step. It exists during a run only.
 */
final class Staging implements AutoCloseable {

  static final String FOLDER = ".byhand-staging";

  /**
   * A file's new content, and its old one if there is any, each in a file of the staging folder.
   */
  record Staged(Path target, Path fresh, Optional<Path> old) {}

  private final Path folder;
  private int names;

  private Staging(Path folder) {
    this.folder = folder;
  }

  /** Creates the folder in a site folder, which must be {@link #clean}. */
  static Staging in(Path root) throws IOException {
    return new Staging(Files.createDirectory(root.resolve(FOLDER)));
  }

  /** Removes what a killed run may have left in a site folder. */
  static void clean(Path root) throws IOException {
    Path folder = root.resolve(FOLDER);
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(folder, new Deletion());
    }
  }

  /** A path in this folder at which there is nothing yet. */
  Path unused() {
    names++;
    return folder.resolve(Integer.toString(names));
  }

  /**
   * Prepares the replacement of a file, so that two renames are all that is left to do or undo.
   *
   * @param content the new content
   * @param target the file, which need not exist
   */
  Staged stage(byte[] content, Path target) throws IOException {
    Path fresh = Files.write(unused(), content);
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return new Staged(target, fresh, Optional.empty());
    }
    Path old = unused();
    Files.copy(target, old, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    return new Staged(target, fresh, Optional.of(old));
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(folder, new Deletion());
  }

  /** Deletes a tree; of a symbolic link, the link. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
