package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

  @TempDir private Path first;
  @TempDir private Path second;

  private static Path program(Path file) throws IOException {
    Files.createFile(file).toFile().setExecutable(true);
    return file;
  }

  @Test
  void findsBothProgramsAlongThePath() throws IOException {
    Path driver = program(first.resolve("chromedriver"));
    Path browser = program(second.resolve("chromium"));
    program(second.resolve("chromedriver"));
    assertEquals(Optional.of(new Chromium(browser, driver)), Chromium.find(List.of(first, second)));
  }

  @Test
  void needsBothPrograms() throws IOException {
    program(first.resolve("chromium"));
    assertEquals(Optional.empty(), Chromium.find(List.of(first, second)));
  }

  @Test
  void takesNothingThatCannotRun() throws IOException {
    Files.createFile(first.resolve("chromium"));
    Files.createDirectory(first.resolve("chromedriver"));
    assertEquals(Optional.empty(), Chromium.find(List.of(first)));
  }

  @Test
  void skipsTestsWithoutABrowserButNotWhereOneIsRequired() {
    Optional<Chromium> found = Optional.of(new Chromium(Path.of("chromium"), Path.of("driver")));
    assertTrue(BrowserExtension.decide(Optional.empty(), false).isDisabled());
    assertFalse(BrowserExtension.decide(Optional.empty(), true).isDisabled());
    assertFalse(BrowserExtension.decide(found, false).isDisabled());
  }
}
