package org.byhand.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.problem.Problem;

/**
 * The files that are not for readers of the pages, but for the site's host and for search engines
 * and feed readers. Most of them must hold absolute addresses, and are made only if the site's is
 * known.
 */
public final class HostFiles {
  static final String FEED = "feed.xml";
  private static final String SITEMAP = "sitemap.xml";

  private final Path folder;
  private final Templates templates;
  private final Optional<BaseUrl> base;

  /**
   * Prepares the files.
   *
   * @param folder the project's {@code templates}
   * @param base where the site will be hosted, if that is known
   */
  public HostFiles(Path folder, Optional<BaseUrl> base) {
    this.folder = folder;
    this.templates = new Templates(folder);
    this.base = base;
  }

  /**
   * All files, with their paths below the site's root.
   *
   * @param problems in the order of the curriculum
   * @param pages the paths of all pages
   */
  public List<Asset> all(List<Problem> problems, List<String> pages) {
    List<Asset> files = new ArrayList<>(List.of(missing(), robots()));
    base.ifPresent(
        url -> {
          files.add(sitemap(url, pages));
          files.add(feed(url, problems));
          files.add(new Asset(Preview.PATH, Preview.png(folder.resolve("preview.svg"))));
        });
    return files;
  }

  /** What the template of the page for wrong addresses shows. */
  record MissingView(Optional<String> home) {}

  private Asset missing() {
    MissingView view = new MissingView(base.map(url -> url.address("")));
    return Asset.of("404.html", templates.render("missing.ftlh", view));
  }

  private Asset robots() {
    String sitemap = base.map(url -> "Sitemap: " + url.address(SITEMAP) + "\n").orElse("");
    return Asset.of("robots.txt", "User-agent: *\nAllow: /\n" + sitemap);
  }

  /** What the template of the list of pages shows. */
  record SitemapView(List<String> addresses) {}

  private Asset sitemap(BaseUrl url, List<String> pages) {
    SitemapView view = new SitemapView(pages.stream().map(url::address).toList());
    return Asset.of(SITEMAP, templates.render("sitemap.ftlx", view));
  }

  /** What the template of the feed shows. */
  record FeedView(String home, String self, List<Item> items) {}

  /** A problem in the feed. */
  record Item(String address, String title, String summary, List<String> tags) {}

  private Asset feed(BaseUrl url, List<Problem> problems) {
    List<Item> items = problems.stream().map(problem -> item(url, problem)).toList();
    FeedView view = new FeedView(url.address(""), url.address(FEED), items);
    return Asset.of(FEED, templates.render("feed.ftlx", view));
  }

  private static Item item(BaseUrl url, Problem problem) {
    String address = url.address(Links.fromRoot(problem).address());
    return new Item(address, problem.title(), problem.summary(), problem.tags());
  }
}
