package org.byhand.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.SourceText;

/** Finds and reads the files of a content folder's {@code problems}. */
final class ProblemFolder {
  private static final String EXTENSION = ".yaml";
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Path folder;
  private final Diagnostics diagnostics;

  ProblemFolder(Path content, Diagnostics diagnostics) {
    this.folder = content.resolve("problems");
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
          text(file).ifPresent(sources::add);
        }
      } else if (name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
        diagnostics.warning(
            start(file), "this file is not read", "name it " + suggestion(file) + EXTENSION);
      }
    }
    return sources;
  }

  /** The part of a file's name by which its page is called. */
  static String slug(SourceText source) {
    String name = source.name().substring(source.name().lastIndexOf('/') + 1);
    return name.substring(0, name.length() - EXTENSION.length());
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

  private Optional<SourceText> text(Path file) {
    if (!Files.isRegularFile(file)) {
      error(file, notAFile(file), "remove it, or give it another name");
      return Optional.empty();
    }
    try (InputStream content = Files.newInputStream(file)) {
      byte[] bytes = content.readNBytes(Limits.FILE_BYTES + 1);
      if (bytes.length > Limits.FILE_BYTES) {
        error(
            file,
            "the file is larger than " + Limits.FILE_BYTES + " bytes",
            "a problem is small: a few numbers that are worked out by hand");
        return Optional.empty();
      }
      return Utf8.decode(shown(file), bytes, diagnostics);
    } catch (IOException unreadable) {
      error(file, "can't be read: " + reason(unreadable), "");
      return Optional.empty();
    }
  }

  private static String notAFile(Path file) {
    if (Files.isDirectory(file)) {
      return "a folder, not a file";
    }
    return Files.isSymbolicLink(file) ? "a link that leads to no file" : "not a file";
  }

  private static String reason(IOException unreadable) {
    return unreadable instanceof AccessDeniedException
        ? "no permission"
        : unreadable.getClass().getSimpleName();
  }

  private void error(Path file, String message, String hint) {
    diagnostics.error(start(file), message, hint);
  }

  private static Location start(Path file) {
    return new SourceText(shown(file), "").at(1, 1);
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
