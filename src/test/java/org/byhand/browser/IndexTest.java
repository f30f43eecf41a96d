package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.site.SiteGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Finding a problem by keyboard, on the index as it lies on a disk. */
@InBrowser
class IndexTest {
  private static final String SHOWN_CARDS =
      "return [...document.querySelectorAll('.card')].filter(card => card.checkVisibility())"
          + ".map(card => card.querySelector('a').textContent);";
  private static final String RESULTS =
      "return [...document.querySelectorAll('#results a')].map(link => link.textContent);";
  private static final String FOUND = "return document.getElementById('found').textContent;";
  private static final String FOCUS = "return document.activeElement.textContent;";

  /** Calls back when the search has said what it found. */
  private static final String FINISHED =
      """
      const done = arguments[arguments.length - 1];
      const found = document.getElementById('found');
      const look = () => found.textContent ? done() : requestAnimationFrame(look);
      look();
      """;

  @TempDir private static Path site;

  private final Browser browser;

  IndexTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void generate() throws IOException {
    new SiteGenerator(Path.of("src/test/resources/site/course"), Path.of("templates"), site)
        .generate(lesson -> {}, new Diagnostics())
        .orElseThrow();
  }

  @BeforeEach
  void open() {
    browser.allowScripts(true);
    browser.resize(800, 600);
    browser.open(site.resolve("index.html").toUri());
  }

  private Object search(String text) {
    browser.press("/", text);
    browser.await(FINISHED);
    return browser.run(RESULTS);
  }

  @Test
  void listsAllProblemsByTopicAtFirst() {
    assertEquals(
        List.of("Ein Gewicht für Überflieger", "Two weights", "A sigmoid unit"),
        browser.run(SHOWN_CARDS));
    assertEquals("", browser.run(FOUND));
  }

  @ParameterizedTest
  @CsvSource({
    "sigmoid, 'A sigmoid unit,Sigmoid,Two weights,Dense layer'", // title before tag before text
    "uberflieger, Ein Gewicht für Überflieger",
    "ÜBERFLIEGER, Ein Gewicht für Überflieger",
    "BARO two, Two weights",
    "barometer, Two weights", // stands in a note only
    "barometer weather, ",
  })
  void findsPagesByTheirWords(String text, String titles) {
    List<String> expected = titles == null ? List.of() : List.of(titles.split(","));
    assertEquals(expected, search(text));
  }

  @Test
  void saysHowMuchItFound() {
    search("sigmoid");
    assertEquals("4 results", browser.run(FOUND));
  }

  @Test
  void saysThatItFoundNothing() {
    search("zebra");
    assertEquals("Nothing found for “zebra”. Try fewer or shorter words.", browser.run(FOUND));
  }

  @Test
  void walksThroughResultsByArrowsAndOpensOne() {
    search("sigmoid");
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    assertEquals("Sigmoid", browser.run(FOCUS));
    browser.press(Keys.ARROW_UP);
    assertEquals("A sigmoid unit", browser.run(FOCUS));
    browser.press(Keys.ENTER);
    assertTrue(browser.address().endsWith("/problems/sigmoid-unit/index.html"), browser.address());
  }

  @Test
  void opensTheBestResultByEnter() {
    search("two");
    browser.press(Keys.ENTER);
    assertTrue(browser.address().endsWith("/problems/two-weights/index.html"), browser.address());
  }

  @Test
  void startsOverByEscape() {
    search("sigmoid");
    browser.press(Keys.ESCAPE);
    assertEquals(3, ((List<?>) browser.run(SHOWN_CARDS)).size());
  }

  @Test
  void filtersByLevelByKeyboard() {
    browser.press("/", Keys.TAB, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertEquals(List.of("A sigmoid unit"), browser.run(SHOWN_CARDS));
    assertEquals("1 of 3 problems", browser.run(FOUND));
  }

  /** A variant's tag finds the card on which the variant is listed. */
  @Test
  void filtersByTagByKeyboard() {
    browser.press("/", Keys.TAB, Keys.TAB, "pen");
    assertEquals(List.of("Ein Gewicht für Überflieger"), browser.run(SHOWN_CARDS));
  }

  @Test
  void filtersWhatItFinds() {
    browser.press("/", Keys.TAB, Keys.ARROW_RIGHT);
    assertEquals(List.of("Two weights"), search("sigmoid"));
  }

  @Test
  void showsEverythingWithoutScripts() {
    browser.allowScripts(false);
    browser.open(site.resolve("index.html").toUri());
    assertEquals(3, ((List<?>) browser.run(SHOWN_CARDS)).size());
    assertEquals(false, browser.run("return document.getElementById('finder').checkVisibility();"));
    browser.allowScripts(true);
  }
}
