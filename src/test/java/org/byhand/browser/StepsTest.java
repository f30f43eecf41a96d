package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Stepping through the computation, line by line. */
@InBrowser
class StepsTest {
  private static final String PLACE =
      "return document.querySelector('#step-bar .step-place').textContent;";
  private static final String SAID = "return document.getElementById('status').textContent;";
  private static final String OPEN =
      "return document.getElementById('step-bar').checkVisibility();";

  /** Which quantities have a class in the picture of the forward pass. */
  private static final String IN_PICTURE =
      """
      return [...new Set([...document.querySelectorAll('#update-1-forward-network .' + arguments[0])]
          .map(each => each.dataset.quantity + (each.dataset.number ? '' : ' (symbol)')))].sort();
      """;

  private static final String OVERFLOW =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth;";

  @TempDir private static Path folder;
  private static URI page;

  private final Browser browser;

  StepsTest(Browser browser) {
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

  private void start() {
    browser.click("#step-start");
  }

  private void assertAt(int step, int line, int lines) {
    assertEquals(
        "Computation %d of 17, line %d of %d".formatted(step, line, lines), browser.run(PLACE));
  }

  /** To the first line of the first sums: a formula, numbers, the result. */
  private void goToTheFirstSums() {
    start();
    browser.press("j", "j", "j", "j");
    assertAt(2, 1, 3);
  }

  @Test
  void stepsByMouse() {
    assertEquals(false, browser.run(OPEN));
    start();
    Object first = browser.run(PLACE);
    assertTrue(first.toString().startsWith("Computation 1 of 17, line 1 of "));
    browser.click(".step-next");
    assertTrue(browser.run(PLACE).toString().startsWith("Computation 1 of 17, line 2 of "));
    browser.click(".step-previous");
    assertEquals(first, browser.run(PLACE));
    browser.click(".step-previous");
    assertEquals(first, browser.run(PLACE), "nothing is before it");
    browser.click(".step-close");
    assertEquals(false, browser.run(OPEN));
    assertEquals(0L, browser.run("return document.querySelectorAll('.later, .pending').length;"));
  }

  @Test
  void stepsByKeyboard() {
    browser.run("document.getElementById('step-start').focus();");
    browser.press(Keys.ENTER);
    assertEquals(
        "Next",
        browser.run("return document.activeElement.textContent;"),
        "the focus is in the bar");
    Object first = browser.run(PLACE);
    browser.press(Keys.ARROW_RIGHT, "j", "k", Keys.ARROW_LEFT);
    assertEquals(first, browser.run(PLACE));
    browser.press(Keys.SPACE);
    assertTrue(browser.run(PLACE).toString().contains("line 2"));
    browser.press(Keys.ESCAPE);
    assertEquals(false, browser.run(OPEN));
    assertTrue(
        (Boolean) browser.run("return document.activeElement.matches('.part .equation');"),
        "the reader goes on where the steps ended");
  }

  @Test
  void endsAtTheLastLine() {
    start();
    browser.run("for (let i = 0; i < 500; i++) document.querySelector('.step-next').click();");
    assertTrue(browser.run(PLACE).toString().startsWith("Computation 17 of 17"));
    assertEquals(
        "true",
        browser.run("return document.querySelector('.step-next').getAttribute('aria-disabled');"));
    assertEquals(
        List.of(),
        browser.run(
            "return [...document.querySelectorAll('.part .later')].map(each => each.className);"));
  }

  @Test
  void saysWhereTheReaderIs() {
    goToTheFirstSums();
    assertEquals(
        browser.run(PLACE) + ". Computation of layer1.z",
        browser.run(SAID),
        "for those who don't see the bar");
  }

  /** Of a derivation, the lines come one after the other; what follows it is dimmed. */
  @Test
  void showsOneLineAfterTheOther() {
    goToTheFirstSums();
    String opacities =
        """
        const [line] = [...document.querySelectorAll('#update-1-layer1-z--1')];
        return window.byhand.linesOf(line.querySelector('.equation'))
            .map(({ cells }) => Number(getComputedStyle(cells[1]).opacity));
        """;
    assertEquals(List.of(1L, 0L, 0L), browser.run(opacities));
    browser.press("j");
    assertEquals(List.of(1L, 1L, 0L), browser.run(opacities));
    assertEquals(
        List.of(false, false, true),
        browser.run(
            """
            return ['update-1-standardize-x', 'update-1-layer1-z', 'update-1-layer1-a']
                .map(id => document.getElementById(id)?.matches('.later') ?? false);
            """));
  }

  @Test
  void takesThePictureAlong() {
    goToTheFirstSums();
    assertEquals(List.of("layer1.z", "layer1.z (symbol)"), browser.run(IN_PICTURE, "computing"));
    assertTrue(browser.run(IN_PICTURE, "pending").toString().contains("layer2.a"));
    browser.press("j", "j", "j");
    assertAt(3, 1, 3);
    assertEquals(List.of("layer1.a", "layer1.a (symbol)"), browser.run(IN_PICTURE, "computing"));
    assertTrue(browser.run(IN_PICTURE, "pending").toString().contains("layer1.a,"), "its number");
    browser.press("j", "j");
    assertEquals(
        List.of("layer2.a", "layer2.a (symbol)", "layer2.z", "layer2.z (symbol)"),
        browser.run(IN_PICTURE, "pending"));
    assertEquals(
        true,
        browser.run(
            """
            const box = document.getElementById('update-1-forward-network').getBoundingClientRect();
            return box.top >= 0 && box.bottom < innerHeight;
            """),
        "it stays in view");
  }

  @Test
  void leavesTheWalkThroughTheNumbersAlone() {
    goToTheFirstSums();
    Object place = browser.run(PLACE);
    browser.run("document.querySelector('#update-1-layer1-z--1 .equation').focus();");
    browser.press(Keys.ENTER, Keys.ARROW_RIGHT);
    assertEquals(place, browser.run(PLACE));
    browser.press(Keys.ESCAPE);
    assertEquals(true, browser.run(OPEN), "the first Escape ends the walk");
    browser.press(Keys.ESCAPE);
    assertEquals(false, browser.run(OPEN));
  }

  @Test
  void followsTheFormThatIsFirst() {
    goToTheFirstSums();
    browser.run(
        """
        const select = document.getElementById('form');
        select.value = 'scalar';
        select.dispatchEvent(new Event('change'));
        localStorage.clear();
        """);
    assertTrue(browser.run(SAID).toString().endsWith("Other form of layer1.z, part 1"));
    assertTrue(browser.run(PLACE).toString().startsWith("Computation 2 of 17, line 1 of "));
  }

  @Test
  void fitsOnAPhone() {
    browser.resize(360, 740);
    goToTheFirstSums();
    assertEquals(0L, browser.run(OVERFLOW));
    assertEquals(
        List.of(),
        browser.run(
            """
            return [...document.querySelectorAll('#step-bar > *')].filter(part => {
              const box = part.getBoundingClientRect();
              return box.left < 0 || box.right > innerWidth || box.bottom > innerHeight;
            }).map(part => part.textContent);
            """));
  }

  @Test
  void isNotPrinted() {
    start();
    browser.show("print");
    try {
      assertEquals(false, browser.run(OPEN));
      assertEquals(
          List.of(),
          browser.run(
              """
              return [...document.querySelectorAll('.later')]
                  .filter(each => getComputedStyle(each).opacity !== '1').map(each => each.id);
              """));
    } finally {
      browser.show("screen");
    }
  }
}
