package org.byhand.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.byhand.diagnostic.SourceText;

/** Problem files beside the texts that are expected of them. */
final class Goldens {
  private static final String EXTENSION = ".yaml";

  private final Path folder;

  /**
   * @param folder in {@code src/test/resources/problem}
   */
  Goldens(String folder) {
    this.folder = Path.of("src/test/resources/problem", folder);
  }

  /** The problem files' names, without extension. */
  List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(EXTENSION))
          .map(name -> name.substring(0, name.length() - EXTENSION.length()))
          .sorted()
          .toList();
    }
  }

  /** A problem file's text. */
  SourceText source(String name) throws IOException {
    String file = name + EXTENSION;
    return new SourceText(file, Files.readString(folder.resolve(file)));
  }

  /** Compares with the text beside the file; {@code -Dupdate.goldens=true} writes it anew first. */
  void check(String name, String actual) throws IOException {
    Path golden = folder.resolve(name + ".txt");
    if (Boolean.getBoolean("update.goldens")) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }
}
