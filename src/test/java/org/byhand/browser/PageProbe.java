package org.byhand.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.byhand.browser.Finding.Kind;

/**
 * Looks at a page as a reader does who opens it from a disk, on a phone with a width of {@value
 * #WIDTH} CSS pixels, with all its {@code <details>} open; and once more with scripts switched off.
 */
public final class PageProbe {

  private static final int WIDTH = 360;
  private static final int HEIGHT = 740;
  private static final Set<String> WITHOUT_HOST = Set.of("file", "data", "blob", "about");

  private static final String OPEN_DETAILS =
      "document.querySelectorAll('details').forEach(details => { details.open = true; });";

  /** Waits for the fonts in use, then returns what is wrong with them, or null. */
  private static final String FONTS =
      """
      const done = arguments[arguments.length - 1];
      document.fonts.ready.then(() => {
        const fonts = [...document.fonts];
        const failed = fonts.filter(font => font.status === 'error').map(font => font.family);
        const ready = fonts.some(
            font => font.family.includes('KaTeX_Main') && font.status === 'loaded');
        done(failed.length > 0 ? 'failed to load: ' + failed.join(', ')
            : document.querySelector('.katex') && !ready ? 'KaTeX_Main is not loaded'
            : null);
      });
      """;

  /** Returns what makes the page wider than the window, or null. */
  private static final String OVERFLOW =
      """
      const width = arguments[0];
      const page = document.documentElement;
      if (page.clientWidth !== width) {
        return `laid out for a width of ${page.clientWidth} px: is <meta name=viewport> missing?`;
      }
      if (page.scrollWidth <= width) {
        return null;
      }
      const isBoxed = element => {
        for (let box = element.parentElement; box && box !== page; box = box.parentElement) {
          if (getComputedStyle(box).overflowX !== 'visible') return true;
        }
        return false;
      };
      const culprit = [...document.body.querySelectorAll('*')].find(
          element => element.getBoundingClientRect().right > width && !isBoxed(element));
      return `${page.scrollWidth} px wide` + (culprit ? ', from ' + culprit.cloneNode().outerHTML : '');
      """;

  private static final String TEXT =
      "return (document.querySelector('main') ?? document.body).innerText.trim();";

  private final Browser browser;

  PageProbe(Browser browser) {
    this.browser = browser;
  }

  /**
   * Opens a page and looks for everything that is wrong with it.
   *
   * @param html the page's file
   * @return what is wrong; empty for a good page
   */
  public List<Finding> inspect(Path html) {
    URI page = html.toUri();
    Set<Finding> findings = new LinkedHashSet<>();
    browser.resize(WIDTH, HEIGHT);
    browser.open(page);
    String text = (String) browser.run(TEXT);
    browser.run(OPEN_DETAILS);
    add(findings, Kind.FONT, browser.await(FONTS));
    add(findings, Kind.OVERFLOW, browser.run(OVERFLOW, WIDTH));
    readLogs(findings);

    browser.allowScripts(false);
    browser.open(page);
    String plainText = (String) browser.run(TEXT);
    readLogs(findings);
    browser.allowScripts(true);
    // A script may add to a page (a search field, a check of answers), but not make up its text.
    if (plainText.isEmpty() || plainText.length() < text.length() / 2) {
      String lengths =
          "shows %d characters with scripts, %d without"
              .formatted(text.length(), plainText.length());
      findings.add(new Finding(Kind.SCRIPT, lengths));
    }
    return List.copyOf(findings);
  }

  private void readLogs(Set<Finding> findings) {
    browser.requests().stream()
        .filter(url -> !WITHOUT_HOST.contains(url.substring(0, url.indexOf(':'))))
        .forEach(url -> findings.add(new Finding(Kind.REQUEST, url)));
    browser.complaints().forEach(message -> findings.add(new Finding(Kind.CONSOLE, message)));
  }

  private static void add(Set<Finding> findings, Kind kind, Object detail) {
    if (detail != null) {
      findings.add(new Finding(kind, detail.toString()));
    }
  }
}
