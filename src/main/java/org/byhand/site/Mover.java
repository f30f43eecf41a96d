package org.byhand.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** How a file gets from one place to another within a file system. */
@FunctionalInterface
interface Mover {

  /** Whoever looks sees the file as it was or as it will be, never a part of it or none. */
  Mover ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

  /** Moves {@code from} to {@code to}, in place of a file that may be there. */
  void move(Path from, Path to) throws IOException;
}
