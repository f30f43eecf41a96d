package org.byhand.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.byhand.page.BaseUrl;
import org.byhand.site.Reference.Use;

/**
 * Checks that a site works wherever it lies: opened from a disk, under a sub-path of a host, and
 * without a network.
 *
 * <p>Every link within the site is relative, names a file (not a folder, which a browser lists
 * rather than opens when it reads from a disk) and, if it goes on with {@code #}, an element of
 * that page. Pages and style sheets fetch nothing from elsewhere; only links that a reader follows
 * may lead to {@code http:}, {@code https:} and {@code mailto:}. No two elements of a page have one
 * id, and no tag holds a script.
 */
public final class LinkCheck {

  private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");
  private static final Set<String> RESOURCE_SCHEMES = Set.of("data");
  private static final URI ROOT = URI.create("site:/");

  private final Optional<BaseUrl> base;
  private final Set<String> paths;
  private final Set<String> folders = new HashSet<>();
  private final SortedMap<String, PageScan> pages;
  private final SortedMap<String, List<Reference>> styleSheets;

  private LinkCheck(SiteFiles files, Optional<BaseUrl> base, Map<String, PageScan> scanned) {
    this.base = base;
    paths = Set.copyOf(files.paths());
    for (String path : paths) {
      for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        folders.add(path.substring(0, end));
      }
    }
    pages =
        scan(
            files,
            ".html",
            path -> {
              PageScan known = scanned.get(path);
              return known == null ? PageScan.of(path, files.text(path)) : known;
            });
    styleSheets = scan(files, ".css", path -> StyleSheet.references(files.text(path)));
  }

  /** Reads the files of one kind, several at a time: pages with mathematics are large. */
  private static <T> SortedMap<String, T> scan(
      SiteFiles files, String suffix, Function<String, T> reader) {
    return files.paths().parallelStream()
        .filter(path -> path.endsWith(suffix))
        .collect(Collectors.toMap(path -> path, reader, (one, other) -> one, TreeMap::new));
  }

  /**
   * Checks the pages ({@code .html}) and style sheets ({@code .css}) of a site.
   *
   * @return what is wrong, in the order of the files and of their text; empty for a good site
   */
  public static List<SiteFinding> check(SiteFiles files) {
    return check(files, Optional.empty(), Map.of());
  }

  /**
   * The same for a site of which some pages have been read already.
   *
   * @param base where the site will be hosted, if that is known; addresses below it are the site's
   * @param scanned what was found on them, by path
   */
  static List<SiteFinding> check(
      SiteFiles files, Optional<BaseUrl> base, Map<String, PageScan> scanned) {
    return new LinkCheck(files, base, scanned).findings();
  }

  private List<SiteFinding> findings() {
    List<SiteFinding> findings = new ArrayList<>();
    styleSheets.forEach((file, references) -> follow(file, references, findings));
    pages.forEach(
        (file, page) -> {
          findings.addAll(page.findings());
          follow(file, page.references(), findings);
        });
    return findings;
  }

  private void follow(String file, List<Reference> references, List<SiteFinding> findings) {
    for (Reference reference : references) {
      problem(file, reference)
          .map(message -> new SiteFinding(file, reference.element(), message))
          .ifPresent(findings::add);
    }
  }

  private Optional<String> problem(String file, Reference reference) {
    if (reference.use() == Use.LABEL) {
      return missingId(file, reference.target());
    }
    URI uri;
    try {
      uri = new URI(reference.target());
    } catch (URISyntaxException e) {
      return Optional.of("is not a URL: " + e.getReason());
    }
    if (uri.getScheme() != null || uri.getRawAuthority() != null) {
      return base.flatMap(url -> url.path(uri))
          .map(path -> missingPlace(path, uri))
          .orElseGet(() -> outside(uri, reference.use()));
    }
    String path = uri.getRawPath();
    if (path.startsWith("/")) {
      return Optional.of("starts at the root of a disk or host: name it from this file's folder");
    }
    if (path.isEmpty()) {
      return uri.getFragment() == null
          ? Optional.of("names nothing")
          : missingId(file, uri.getFragment());
    }
    return missingPlace(ROOT.resolve(file).resolve(path).normalize().getPath().substring(1), uri);
  }

  private Optional<String> missingPlace(String target, URI uri) {
    return missingFile(target)
        .or(() -> Optional.ofNullable(uri.getFragment()).flatMap(id -> missingId(target, id)));
  }

  private static Optional<String> outside(URI uri, Use use) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    Set<String> allowed = use == Use.LINK ? LINK_SCHEMES : RESOURCE_SCHEMES;
    if (allowed.contains(scheme)) {
      return Optional.empty();
    }
    return Optional.of(
        use == Use.LINK
            ? "leads neither to a file of the site nor to http:, https: or mailto:"
            : "asks for something that is not a file of the site");
  }

  private Optional<String> missingFile(String target) {
    if (paths.contains(target)) {
      return Optional.empty();
    }
    if (target.startsWith("..")) {
      return Optional.of("leads out of the site");
    }
    if (target.isEmpty() || target.endsWith("/") || folders.contains(target)) {
      return Optional.of("names a folder: name the index.html in it");
    }
    return Optional.of("the site has no file '" + target + "'");
  }

  private Optional<String> missingId(String file, String id) {
    PageScan page = pages.get(file);
    return page != null && page.ids().contains(id)
        ? Optional.empty()
        : Optional.of("'" + file + "' has no element with the id '" + id + "'");
  }
}
