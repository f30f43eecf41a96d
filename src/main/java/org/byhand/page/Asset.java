package org.byhand.page;

import java.nio.charset.StandardCharsets;

/**
 * A file of the site.
 *
 * @param path relative to the folder that its maker names, with forward slashes
 * @param bytes its content
 */
public record Asset(String path, byte[] bytes) {

  /** A text file in UTF-8. */
  static Asset of(String path, String text) {
    return new Asset(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The content read as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
