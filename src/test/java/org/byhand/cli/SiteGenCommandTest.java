package org.byhand.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SiteGenCommandTest {
  private static final Path SITES = Path.of("src/test/resources/site");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void reportsEachProblemAndASummary() {
    Path site = folder.resolve("site");

    int status = run("--content=" + SITES.resolve("good"), "--site=" + site);

    assertAll(
        () -> assertEquals("", err.toString()),
        () -> assertEquals(0, status),
        () -> assertTrue(out.toString().startsWith("one-unit"), out.toString()),
        () -> assertTrue(out.toString().contains(" pages, 29 equations"), out.toString()),
        () -> assertTrue(Files.exists(site.resolve("problems/one-unit/index.html"))));
  }

  /** Every mistake of every file is reported in one run, and the published site stays. */
  @Test
  void reportsAllMistakesAndLeavesThePublishedSite() throws IOException {
    Path site = folder.resolve("site");
    run("--content=" + SITES.resolve("good"), "--site=" + site);

    int status = run("--content=" + SITES.resolve("broken"), "--site=" + site);

    Path golden = SITES.resolve("broken.txt");
    String messages = err.toString().replace(System.lineSeparator(), "\n");
    if (Boolean.getBoolean("update.goldens")) {
      Files.writeString(golden, messages);
    }
    assertAll(
        () -> assertEquals(Files.readString(golden), messages),
        () -> assertEquals(1, status),
        () -> assertTrue(Files.exists(site.resolve("problems/one-unit/index.html"))),
        () -> assertFalse(Files.exists(site.resolve("problems/words"))));
  }

  @Test
  void reportsALinkThatLeadsNowhereAtItsProblem() {
    int status = run("--content=" + SITES.resolve("links"), "--site=" + folder.resolve("site"));

    assertAll(
        () -> assertEquals(1, status),
        () -> assertTrue(err.toString().contains("links.yaml:1:1: error: "), err.toString()),
        () -> assertTrue(err.toString().contains("no-such"), err.toString()));
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
  void knowsTheSitesAddressIfItIsTold() throws IOException {
    Path site = folder.resolve("site");

    int status =
        run(
            "--content=" + SITES.resolve("good"),
            "--site=" + site,
            "--base=https://example.org/byhand");

    assertAll(
        () -> assertEquals("", err.toString()),
        () -> assertEquals(0, status),
        () ->
            assertTrue(
                Files.readString(site.resolve("about/index.html"))
                    .contains(
                        "<link rel=\"canonical\" href=\"https://example.org/byhand/about/\">")));
  }

  @Test
  void refusesAnAddressThatIsNone() {
    int status = run("--content=" + SITES.resolve("good"), "--base=example.org");

    assertAll(
        () -> assertEquals(2, status),
        () ->
            assertEquals(
                "The site can't be hosted at 'example.org': an address starts with https:// and a"
                    + " host. Write -Dbase=https://example.org/byhand.%n".formatted(),
                err.toString()));
  }

  @Test
  void refusesAFolderThatItDidNotMake() throws IOException {
    Path foreign = Files.createDirectory(folder.resolve("foreign"));
    Files.writeString(foreign.resolve("thesis.txt"), "three years of work");

    int status = run("--content=" + SITES.resolve("good"), "--site=" + foreign);

    assertAll(
        () -> assertEquals(1, status),
        () -> assertTrue(err.toString().contains("foreign"), err.toString()),
        () -> assertFalse(Files.exists(foreign.resolve("index.html"))));
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
