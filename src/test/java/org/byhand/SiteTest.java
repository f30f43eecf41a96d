package org.byhand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.golden.Goldens;
import org.byhand.site.LinkCheck;
import org.byhand.site.PublishResult;
import org.byhand.site.SiteFiles;
import org.byhand.site.SiteGenerator;
import org.byhand.site.Summary;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The site of the project's own content. */
@ExtendWith(CatalogueExtension.class)
class SiteTest {
  private static final Path CONTENT = Path.of("content");
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path GOLDENS = Path.of("src/test/resources/goldens/site");

  private static final List<String> TEXTS =
      List.of(
          "student-pass", "mazur", "negate", "logistic-regression", "convolution", "gomez-lstm");

  @TempDir private Path folder;

  private final Path site;
  private final Diagnostics diagnostics;

  SiteTest(Catalogue catalogue) {
    site = catalogue.site();
    diagnostics = catalogue.diagnostics();
  }

  private static Summary generate(Path site) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    return new SiteGenerator(CONTENT, TEMPLATES, site)
        .generate(lesson -> {}, diagnostics)
        .orElseThrow(() -> new AssertionError(Problems.render(diagnostics)));
  }

  @Test
  void isAsItWasWhenSomeoneLastLookedAtIt() throws IOException {
    Goldens.check(GOLDENS, Goldens.read(site), SiteTest::isReadByPeople);
  }

  /** Pages of each kind; of all others the sums are kept. */
  private static boolean isReadByPeople(String path) {
    return !path.startsWith("problems/")
        || TEXTS.stream().anyMatch(problem -> path.startsWith("problems/" + problem + "/"));
  }

  @Test
  void showsNothingThatItDidNotMeanTo() {
    assertEquals("", Problems.render(diagnostics));
  }

  @Test
  void hasSoundLinks() throws IOException {
    assertEquals(List.of(), LinkCheck.check(Goldens.read(site)));
  }

  @Test
  void isTheSameOnAMachineWithAnotherLanguageAndClock() throws IOException {
    Locale language = Locale.getDefault();
    TimeZone clock = TimeZone.getDefault();
    Path other = folder.resolve("other");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      generate(other);
    } finally {
      Locale.setDefault(language);
      TimeZone.setDefault(clock);
    }
    SiteFiles here = Goldens.read(site);
    SiteFiles there = Goldens.read(other);
    assertEquals(here.paths(), there.paths());
    here.paths().forEach(path -> assertEquals(here.sha256(path), there.sha256(path), path));
  }

  @Test
  void isLeftAloneByASecondRun() throws IOException {
    PublishResult published = generate(site).published();
    assertEquals(0, published.written() + published.removed());
  }

  @Test
  void keepsPagesLight() throws IOException {
    byte[] page = Files.readAllBytes(site.resolve("problems/student-pass/index.html"));
    assertTrue(Sizes.gzipped(page) < 150_000, Sizes.gzipped(page) + " bytes");
    String html = new String(page, StandardCharsets.UTF_8);
    assertTrue(
        Jsoup.parse(html).select("script:not([src], [type=application/json])").isEmpty(),
        "scripts are files, which pages share");
  }
}
