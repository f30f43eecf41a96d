package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.site.SiteGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the site, opened from the disk in a real browser. */
@InBrowser
class SiteInBrowserTest {
  @TempDir private static Path site;

  @BeforeAll
  static void generate() throws IOException {
    new SiteGenerator(Path.of("content"), Path.of("templates"), site)
        .generate(lesson -> {}, new Diagnostics())
        .orElseThrow();
  }

  @TestFactory
  List<DynamicTest> eachPageIsSound(PageProbe probe) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .map(
              page ->
                  DynamicTest.dynamicTest(
                      site.relativize(page).toString(),
                      () -> assertEquals(List.of(), probe.inspect(page))))
          .toList();
    }
  }
}
