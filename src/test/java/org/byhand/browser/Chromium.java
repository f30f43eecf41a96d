package org.byhand.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium that is installed on this machine.
 *
 * @param browser its program
 * @param driver the program that steers it, of the same version
 */
record Chromium(Path browser, Path driver) {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> DRIVERS = List.of("chromedriver");

  /** Looks where Debian's packages put it, and then along {@code PATH}. */
  static Optional<Chromium> find() {
    Stream<String> path =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return find(
        Stream.concat(Stream.of("/usr/bin"), path)
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .toList());
  }

  /** Looks in the given folders, in their order; both programs must be there. */
  static Optional<Chromium> find(List<Path> folders) {
    return program(BROWSERS, folders)
        .flatMap(browser -> program(DRIVERS, folders).map(driver -> new Chromium(browser, driver)));
  }

  private static Optional<Path> program(List<String> names, List<Path> folders) {
    return folders.stream()
        .flatMap(folder -> names.stream().map(folder::resolve))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
