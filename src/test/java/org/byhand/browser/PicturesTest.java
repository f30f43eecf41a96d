package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.byhand.Problems;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.site.SiteGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of problems that are hard to draw: deep, wide, with extreme numbers, not dense. */
@InBrowser
class PicturesTest {
  private static final Path CONTENT = Path.of("src/test/resources/org/byhand/browser/pictures");

  /** What is wrong with the places of what stands beside the lines. */
  private static final String MARGINS =
      """
      const found = [];
      if (document.documentElement.scrollWidth > innerWidth) {
        found.push('wider than the window');
      }
      for (const line of document.querySelectorAll('.derivation:has(> .beside)')) {
        const [lines, beside] = ['lines', 'beside'].map(name =>
            line.querySelector(`:scope > .${name}`).getBoundingClientRect());
        const moved = beside.top < lines.bottom - 1;
        if (moved && beside.left < lines.right - 1) {
          found.push(`${line.id}: one lies on the other`);
        }
        const equations = [...line.querySelectorAll(':scope > .lines > .linked > .equation')];
        if (moved && equations.some(each => each.scrollWidth > each.clientWidth + 1)) {
          found.push(`${line.id}: an equation is cut to make room for a picture`);
        }
        const pictures = [...line.querySelectorAll(':scope > .beside .figure-box:has(.chart)')];
        if (pictures.some(each => each.scrollWidth > each.clientWidth + 1)) {
          found.push(`${line.id}: a curve is cut`);
        }
      }
      return found.join(', ');
      """;

  @TempDir private static Path site;

  @BeforeAll
  static void generate() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    new SiteGenerator(CONTENT, Path.of("templates"), site)
        .generate(lesson -> {}, diagnostics)
        .orElseThrow(() -> new AssertionError(Problems.render(diagnostics)));
  }

  @TestFactory
  List<DynamicTest> showsEveryTextInFull(PageProbe probe) throws IOException {
    return pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    site.relativize(page).toString(),
                    () -> assertEquals(List.of(), probe.inspect(page))))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {800, 1280, 1440, 1920})
  void putsPicturesBesideLinesOnlyWhereBothHaveRoom(int width, Browser browser) throws IOException {
    browser.allowScripts(true);
    browser.resize(width, 900);
    for (Path page : pages()) {
      browser.open(page.toUri());
      assertEquals("", browser.run(MARGINS), site.relativize(page).toString());
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(site.resolve("problems"))) {
      return files.sorted().map(folder -> folder.resolve("index.html")).toList();
    }
  }
}
