package org.byhand.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.byhand.site.Staging.Staged;

/** Changes to files and folders that can be taken back as long as the staging folder exists. */
final class Changes {

  /** Takes one change back. */
  @FunctionalInterface
  private interface Undo {
    void run() throws IOException;
  }

  private final Staging staging;
  private final Mover mover;
  private final Deque<Undo> undos = new ArrayDeque<>();

  Changes(Staging staging, Mover mover) {
    this.staging = staging;
    this.mover = mover;
  }

  /** Moves a staged file to its target, creating folders, in place of a file there. */
  void put(Staged file) throws IOException {
    createFolder(file.target().getParent());
    undos.push(
        () -> {
          if (file.old().isPresent()) {
            mover.move(file.old().get(), file.target());
          } else {
            Files.deleteIfExists(file.target());
          }
        });
    mover.move(file.fresh(), file.target());
  }

  /** Takes a file away. */
  void removeFile(Path target) throws IOException {
    Path old = staging.unused();
    mover.move(target, old);
    undos.push(() -> mover.move(old, target));
  }

  /** Takes an empty folder away. */
  void removeFolder(Path folder) throws IOException {
    Files.delete(folder);
    undos.push(() -> Files.createDirectory(folder));
  }

  /**
   * Brings everything back as it was, the last change first.
   *
   * @param reason why; learns of a change that could not be taken back, at which this stops
   */
  void takeBack(IOException reason) {
    try {
      while (!undos.isEmpty()) {
        undos.pop().run();
      }
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  private void createFolder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      createFolder(folder.getParent());
      Files.createDirectory(folder);
      undos.push(() -> Files.delete(folder));
    }
  }
}
