package org.byhand.site;

import java.util.List;

/**
 * What publishing changed.
 *
 * @param written files that are new or have new content
 * @param unchanged files that were already right and were not touched
 * @param removed files of earlier runs that the site no longer has
 * @param kept paths of such files that someone has edited or replaced since: they were left where
 *     they are, and are not the site's own any more
 */
public record PublishResult(int written, int unchanged, int removed, List<String> kept) {

  public PublishResult {
    kept = List.copyOf(kept);
  }
}
