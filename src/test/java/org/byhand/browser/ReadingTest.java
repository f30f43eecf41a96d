package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Finding one's way on a page, in the light that one likes. */
@InBrowser
class ReadingTest {
  private static final String PAPER = "return getComputedStyle(document.body).backgroundColor;";
  private static final String THEME = "return document.getElementById('theme').value;";
  private static final String CURRENT =
      "return document.querySelector('.contents [aria-current]')?.textContent ?? '';";

  /** Calls back when the page has been painted once more. */
  private static final String PAINTED =
      """
      const done = arguments[arguments.length - 1];
      requestAnimationFrame(() => requestAnimationFrame(() => done()));
      """;

  /** The last choice, and the first. */
  private static final Keys DARK = Keys.END;

  private static final Keys AUTO = Keys.HOME;

  @TempDir private static Path folder;
  private static URI page;

  private final Browser browser;

  ReadingTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void generate() throws IOException {
    page = ReadingSite.generate(folder, UnaryOperator.identity()).toUri();
  }

  @BeforeEach
  void open() {
    browser.allowScripts(true);
    browser.resize(1280, 900);
    browser.open(page);
  }

  @AfterEach
  void forget() {
    browser.run("localStorage.clear();");
  }

  private void choose(Keys end) {
    browser.run("document.getElementById('theme').focus();");
    browser.press(end);
  }

  @Test
  void keepsTheThemeOnAllPages() {
    Object light = browser.run(PAPER);
    choose(DARK);
    assertNotEquals(light, browser.run(PAPER));
    Object dark = browser.run(PAPER);
    browser.open(page.resolve("../../index.html"));
    assertEquals(dark, browser.run(PAPER));
    assertEquals("dark", browser.run(THEME));
  }

  @Test
  void goesBackToTheThemeOfTheSystem() {
    Object system = browser.run(PAPER);
    choose(DARK);
    choose(AUTO);
    assertEquals(system, browser.run(PAPER));
    browser.open(page);
    assertEquals(system, browser.run(PAPER));
    assertEquals(0L, browser.run("return localStorage.length;"));
  }

  /** Nothing may be painted before the theme is known. */
  @Test
  void knowsTheThemeBeforeAnythingIsPainted() {
    assertEquals(
        true,
        browser.run(
            """
            const script = document.querySelector("script[src$='theme.js']");
            const style = document.querySelector('link[rel=stylesheet]');
            return !script.defer && !script.async
                && !!(script.compareDocumentPosition(style) & Node.DOCUMENT_POSITION_FOLLOWING);
            """));
  }

  @Test
  void worksInABrowserThatRemembersNothing() {
    browser.openWithoutMemory(page);
    choose(DARK);
    assertEquals("dark", browser.run("return document.documentElement.dataset.theme;"));
    assertEquals(List.of(), browser.complaints());
    browser.open(page);
  }

  @Test
  void followsTheReaderInTheContents() {
    assertEquals("", browser.run(CURRENT));
    for (String id : List.of("equations", "update-1-backward")) {
      browser.run("document.getElementById(arguments[0]).scrollIntoView();", id);
      browser.await(PAINTED);
      assertEquals(
          browser.run(
              "return document.getElementById(arguments[0]).firstChild.textContent.trim();", id),
          browser.run(CURRENT));
    }
    browser.run("scrollTo(0, document.documentElement.scrollHeight);");
    browser.await(PAINTED);
    assertEquals("Downloads", browser.run(CURRENT));
  }

  @Test
  void foldsTheContentsUpOnAPhone() {
    String shown = "return document.querySelector('.contents a').checkVisibility();";
    assertEquals(true, browser.run(shown));
    browser.resize(360, 740);
    browser.open(page);
    assertEquals(false, browser.run(shown));
    browser.run("document.querySelector('.contents summary').focus();");
    browser.press(Keys.ENTER);
    assertEquals(true, browser.run(shown));
  }

  @Test
  void linksToEveryStepAndEquation() {
    assertEquals(
        List.of(),
        browser.run(
            """
            return [...document.querySelectorAll('h2, .derivation, .linked')]
                .filter(place => {
                  const link = place.querySelector(':scope > .anchor');
                  return !link || document.getElementById(link.hash.slice(1)) !== place;
                })
                .map(place => place.outerHTML.slice(0, 80));
            """));
  }

  @Test
  void showsNoControlsThatDoNothingWithoutScripts() {
    browser.allowScripts(false);
    browser.open(page);
    assertEquals(
        List.of(),
        browser.run(
            """
            return [...document.querySelectorAll('button, select, input, [popover]')]
                .filter(control => control.checkVisibility())
                .map(control => control.outerHTML);
            """));
    browser.allowScripts(true);
    browser.open(page);
  }
}
