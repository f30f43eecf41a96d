package org.byhand.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The place of a file within a site: relative, with forward slashes, and spelled so that every file
 * system, web server and URL takes it as it is.
 *
 * @param value one or more names joined by {@code /}; each consists of {@code A–Z a–z 0–9 . _ -},
 *     starts with a letter, a digit or an underscore, does not end with a dot and is not a device
 *     name of Windows. The whole is at most {@value #MAX_LENGTH} characters long.
 */
record SitePath(String value) implements Comparable<SitePath> {

  /** Leaves room for the site's own folder within the 260 characters that Windows allows. */
  static final int MAX_LENGTH = 180;

  // A leading dot is left to others: .git, .nojekyll, and the publisher's own records.
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?");
  private static final Pattern WINDOWS_DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

  /**
   * Checks the spelling.
   *
   * @throws IllegalArgumentException naming the path and what is wrong with it
   */
  SitePath {
    if (value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "longer than " + MAX_LENGTH + " characters: '" + value + "'");
    }
    for (String name : value.split("/", -1)) {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException(
            "not a name for a file or folder of a site: '" + name + "' in '" + value + "'");
      }
      if (WINDOWS_DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
        throw new IllegalArgumentException(
            "Windows reserves the name '" + name + "' in '" + value + "'");
      }
    }
  }

  /** The names, from the outermost folder to the file. */
  List<String> names() {
    return List.of(value.split("/"));
  }

  /** Where this file is when the site lies in {@code root}. */
  Path in(Path root) {
    Path place = root;
    for (String name : names()) {
      place = place.resolve(name);
    }
    return place;
  }

  boolean isPage() {
    return value.endsWith(".html");
  }

  /** By the characters' codes, so that the order is the same on every machine. */
  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
