package org.byhand.browser;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.byhand.Sizes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * How heavy {@code student-pass} is and when a reader sees it, beside the same page with its
 * equations as TeX, which KaTeX renders in the browser when the page has been read. Both lie on the
 * disk and are opened in turn, in the same browser; a time is the median of {@value #RUNS} runs.
 */
public final class PageBenchmark {
  private static final int RUNS = 15;

  /** A phone's processor is slower than the one here by about this factor. */
  private static final int PHONE = 4;

  private static final String KATEX = "/META-INF/resources/webjars/katex/%s/dist/katex.min.js";

  private static final String RENDER =
      """
      document.querySelectorAll('.tex').forEach(place => katex.render(place.textContent, place, {
        displayMode: place.dataset.display === 'true', output: 'htmlAndMathml', strict: false,
      }));
      """;

  /** Calls back with the milliseconds to the first paint, the first equation, and all there is. */
  private static final String TIMES =
      """
      const done = arguments[arguments.length - 1];
      const look = () => {
        const [first] = performance.getEntriesByName('first-contentful-paint');
        if (first) done([first.startTime, window.equation ?? 0, window.complete ?? 0]);
        else requestAnimationFrame(look);
      };
      look();
      """;

  /** Notes when the first equation, and when all that was there at the end, has been painted. */
  private static final String NOTE_COMPLETE =
      """
      const look = () => requestAnimationFrame(() => {
        if (document.querySelector('.katex-html')) setTimeout(() => {
          window.equation = performance.now();
        });
        else look();
      });
      look();
      addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => {
        window.complete = performance.now();
      })));
      """;

  private PageBenchmark() {}

  /** Prints a table. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("page-benchmark");
    Path page = ReadingSite.generate(folder, UnaryOperator.identity());
    Path other = renderedInTheBrowser(page);
    Path assets = page.resolve("../../../assets").normalize();

    System.out.printf("%-44s %12s %12s%n", "student-pass", "as published", "in browser");
    row("HTML, KB gzipped", size(page), size(other));
    row("style sheets, KB gzipped", size(linked(page, "link[rel=stylesheet]", "href")), null);
    row(
        "scripts, KB gzipped",
        size(linked(page, "script[src]", "src")),
        size(linked(other, "script[src]", "src")));
    row("fonts of KaTeX, KB, of which some are loaded", size(files(assets, ".woff2")), null);
    try (Browser browser = new Browser(Chromium.find().orElseThrow())) {
      browser.prepare(NOTE_COMPLETE);
      browser.resize(1280, 900);
      for (int slowness : List.of(1, PHONE)) {
        browser.slowDown(slowness);
        List<List<Double>> ours = new ArrayList<>();
        List<List<Double>> theirs = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
          List<Double> our = times(browser, page);
          List<Double> their = times(browser, other);
          if (run > 0) { // The first fills the caches of the system.
            ours.add(our);
            theirs.add(their);
          }
        }
        String processor = slowness == 1 ? "" : ", processor slowed down by " + slowness;
        row("first paint, ms" + processor, median(ours, 0), median(theirs, 0));
        row("first equation, ms" + processor, median(ours, 1), median(theirs, 1));
        row("all painted, ms" + processor, median(ours, 2), median(theirs, 2));
      }
    }
  }

  private static void row(String what, Double published, Double inBrowser) {
    System.out.printf(
        "%-44s %12.0f %12s%n",
        what, published, inBrowser == null ? "the same" : "%.0f".formatted(inBrowser));
  }

  /** The same page, with KaTeX and the TeX of its equations in place of their HTML. */
  private static Path renderedInTheBrowser(Path page) throws IOException {
    Document document = Jsoup.parse(Files.readString(page));
    for (Element equation : document.select(".katex")) {
      boolean display = equation.parent().hasClass("katex-display");
      equation.attr("class", "tex").attr("data-display", String.valueOf(display));
      equation.text(equation.selectFirst("annotation").wholeText());
    }
    Path katex = page.resolveSibling("katex.min.js");
    try (InputStream script = PageBenchmark.class.getResourceAsStream(KATEX.formatted(version()))) {
      Files.copy(script, katex);
    }
    Files.writeString(page.resolveSibling("render.js"), RENDER);
    for (String script : List.of("katex.min.js", "render.js")) {
      document.head().appendElement("script").attr("src", script).attr("defer", true);
    }
    return Files.writeString(page.resolveSibling("in-browser.html"), document.outerHtml());
  }

  private static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream file =
        PageBenchmark.class.getResourceAsStream(
            "/META-INF/maven/org.webjars.npm/katex/pom.properties")) {
      properties.load(file);
    }
    return properties.getProperty("version");
  }

  private static List<Double> times(Browser browser, Path page) {
    browser.open(URI.create("about:blank"));
    browser.open(page.toUri());
    return ((List<?>) browser.await(TIMES))
        .stream().map(time -> ((Number) time).doubleValue()).toList();
  }

  private static double median(List<List<Double>> runs, int place) {
    return runs.stream().map(run -> run.get(place)).sorted().toList().get(runs.size() / 2);
  }

  private static double size(Path file) throws IOException {
    return size(List.of(file));
  }

  private static double size(List<Path> files) throws IOException {
    double bytes = 0;
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      // Fonts are compressed already.
      bytes += file.toString().endsWith(".woff2") ? content.length : Sizes.gzipped(content);
    }
    return bytes / 1000;
  }

  private static List<Path> linked(Path page, String selector, String attribute)
      throws IOException {
    return Jsoup.parse(Files.readString(page)).select(selector).stream()
        .map(element -> page.resolveSibling(element.attr(attribute)).normalize())
        .toList();
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }
}
