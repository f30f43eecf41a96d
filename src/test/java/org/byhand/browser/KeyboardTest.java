package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * One way through the site with nothing but keys: from the index through the search to a problem,
 * its details and its worksheet. What each part does with keys is tested with that part.
 */
@InBrowser
class KeyboardTest {
  private static final int FAR = 60;

  /** What has the focus: its id, its label or its text. */
  private static final String FOCUS =
      """
      const at = document.activeElement;
      return at.id || at.getAttribute('aria-label') || at.textContent.trim();
      """;

  /** Whether one sees where the focus is: it has an outline, and lies in the window. */
  private static final String VISIBLE =
      """
      const at = document.activeElement;
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
          && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      """;

  @TempDir private static Path folder;
  private static URI page;

  private final Browser browser;

  KeyboardTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void generate() throws IOException {
    page = ReadingSite.generate(folder, UnaryOperator.identity()).toUri();
  }

  @BeforeEach
  void start() {
    browser.allowScripts(true);
    browser.resize(800, 600);
  }

  @AfterEach
  void forget() {
    browser.run("localStorage.clear();");
  }

  private String focus() {
    return (String) browser.run(FOCUS);
  }

  /** Presses Tab until something has the focus; on the way, the focus can always be seen. */
  private void tabTo(String wanted) {
    List<String> way = new ArrayList<>();
    while (way.size() < FAR) {
      browser.press(Keys.TAB);
      way.add(focus());
      assertEquals(true, browser.run(VISIBLE), () -> "the focus can't be seen at " + way);
      if (way.get(way.size() - 1).equals(wanted)) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + wanted + " but to " + way);
  }

  private void assertOpen(String path) {
    assertTrue(browser.address().endsWith(path), browser.address());
  }

  @Test
  void leadsFromTheSearchToAProblemAndItsWorksheet() {
    browser.open(page.resolve("../../index.html"));
    tabTo("query");
    browser.press("student");
    browser.await(
        """
        const done = arguments[arguments.length - 1];
        const look = () => document.querySelector('#results a') ? done() : requestAnimationFrame(look);
        look();
        """);
    tabTo("Will the student pass?");
    browser.press(Keys.ENTER);
    assertOpen("/problems/student-pass/index.html");
    tabTo("worksheet");
    browser.press(Keys.ENTER);
    assertOpen("/problems/student-pass/worksheet/index.html");
  }

  @Test
  void skipsTheNavigation() {
    browser.open(page);
    tabTo("Skip to the content");
    browser.press(Keys.ENTER, Keys.TAB);
    assertEquals(true, browser.run("return !!document.activeElement.closest('main');"), focus());
  }

  @Test
  void changesTheTheme() {
    browser.open(page);
    tabTo("theme");
    browser.press("d");
    assertEquals("dark", browser.run("return document.documentElement.dataset.theme;"));
  }

  @Test
  void unfoldsDetailsAndReadsThem() {
    browser.open(page);
    browser.run("document.querySelector('#update-1-layer1-z .anchor').focus();");
    tabTo("One number at a time");
    String open = "return document.querySelector('#update-1-layer1-z details').open;";
    assertEquals(false, browser.run(open));
    browser.press(Keys.ENTER);
    assertEquals(true, browser.run(open));
    tabTo("Other form of layer1.z, part 1");
  }

  @Test
  void leavesTheNumbersByEscape() {
    browser.open(page);
    browser.run("document.querySelector('#update-1-layer1-z .anchor').focus();");
    tabTo("Computation of layer1.z");
    String lit = "return document.querySelectorAll('.lit').length > 0;";
    browser.press(Keys.ENTER);
    assertEquals(true, browser.run(lit));
    browser.press(Keys.ESCAPE);
    assertEquals(false, browser.run(lit));
    assertEquals("Computation of layer1.z", focus());
  }

  @Test
  void answersABlankOfTheWorksheet() {
    browser.open(page.resolve("worksheet/index.html"));
    String first = (String) browser.run("return document.querySelector('.blank').id;");
    tabTo(first);
    browser.press("7", Keys.ENTER);
    String state = "return document.querySelector('.blank').parentElement.dataset.state;";
    assertEquals("wrong", browser.run(state));
    String answer = (String) browser.run("return document.querySelector('.blank').dataset.shown;");
    browser.press(Keys.BACK_SPACE, answer, Keys.ENTER);
    assertEquals("right", browser.run(state));
  }
}
