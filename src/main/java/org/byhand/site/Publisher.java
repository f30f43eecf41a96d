package org.byhand.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Brings a generated site into a folder, changing no more than it must.
 *
 * <p>Files that are already right are not touched. Files of earlier runs that the site no longer
 * has are removed, and with them folders that become empty. Everything else in the folder belongs
 * to someone else and stays: names that start with a dot, such as {@code .git}, always do. Which
 * files are the site's own stands in the folder itself, in {@code .byhand-manifest}; a folder that
 * holds anything but has no such file is refused. A page that someone has edited is written anew,
 * but a file in the place of one out of use is only removed if it is the very one that was written.
 *
 * <p>What a reader of the site sees while it changes, and what stays if something goes wrong:
 *
 * <ol>
 *   <li>First, everything that could speak against publishing is looked at, without a change.
 *   <li>Then all new files, and copies of those that they replace, are written to the hidden folder
 *       {@code .byhand-staging}. If the run is killed or the disk is full up to here, the published
 *       site is untouched.
 *   <li>Then the manifest is replaced by one that lists the old and the new files, and each new
 *       file moves to its place in one atomic step: what pages need first, then pages, then the
 *       site's {@code index.html}. Files out of use go last. If a step fails, those done are taken
 *       back. If the run is killed here (some milliseconds), each file is either wholly the old or
 *       wholly the new one, all of them are listed, and the next run completes the work.
 *   <li>Last, the manifest of the new site takes its place, and the hidden folder is removed; if a
 *       killed run leaves it behind, the next run removes it.
 * </ol>
 */
public final class Publisher {

  private final List<Path> sources;
  private final Mover mover;

  /**
   * Creates a publisher.
   *
   * @param sources folders from which the site is made; a site folder that is one of them, lies in
   *     one or holds one is refused
   */
  public Publisher(List<Path> sources) {
    this(sources, Mover.ATOMIC);
  }

  Publisher(List<Path> sources, Mover mover) {
    this.sources = List.copyOf(sources);
    this.mover = mover;
  }

  /**
   * Makes {@code folder} hold the site.
   *
   * @param files the whole site
   * @param folder where; it is created if it is missing
   * @return what was changed
   * @throws PublishException if the folder is not a fit place, if something that is not the site's
   *     own stands in the way, or if another run is publishing there; nothing was changed
   * @throws IOException if reading or writing fails; what had been changed was taken back
   */
  public PublishResult publish(SiteFiles files, Path folder) throws IOException {
    Path root = SiteFolder.prepare(folder, sources);
    try (SiteLock lock = SiteLock.take(root)) {
      return new Publication(root, files, mover).run();
    }
  }
}
