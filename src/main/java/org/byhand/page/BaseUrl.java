package org.byhand.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Where a site is hosted, such as {@code https://example.org/byhand/}. Pages don't need it to work;
 * it is for those who refer to them from elsewhere.
 *
 * @param uri absolute, with {@code http} or {@code https}, and ending in a slash
 */
public record BaseUrl(URI uri) {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final String SLASH = "/";
  private static final String FOLDERS_PAGE = "index.html";

  /**
   * Checks the address.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public BaseUrl {
    if (uri.getHost() == null || !SCHEMES.contains(uri.getScheme())) {
      throw new IllegalArgumentException("an address starts with https:// and a host");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getUserInfo() != null) {
      throw new IllegalArgumentException("an address ends with its path");
    }
    if (!uri.getRawPath().endsWith(SLASH) || !uri.equals(uri.normalize())) {
      throw new IllegalArgumentException("an address names a folder, without . and ..");
    }
  }

  /**
   * Reads an address; a slash at its end may be left out.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static BaseUrl of(String text) {
    try {
      return new BaseUrl(new URI(text.endsWith(SLASH) ? text : text + SLASH));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not an address: " + e.getReason(), e);
    }
  }

  /** The address of a file of the site; a folder's {@code index.html} goes by the folder's name. */
  public String address(String path) {
    boolean folder = path.equals(FOLDERS_PAGE) || path.endsWith(SLASH + FOLDERS_PAGE);
    return uri + (folder ? path.substring(0, path.length() - FOLDERS_PAGE.length()) : path);
  }

  /** The path of the site's file with this address; empty if it does not lie below the base. */
  public Optional<String> path(URI address) {
    URI path = uri.relativize(address);
    if (path.isAbsolute()) {
      return Optional.empty();
    }
    String file = path.getPath();
    return Optional.of(file.isEmpty() || file.endsWith(SLASH) ? file + FOLDERS_PAGE : file);
  }
}
