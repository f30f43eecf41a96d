package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** A reader who wants to see numbers first, or matrices. */
@InBrowser
class FormTest {
  private static final String CHOOSE =
      """
      const select = document.getElementById('form');
      select.value = arguments[0];
      select.dispatchEvent(new Event('change'));
      """;

  /** The ids of the equations that are seen, and of those that are folded away, in a derivation. */
  private static final String SEEN =
      """
      const lines = [...document.querySelectorAll(`#${arguments[0]} .linked`)];
      return lines.filter(line => line.checkVisibility()).map(line => line.id);
      """;

  private static final String SUMMARY =
      "return document.querySelector('#update-1-layer1-z > .lines > .other > summary').textContent;";

  private static final List<String> MATRIX = List.of("update-1-layer1-z--1");
  private static final List<String> SCALAR =
      List.of(
          "update-1-layer1-z--other--1",
          "update-1-layer1-z--other--2",
          "update-1-layer1-z--other--3");

  @TempDir private static Path folder;
  private static URI page;

  private final Browser browser;

  FormTest(Browser browser) {
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

  private Object seen() {
    return browser.run(SEEN, "update-1-layer1-z");
  }

  @Test
  void takesWhatIsSaidOfTheMatricesAlong() {
    String places =
        """
        return [...document.querySelectorAll('.derivation:has(.other) .remark')]
            .map(remark => remark.closest('.other, .beside')?.className ?? '');
        """;
    String before = browser.run(places).toString();
    assertTrue(before.contains("beside") && !before.contains("other"), before);

    browser.run(CHOOSE, "scalar");
    String after = browser.run(places).toString();
    assertTrue(after.contains("other") && !after.contains("beside"), after);

    browser.run(CHOOSE, "");
    assertEquals(before, browser.run(places).toString());
  }

  @Test
  void leavesThePageAsTheAuthorWantedIt() {
    assertEquals(MATRIX, seen());
    browser.run(CHOOSE, "matrix");
    assertEquals(MATRIX, seen());
  }

  @Test
  void putsOneNumberAtATimeFirst() {
    assertEquals("One number at a time", browser.run(SUMMARY));
    browser.run(CHOOSE, "scalar");
    assertEquals(SCALAR, seen());
    assertEquals("In matrix form", browser.run(SUMMARY));
  }

  @Test
  void goesBack() {
    Object own = browser.run("return document.querySelector('article').innerHTML;");
    browser.run(CHOOSE, "scalar");
    browser.run(CHOOSE, "");
    assertEquals(own, browser.run("return document.querySelector('article').innerHTML;"));
    assertEquals(0L, browser.run("return localStorage.length;"));
  }

  @Test
  void canBeChosenByKeyboard() {
    browser.run("document.getElementById('form').focus();");
    browser.press(Keys.END);
    assertEquals(SCALAR, seen());
  }

  @Test
  void isRememberedOnAllPages() {
    browser.run(CHOOSE, "scalar");
    browser.open(page);
    assertEquals(SCALAR, seen());
    browser.open(page.resolve("../student-pass-pencil/index.html"));
    assertEquals("scalar", browser.run("return document.getElementById('form').value;"));
    assertEquals(SCALAR, seen());
  }

  @Test
  void opensWhatALinkLeadsTo() {
    browser.open(page.resolve("#update-1-layer1-z--other--2"));
    assertTrue(
        (Boolean)
            browser.run(
                "return document.getElementById('update-1-layer1-z--other--2').checkVisibility();"));
  }

  @Test
  void opensWhatALinkLeadsToAfterTheExchange() {
    browser.run(CHOOSE, "scalar");
    browser.run("location.hash = 'update-1-layer1-z--1';");
    assertEquals(4, ((List<?>) seen()).size());
  }

  @Test
  void keepsTheLightsAndTheWayToANumbersLine() {
    browser.run(CHOOSE, "scalar");
    browser.pointAt("#update-1-layer1-z--other--1 .katex-html [data-quantity='layer1.W']");
    assertTrue(
        (Boolean)
            browser.run(
                "return !!document.querySelector('#update-1-layer1-z--1 .lit')"
                    + " && !!document.querySelector('#given-layer1-W .lit');"));
    browser.click("#update-1-layer1-z--other--1 .katex-html [data-quantity='layer1.W']");
    assertTrue(
        browser
            .run("return document.getElementById('origin').innerText;")
            .toString()
            .contains("It comes from Problem setup."));
  }

  @Test
  void leavesEveryEquationInItsPlaceWithoutScripts() {
    browser.run(CHOOSE, "scalar");
    browser.allowScripts(false);
    browser.open(page);
    assertEquals(MATRIX, seen());
  }
}
