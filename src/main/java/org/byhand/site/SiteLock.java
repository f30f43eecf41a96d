package org.byhand.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two runs from changing one site at the same time. The operating system takes the lock back
 * when a run ends, however it ends; the empty file stays, because removing it would let a third run
 * lock a file of the same name beside a second one.
 */
final class SiteLock implements AutoCloseable {

  static final String FILE = ".byhand-lock";

  private final FileChannel channel;

  private SiteLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Locks a site folder until {@link #close}.
   *
   * @throws PublishException if another run holds the lock
   */
  static SiteLock take(Path root) throws IOException {
    SiteLock lock =
        new SiteLock(
            FileChannel.open(
                root.resolve(FILE),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS));
    boolean free = false;
    try {
      free = lock.isFree();
    } finally {
      if (!free) {
        lock.close();
      }
    }
    if (!free) {
      throw new PublishException(
          "Another run is publishing into " + root + ". Wait until it has ended, and try again.");
    }
    return lock;
  }

  private boolean isFree() throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this very program holds it
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
