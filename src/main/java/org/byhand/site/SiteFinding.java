package org.byhand.site;

/**
 * Something wrong in a generated file.
 *
 * @param file the file's path within the site
 * @param element the tag or the part of a style sheet that is wrong, as written
 * @param message what is wrong with it
 */
public record SiteFinding(String file, String element, String message) {

  /** {@code file: element: message}. */
  @Override
  public String toString() {
    return file + ": " + element + ": " + message;
  }
}
