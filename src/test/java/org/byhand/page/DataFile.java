package org.byhand.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Tests' data beside this class. */
final class DataFile {
  private DataFile() {}

  /** The lines of a file that are neither blank nor start with {@code #}. */
  static Stream<String> lines(String name) {
    return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  /** The whole file. */
  static String text(String name) {
    try (InputStream in = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
