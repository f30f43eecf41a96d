package org.byhand.page;

import java.util.Optional;

/**
 * A page's place, for what all pages have around their content.
 *
 * @param root the way to the site's root: {@code ../} for each folder that the page lies in
 * @param hosted its place on the web, if the site's is known
 */
record Frame(String root, Optional<Hosted> hosted) {

  /**
   * Absolute addresses.
   *
   * @param address the page's own
   * @param feed the list of problems for feed readers
   * @param picture what to show where someone mentions the page
   */
  record Hosted(String address, String feed, String picture) {}

  /** The frame of the page at a path below the site's root. */
  static Frame of(String path, Optional<BaseUrl> base) {
    int depth = (int) path.chars().filter(each -> each == '/').count();
    return new Frame(
        "../".repeat(depth),
        base.map(
            url ->
                new Hosted(
                    url.address(path), url.address(HostFiles.FEED), url.address(Preview.PATH))));
  }
}
