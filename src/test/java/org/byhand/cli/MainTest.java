package org.byhand.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @Test
  void returnsAfterSuccess(@TempDir Path folder) {
    assertDoesNotThrow(
        () ->
            Main.main(
                new String[] {
                  "--content=src/test/resources/site/good", "--site=" + folder.resolve("site")
                }));
  }

  @Test
  void failsWithOneLineAndNoStackTrace(@TempDir Path folder) {
    String[] arguments = {"--content=" + folder.resolve("missing")};

    var failure = assertThrows(CommandFailedException.class, () -> Main.main(arguments));

    assertAll(
        () ->
            assertEquals(
                "The site was not generated: see the messages above.", failure.getMessage()),
        () -> assertEquals(0, failure.getStackTrace().length));
  }
}
