package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.site.SiteGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site on a host that has it below a path, in a real browser. */
@InBrowser
class HostedSiteTest {
  @TempDir private static Path site;
  private static LocalHost host;

  private final PageProbe probe;

  HostedSiteTest(PageProbe probe) {
    this.probe = probe;
  }

  @BeforeAll
  static void serve() throws IOException {
    new SiteGenerator(Path.of("src/test/resources/site/good"), Path.of("templates"), site)
        .generate(lesson -> {}, new Diagnostics())
        .orElseThrow();
    host = new LocalHost(site);
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "index.html",
        "about/",
        "notation/",
        "concepts/",
        "concepts/identity/",
        "problems/one-unit/index.html",
        "404.html"
      })
  void pageIsSoundBelowAPath(String path) {
    assertEquals(List.of(), probe.inspect(host.address(path)));
  }

  @Test
  void runsNoScriptThatStandsInAPage() {
    String inject =
        """
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(script);
        return window.ran ?? false;
        """;
    assertEquals(false, probe.ask(host.address("index.html"), inject));
  }

  @Test
  void fetchesNothingFromElsewhere() {
    String inject =
        """
        const picture = document.createElement('img');
        const refused = new Promise(done =>
            document.addEventListener('securitypolicyviolation', event => done(event.blockedURI)));
        picture.src = 'https://example.org/picture.png';
        return refused;
        """;
    assertEquals("https://example.org/picture.png", probe.ask(host.address("index.html"), inject));
  }
}
