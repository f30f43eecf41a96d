package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.byhand.Catalogue;
import org.byhand.CatalogueExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Pages of each kind, in light and dark, with everything unfolded, as axe-core sees them: WCAG 2.2
 * AA and its best practices.
 */
@InBrowser
@ExtendWith(CatalogueExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {

  /**
   * axe-core does not read MathML, so it gets the text instead. Equations have too many boxes for
   * it, so only those with a new color or background keep them, and all keep their height.
   */
  private static final String PREPARE =
      """
      document.querySelectorAll('details').forEach(details => { details.open = true; });
      const background = element => {
        const color = getComputedStyle(element).backgroundColor;
        return color === 'rgba(0, 0, 0, 0)' && element.parentElement
            ? background(element.parentElement) : color;
      };
      const colors = html => [html, ...html.querySelectorAll('[class*="role-"], .shape')]
          .map(part => getComputedStyle(part).color);
      const boxes = [...document.querySelectorAll('.equation, .math-display')];
      const heights = boxes.map(box => box.offsetHeight);
      const seen = new Set();
      const repeated = [...document.querySelectorAll('.katex-html')].filter(html => {
        const known = seen.size;
        colors(html).forEach(color => seen.add(color + ' on ' + background(html)));
        return seen.size === known;
      });
      repeated.forEach(html => html.replaceChildren());
      boxes.forEach((box, i) => { box.style.height = heights[i] + 'px'; });
      document.querySelectorAll('.katex-mathml').forEach(mathml => {
        mathml.textContent = mathml.querySelector('annotation').textContent;
      });
      """;

  /** Calls back with what is wrong; in the dark, only the colors can be. */
  private static final String CHECK =
      """
      const done = arguments[arguments.length - 1];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const rules = matchMedia('(prefers-color-scheme: dark)').matches
          ? ['color-contrast'] : {type: 'tag', values: tags};
      axe.run({runOnly: rules, resultTypes: ['violations']})
          .then(results => done(results.violations.flatMap(rule => rule.nodes.map(
              node => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`))))
          .catch(error => done([String(error)]));
      """;

  private final Catalogue catalogue;
  private final Browser browser;
  private String axe;

  AccessibilityTest(Catalogue catalogue, Browser browser) {
    this.catalogue = catalogue;
    this.browser = browser;
  }

  @BeforeAll
  void readAxe() throws IOException {
    try (InputStream script = getClass().getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    browser.resize(1280, 900);
  }

  @AfterAll
  void leaveTheThemeToTheSystem() {
    browser.prefer("light");
  }

  @TestFactory
  Stream<DynamicTest> eachKindOfPageIsAccessible() {
    return Stream.of("light", "dark")
        .flatMap(
            scheme ->
                catalogue.kinds().stream()
                    .map(
                        page ->
                            DynamicTest.dynamicTest(
                                catalogue.name(page) + ", " + scheme,
                                () -> assertEquals(List.of(), check(page, scheme)))));
  }

  private Object check(Path page, String scheme) {
    browser.prefer(scheme);
    browser.open(page.toUri());
    browser.run(PREPARE);
    browser.run(axe);
    return browser.await(CHECK);
  }
}
