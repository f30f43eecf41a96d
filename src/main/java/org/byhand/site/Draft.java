package org.byhand.site;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.byhand.page.Asset;

/** A site in the making: its files, and what was read on its pages. */
final class Draft {
  private final SiteFiles.Builder files = SiteFiles.builder();
  private final SortedMap<String, PageScan> scans = new TreeMap<>();

  /** Adds a page that is still to be read. */
  void page(String path, String html) {
    PageScan scan = PageScan.of(path, Mathematics.removedFrom(html));
    page(path, html.getBytes(StandardCharsets.UTF_8), scan);
  }

  /** Adds a page that has been read. */
  void page(String path, byte[] html, PageScan scan) {
    files.add(path, html);
    scans.put(path, scan);
  }

  /** Adds a file that is no page. */
  void file(String path, String text) {
    files.add(path, text);
  }

  /** Adds files below a folder, which ends in a slash or is empty. */
  void files(String folder, List<Asset> assets) {
    assets.forEach(asset -> files.add(folder + asset.path(), asset.bytes()));
  }

  /** What was read on the pages added so far, by their paths, ascending. */
  SortedMap<String, PageScan> scans() {
    return Collections.unmodifiableSortedMap(scans);
  }

  /** All files added so far. */
  SiteFiles files() {
    return files.build();
  }
}
