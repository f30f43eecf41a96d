package org.byhand.page;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** KaTeX's own files, from the webjar on the class path. */
final class KatexWebjar {
  private final String root;

  /**
   * Finds the webjar.
   *
   * @throws UncheckedIOException if it is not on the class path
   */
  KatexWebjar() {
    // The version is part of the path, and the POM is the one place to name it.
    Properties properties = new Properties();
    try (InputStream in = open("/META-INF/maven/org.webjars.npm/katex/pom.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    root = "/META-INF/resources/webjars/katex/" + properties.getProperty("version") + "/";
  }

  /**
   * Reads a file.
   *
   * @param path below the npm package's root, such as {@code dist/katex.min.css}
   */
  byte[] bytes(String path) {
    try (InputStream in = open(root + path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file as UTF-8. */
  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private static InputStream open(String resource) throws FileNotFoundException {
    InputStream in = KatexWebjar.class.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException("not on the class path: " + resource);
    }
    return in;
  }
}
