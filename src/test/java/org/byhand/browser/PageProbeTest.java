package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.byhand.browser.Finding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@InBrowser
class PageProbeTest {

  private static final String VIEWPORT =
      "<meta name='viewport' content='width=device-width, initial-scale=1'>";

  private final PageProbe probe;
  @TempDir private Path folder;

  PageProbeTest(PageProbe probe) {
    this.probe = probe;
  }

  @BeforeEach
  void provideFont() throws IOException {
    try (InputStream font =
        resource(
            "META-INF/resources/webjars/katex/"
                + katexVersion()
                + "/dist/fonts/KaTeX_Main-Regular.woff2")) {
      Files.copy(font, folder.resolve("main.woff2"));
    }
  }

  private static String katexVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream file = resource("META-INF/maven/org.webjars.npm/katex/pom.properties")) {
      properties.load(file);
    }
    return properties.getProperty("version");
  }

  private static InputStream resource(String path) {
    return PageProbeTest.class.getClassLoader().getResourceAsStream(path);
  }

  private List<Finding> inspect(String head, String body) throws IOException {
    String html =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>A page</title>
        <style>
        @font-face { font-family: KaTeX_Main; src: url(main.woff2) }
        @font-face { font-family: Lost; src: url(lost.woff2) }
        .katex { font-family: KaTeX_Main, serif }
        </style>
        %s
        </head>
        <body><main>%s</main></body>
        </html>
        """
            .formatted(head, body);
    return probe.inspect(Files.writeString(folder.resolve("page.html"), html));
  }

  @Test
  void findsNothingInAGoodPage() throws IOException {
    String body =
        """
        <h1>A good page</h1>
        <p><span class="katex">7</span> <a href="https://example.org/">elsewhere</a></p>
        <div style="overflow-x: auto"><div style="width: 900px">a long equation</div></div>
        <details><summary>More</summary><p><span class="katex">8</span></p></details>
        <img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">
        <script>console.log("allowed"); document.body.append("an addition");</script>
        """;
    assertEquals(List.of(), inspect(VIEWPORT, body));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bad-pages.csv", delimiter = '|', numLinesToSkip = 1)
  void findsWhatIsWrong(String body, Kind kind, String detail) throws IOException {
    String place = folder.toUri() + "(page\\.html \\d+:\\d+ )?";
    List<Finding> findings =
        inspect(VIEWPORT, body).stream()
            .filter(finding -> finding.kind() == kind)
            .map(finding -> new Finding(kind, finding.detail().replaceFirst(place, "")))
            .toList();
    assertEquals(List.of(new Finding(kind, detail)), findings);
  }

  @Test
  void findsThatAPageIsNotMadeForPhones() throws IOException {
    assertEquals(
        List.of(
            new Finding(
                Kind.OVERFLOW, "laid out for a width of 980 px: is <meta name=viewport> missing?")),
        inspect("", "<p>A page</p>"));
  }

  @Test
  void blamesNoPageForAnEarlierOne() throws IOException {
    inspect(VIEWPORT, "<p>A bad page</p><script>console.error('bad')</script>");
    assertEquals(List.of(), inspect(VIEWPORT, "<p>A good page</p>"));
  }
}
