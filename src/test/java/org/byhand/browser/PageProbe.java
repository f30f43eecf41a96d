package org.byhand.browser;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.byhand.browser.Finding.Kind;

/**
 * Looks at a page as a reader does who opens it from a disk, on a phone with a width of {@value
 * #WIDTH} CSS pixels, with all its {@code <details>} open; and once more with scripts switched off,
 * when all its words and numbers must still be there.
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

  /**
   * Returns what in pictures can't be read, or null. Letters fill less than the height of their
   * line, so lines may come as close as in a paragraph.
   */
  private static final String PICTURES =
      """
      const problems = [];
      const areaOf = text => {
        const box = text.getBoundingClientRect();
        const spare = 0.15 * Math.min(box.width, box.height);
        return {left: box.left + spare, right: box.right - spare,
            top: box.top + spare, bottom: box.bottom - spare};
      };
      const isWithin = (area, box) => area.left >= box.left && area.right <= box.right
          && area.top >= box.top && area.bottom <= box.bottom;
      const overlap = (a, b) => a.left < b.right && b.left < a.right
          && a.top < b.bottom && b.top < a.bottom;
      for (const svg of document.querySelectorAll('svg')) {
        const name = svg.querySelector('title')?.textContent ?? 'a picture';
        const texts = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim());
        const areas = texts.map(areaOf);
        const whole = svg.getBoundingClientRect();
        texts.forEach((text, i) => {
          const box = text.closest('.box')?.querySelector('rect').getBoundingClientRect();
          if (!isWithin(areas[i], whole)) {
            problems.push(`${name}: “${text.textContent}” is cut off`);
          } else if (box && !isWithin(areas[i], box)) {
            problems.push(`${name}: “${text.textContent}” does not fit into its box`);
          }
          const other = areas.findIndex((area, j) => j < i && overlap(area, areas[i]));
          if (other >= 0) {
            problems.push(
                `${name}: “${text.textContent}” lies on “${texts[other].textContent}”`);
          }
        });
      }
      return problems.length === 0 ? null : problems.slice(0, 5).join('; ');
      """;

  /** Returns the text of an unfolded page, without what only works with scripts. */
  private static final String TEXT =
      """
      document.querySelectorAll('form, button, .practice-bar, .options, .step-start').forEach(tool => { tool.hidden = true; });
      return (document.querySelector('main') ?? document.body).innerText;
      """;

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
    return inspect(html.toUri());
  }

  /** The same for a page at an address; what its own host is asked for is no finding. */
  List<Finding> inspect(URI page) {
    Set<Finding> findings = new LinkedHashSet<>();
    look(page, findings);
    List<String> words = words();
    browser.allowScripts(false);
    browser.open(page);
    browser.run(OPEN_DETAILS);
    List<String> wordsWithoutScripts = words();
    readLogs(page, findings);
    browser.allowScripts(true);
    add(findings, Kind.SCRIPT, missing(words, wordsWithoutScripts));
    return List.copyOf(findings);
  }

  /** The same with scripts only, in half the time. */
  List<Finding> glance(Path html) {
    Set<Finding> findings = new LinkedHashSet<>();
    look(html.toUri(), findings);
    return List.copyOf(findings);
  }

  private void look(URI page, Set<Finding> findings) {
    browser.resize(WIDTH, HEIGHT);
    browser.open(page);
    browser.run(OPEN_DETAILS);
    add(findings, Kind.FONT, browser.await(FONTS));
    add(findings, Kind.OVERFLOW, browser.run(OVERFLOW, WIDTH));
    add(findings, Kind.PICTURE, browser.run(PICTURES));
    readLogs(page, findings);
  }

  private List<String> words() {
    String text = (String) browser.run(TEXT);
    return Pattern.compile("\\s+").splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /** What scripts make up of a page's text and numbers, or null. */
  private static String missing(List<String> words, List<String> wordsWithoutScripts) {
    if (wordsWithoutScripts.isEmpty()) {
      return "nothing without scripts";
    }
    Map<String, Long> left =
        wordsWithoutScripts.stream().collect(groupingBy(word -> word, counting()));
    List<String> missing =
        words.stream().filter(word -> left.merge(word, -1L, Long::sum) < 0).limit(10).toList();
    return missing.isEmpty() ? null : "without scripts there is no " + String.join(" ", missing);
  }

  /** Opens a page and runs the body of a function in it. */
  Object ask(URI page, String body) {
    browser.open(page);
    return browser.run(body);
  }

  private void readLogs(URI page, Set<Finding> findings) {
    browser.requests().stream()
        .map(URI::create)
        .filter(url -> !WITHOUT_HOST.contains(url.getScheme()))
        .filter(url -> !url.getAuthority().equals(page.getAuthority()))
        .forEach(url -> findings.add(new Finding(Kind.REQUEST, url.toString())));
    browser.complaints().forEach(message -> findings.add(new Finding(Kind.CONSOLE, message)));
  }

  private static void add(Set<Finding> findings, Kind kind, Object detail) {
    if (detail != null) {
      findings.add(new Finding(kind, detail.toString()));
    }
  }
}
