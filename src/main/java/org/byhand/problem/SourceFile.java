package org.byhand.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.SourceText;

/** Reads an author's file; why one can't be read is reported. */
final class SourceFile {
  private SourceFile() {}

  /** The file's text; empty if it can't be read, is too large, or is not sound text. */
  static Optional<SourceText> read(Path file, Diagnostics diagnostics) {
    if (!Files.isRegularFile(file)) {
      diagnostics.error(start(file), notAFile(file), "remove it, or give it another name");
      return Optional.empty();
    }
    try (InputStream content = Files.newInputStream(file)) {
      byte[] bytes = content.readNBytes(Limits.FILE_BYTES + 1);
      if (bytes.length > Limits.FILE_BYTES) {
        diagnostics.error(
            start(file),
            "the file is larger than " + Limits.FILE_BYTES + " bytes",
            "a problem is small: a few numbers that are worked out by hand");
        return Optional.empty();
      }
      return Utf8.decode(name(file), bytes, diagnostics);
    } catch (IOException unreadable) {
      diagnostics.error(start(file), "can't be read: " + reason(unreadable), "");
      return Optional.empty();
    }
  }

  /** The place of what can be said of a file as a whole. */
  static Location start(Path file) {
    return new SourceText(name(file), "").at(1, 1);
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
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
}
