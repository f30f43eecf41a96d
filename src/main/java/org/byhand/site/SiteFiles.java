package org.byhand.site;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files of a generated site, in memory and in the order of their paths. Nothing is published
 * before it has become part of such a set as a whole.
 *
 * <p>A path is relative, has forward slashes, and consists of names of {@code A–Z a–z 0–9 . _ -}
 * which start with a letter, a digit or an underscore.
 */
public final class SiteFiles {

  private final SortedMap<SitePath, byte[]> contents;

  private SiteFiles(SortedMap<SitePath, byte[]> contents) {
    this.contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
  }

  /** Starts an empty set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The paths of all files, ascending by character code. */
  public List<String> paths() {
    return contents.keySet().stream().map(SitePath::value).toList();
  }

  /**
   * A file's content, as a copy.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public byte[] bytes(String path) {
    return existing(path).clone();
  }

  /**
   * A file's content read as UTF-8.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public String text(String path) {
    return new String(existing(path), StandardCharsets.UTF_8);
  }

  /**
   * The SHA-256 of a file's content, as 64 lower-case hexadecimal digits.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public String sha256(String path) {
    return Sha256.of(existing(path));
  }

  /** The contents themselves, for those who only read them. */
  SortedMap<SitePath, byte[]> contents() {
    return contents;
  }

  private byte[] existing(String path) {
    byte[] content = contents.get(new SitePath(path));
    if (content == null) {
      throw new IllegalArgumentException("the site has no file '" + path + "'");
    }
    return content;
  }

  /** Collects files, and refuses those that could not lie side by side on every file system. */
  public static final class Builder {
    private final SortedMap<SitePath, byte[]> contents = new TreeMap<>();
    private final Map<String, Place> places = new HashMap<>();

    /** A file or folder as first spelled; two spellings are one place on many file systems. */
    private record Place(String spelling, boolean folder) {}

    private Builder() {}

    /**
     * Adds a file.
     *
     * @param path where, see {@link SiteFiles}
     * @param content its bytes, which are copied
     * @throws IllegalArgumentException if the path is not a proper one, if a file of that name is
     *     there, if another differs only in upper and lower case, or if one is the other's folder
     */
    public Builder add(String path, byte[] content) {
      SitePath place = new SitePath(path);
      for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        claim(new Place(path.substring(0, end), true));
      }
      claim(new Place(path, false));
      contents.put(place, content.clone());
      return this;
    }

    /** Adds a text file in UTF-8; see {@link #add(String, byte[])}. */
    public Builder add(String path, String text) {
      return add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The set of all files added so far. */
    public SiteFiles build() {
      return new SiteFiles(contents);
    }

    private void claim(Place place) {
      Place earlier = places.putIfAbsent(place.spelling().toLowerCase(Locale.ROOT), place);
      boolean sameFolder = place.folder() && place.equals(earlier);
      if (earlier != null && !sameFolder) {
        throw new IllegalArgumentException(
            "two files of the site claim one place: '"
                + earlier.spelling()
                + "' and '"
                + place.spelling()
                + "'");
      }
    }
  }
}
