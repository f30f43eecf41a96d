package org.byhand.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A hidden folder inside the site folder, hence in the same file system, from which and to which
 * files move in one step. It exists during a run only.
 */
final class Staging implements AutoCloseable {

  static final String FOLDER = ".byhand-staging";

  private final Path folder;
  private int names;

  private Staging(Path folder) {
    this.folder = folder;
  }

  /** Creates the folder in a site folder, empty. */
  static Staging in(Path root) throws IOException {
    clean(root);
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

  /** Writes a file and returns where it is. */
  Path write(byte[] content) throws IOException {
    return Files.write(unused(), content);
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
