package org.byhand.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SiteGenCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void succeedsQuietlyWithoutProblems() {
    int status = run("--content=" + folder, "--site=" + folder.resolve("site"));

    assertAll(
        () -> assertEquals(0, status),
        () -> assertEquals("0 problems%n".formatted(), out.toString()),
        () -> assertEquals("", err.toString()));
  }

  @Test
  void saysWhichContentFolderIsMissing() {
    Path missing = folder.resolve("missing");

    int status = run("--content=" + missing);

    assertAll(
        () -> assertEquals(2, status),
        () -> assertEquals("", out.toString()),
        () ->
            assertEquals(
                "There is no content folder '%s'. Choose another with -Dcontent=FOLDER.%n"
                    .formatted(missing),
                err.toString()));
  }

  @Test
  void explainsItsOptions() {
    int status = run("--help");

    assertAll(
        () -> assertEquals(0, status),
        () -> assertTrue(out.toString().contains("--content=FOLDER")),
        () -> assertTrue(out.toString().contains("--site=FOLDER")));
  }

  private int run(String... arguments) {
    return new CommandLine(new SiteGenCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
