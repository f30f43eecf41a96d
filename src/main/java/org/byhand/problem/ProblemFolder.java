package org.byhand.problem;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;

/** Finds and reads the files of a content folder's {@code problems}. */
final class ProblemFolder {
  private static final String EXTENSION = ".yaml";
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final String NAME = "problems";

  private final Path folder;
  private final Diagnostics diagnostics;

  ProblemFolder(Path content, Diagnostics diagnostics) {
    this.folder = content.resolve(NAME);
    this.diagnostics = diagnostics;
  }

  /** All problem files, sorted by name; a file with errors has no problems. */
  List<SourceText> sources() throws IOException {
    if (!Files.isDirectory(folder)) {
      error(folder, "there is no such folder", "problems are files such as problems/my-first.yaml");
      return List.of();
    }
    List<SourceText> sources = new ArrayList<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (name.endsWith(EXTENSION)) {
        if (isNameSound(file)) {
          SourceFile.read(file, diagnostics).ifPresent(sources::add);
        }
      } else if (name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
        diagnostics.warning(
            SourceFile.start(file),
            "this file is not read",
            "name it " + suggestion(file) + EXTENSION);
      }
    }
    return sources;
  }

  /** The part of a file's name by which its page is called. */
  static String slug(SourceText source) {
    String name = source.name().substring(source.name().lastIndexOf('/') + 1);
    return name.substring(0, name.length() - EXTENSION.length());
  }

  /** Whether there is a file for the problem with a slug, sound or not. */
  static boolean exists(Path content, String slug) {
    return SLUG.matcher(slug).matches()
        && Files.exists(content.resolve(NAME).resolve(slug + EXTENSION));
  }

  /** In an order that does not depend on the machine. */
  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(files::add);
    }
    files.sort(Comparator.comparing(file -> file.getFileName().toString()));
    return files;
  }

  private boolean isNameSound(Path file) {
    String name = file.getFileName().toString();
    String slug = name.substring(0, name.length() - EXTENSION.length());
    boolean sound = SLUG.matcher(slug).matches();
    if (!sound) {
      error(
          file,
          "the file's name must be lower-case letters and digits, with single hyphens between",
          "name it " + suggestion(file) + EXTENSION);
    }
    return sound;
  }

  private static String suggestion(Path file) {
    String name = file.getFileName().toString();
    String slug =
        name.substring(0, name.lastIndexOf('.'))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? "my-problem" : slug;
  }

  private void error(Path file, String message, String hint) {
    diagnostics.error(SourceFile.start(file), message, hint);
  }
}
