package org.byhand.golden;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.byhand.site.SiteFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldensTest {

  private static final SiteFiles SITE =
      SiteFiles.builder()
          .add("index.html", "<h1>Index</h1><p>one</p><p>two</p>")
          .add("a/train.py", "print('a')\n")
          .add("a/trace.json", "{}")
          .build();

  @TempDir private Path folder;

  @BeforeEach
  void writeGoldens() throws IOException {
    Goldens.update(folder, SITE, any -> true);
  }

  private String difference(SiteFiles site) {
    return assertThrows(AssertionError.class, () -> Goldens.compare(folder, site, any -> true))
        .getMessage();
  }

  @Test
  void holdsReadableTextsAndASumOfEveryFile() throws IOException {
    assertEquals("# Index\none\ntwo\n", Files.readString(folder.resolve("index.html.txt")));
    assertEquals("print('a')\n", Files.readString(folder.resolve("a/train.py.txt")));
    assertEquals(
        List.of("a/trace.json", "a/train.py", "index.html"),
        Files.readAllLines(folder.resolve("SHA256SUMS")).stream()
            .map(line -> line.substring(66))
            .toList());
  }

  @Test
  void acceptsTheSameSite() {
    assertDoesNotThrow(() -> Goldens.compare(folder, SITE, any -> true));
  }

  @Test
  void showsTheFirstLineThatDiffersAndWhatIsNewAndGone() {
    SiteFiles site =
        SiteFiles.builder()
            .add("index.html", "<h1>Index</h1><p>one</p><p>three</p>")
            .add("b/train.py", "print('a')\n")
            .add("a/trace.json", "{}")
            .build();
    assertEquals(
        """
        The site is not as in %s:
          SHA256SUMS, line 2
            golden: %s  a/train.py
            now:    %s  b/train.py
          a/train.py.txt is gone
          b/train.py.txt is new
          index.html.txt, line 3
            golden: two
            now:    three
        If it shall be so: mvn verify -Dupdate.goldens, and read what git diff shows.\
        """
            .formatted(folder, SITE.sha256("a/train.py"), SITE.sha256("a/train.py")),
        difference(site).replace(System.lineSeparator(), "\n"));
  }

  @Test
  void noticesAChangeThatNoTextShows() {
    SiteFiles site =
        SiteFiles.builder()
            .add("index.html", "<h1 id='top'>Index</h1><p>one</p><p>two</p>")
            .add("a/train.py", "print('a')\n")
            .add("a/trace.json", "{}")
            .build();
    assertTrue(difference(site).contains("SHA256SUMS, line 3"), difference(site));
  }

  @Test
  void showsOnlyTheSurroundingsInALongLine() throws IOException {
    SiteFiles before =
        SiteFiles.builder().add("a.py", "x".repeat(500) + "1" + "y".repeat(500)).build();
    SiteFiles after =
        SiteFiles.builder().add("a.py", "x".repeat(500) + "2" + "y".repeat(500)).build();
    Goldens.update(folder, before, any -> true);
    String around = "…" + "x".repeat(50) + "%d" + "y".repeat(49) + "…";
    assertTrue(difference(after).contains("golden: " + around.formatted(1)), difference(after));
    assertTrue(difference(after).contains("now:    " + around.formatted(2)), difference(after));
  }

  @Test
  void saysThatALineIsMissing() {
    SiteFiles site =
        SiteFiles.builder()
            .add("index.html", "<h1>Index</h1><p>one</p>")
            .add("a/train.py", "print('a')\n")
            .add("a/trace.json", "{}")
            .build();
    assertTrue(difference(site).contains("golden: two"), difference(site));
    assertTrue(difference(site).contains("now:    (end)"), difference(site));
  }

  @Test
  void updatingRemovesGoldensOfPagesThatAreGone() throws IOException {
    SiteFiles site = SiteFiles.builder().add("b.html", "<p>b</p>").build();
    Goldens.update(folder, site, any -> true);
    assertDoesNotThrow(() -> Goldens.compare(folder, site, any -> true));
    assertTrue(Files.notExists(folder.resolve("index.html.txt")));
  }

  @Test
  void readsASiteFromItsFolderWithoutHiddenFiles(@TempDir Path site) throws IOException {
    Files.createDirectories(site.resolve("a"));
    Files.writeString(site.resolve("a/x.html"), "x");
    Files.writeString(site.resolve(".byhand-manifest"), "");
    assertEquals(List.of("a/x.html"), Goldens.read(site).paths());
  }
}
