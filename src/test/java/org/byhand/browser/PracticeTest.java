package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.site.SiteGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * A learner at a worksheet, with nothing but the keyboard. The network is the one of {@code
 * ExaminerTest}: z = (0.55, 0.35), a = (0.6341, 0.5866), ŷ = 0.4804, loss 0.1350.
 */
@InBrowser
class PracticeTest {
  private static final Path CONTENT = Path.of("src/test/resources/org/byhand/browser/practice");

  @TempDir private static Path site;

  private final Browser browser;

  PracticeTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void generate() throws IOException {
    new SiteGenerator(CONTENT, Path.of("templates"), site)
        .generate(lesson -> {}, new Diagnostics())
        .orElseThrow();
  }

  private static URI worksheet() {
    return site.resolve("problems/practice/worksheet/index.html").toUri();
  }

  @BeforeEach
  void openAFreshWorksheet() {
    browser.resize(800, 600);
    browser.open(worksheet());
  }

  @AfterEach
  void forget() {
    browser.run("localStorage.clear()");
  }

  private void focus(String id) {
    browser.run("document.getElementById(arguments[0]).focus()", id);
  }

  private void answer(String id, String text) {
    focus(id);
    browser.press(text, Keys.ENTER);
  }

  private String ask(String script, String id) {
    return (String) browser.run("const box = document.getElementById(arguments[0]); " + script, id);
  }

  /** What is said about a blank's exercise, formulas as their LaTeX. */
  private String feedback(String id) {
    return ask(
            """
            const said = box.closest('.exercise').querySelector('.feedback').cloneNode(true);
            said.querySelectorAll('.katex-html, mrow').forEach(each => each.remove());
            return said.textContent;
            """,
            id)
        .strip();
  }

  private String state(String id) {
    return ask("return box.parentElement.dataset.state ?? ''", id);
  }

  private String text(String id) {
    return ask("return box.value", id);
  }

  private String focused() {
    return (String) browser.run("return document.activeElement.id");
  }

  private String progress() {
    return (String) browser.run("return document.querySelector('.practice-count').textContent");
  }

  private boolean isVisible(String... selectors) {
    String script =
        """
        return arguments[0].some(each => document.querySelector(each)?.checkVisibility());
        """;
    return (Boolean) browser.run(script, List.of(selectors));
  }

  private boolean solutionIsOffered(String id) {
    String script =
        """
        return document.getElementById(arguments[0]).closest('.exercise')
            .querySelector('.solution').checkVisibility();
        """;
    return (Boolean) browser.run(script, id);
  }

  private static final String SUM = "update-1-layer1-z--1-1-1";
  private static final String OTHER_SUM = "update-1-layer1-z--1-2-1";
  private static final String OUTPUT = "update-1-layer2-a--1-1-1";
  private static final String LOSS = "update-1-loss--1-1-1";
  private static final String HIDDEN_ERROR = "update-1-grad-layer1-z--1-1-1";

  /** ŷ = 0.48038780…: right within half a unit of the fourth decimal. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.4804",
        ".4804",
        "0.48034",
        "0.48043",
        "  0.4804 ",
        "+0.4804",
        "4.804e-1",
        "4804e-4",
        "4.804·10^-1",
        "4.804 × 10⁻¹",
        "4.804*10^(-1)",
        "1201/2500",
        "0.4804/1",
        "-0.4804/-1",
        "0,4804"
      })
  void acceptsEveryUsualWayToWriteTheNumber(String answer) {
    answer(OUTPUT, answer);
    assertEquals("right", state(OUTPUT), feedback(OUTPUT));
    assertEquals("Right.", feedback(OUTPUT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"abc", "0.48.04", "1,2,3", "1/2/3", "1/0", "--1", "e5", ".", "4804e9999", "∞"})
  void saysWhatANumberLooksLike(String answer) {
    answer(OUTPUT, answer);
    assertEquals("wrong", state(OUTPUT));
    assertEquals("This is not a number. Write it like 0.25, −3, 1/3 or 1e-3.", feedback(OUTPUT));
  }

  @Test
  void reads1e3AsAThousandth() {
    String smallest = "update-1-grad-layer1-b--1-1-1";
    answer(smallest, "-6.02e-3");
    assertEquals("right", state(smallest), feedback(smallest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        SUM + "          | -0.55   | The size is right, the sign is not.",
        SUM + "          | 0.05    | The term \\mathbf{b}^{(1)} is missing.",
        SUM + "          | 0.35    | This number belongs in another box: z(1), row 2.",
        SUM
            + "          | 5.5     | The digits are right, the decimal point is in the wrong place.",
        SUM + "          | 0.7     | Not right. The hint shows which numbers to put in.",
        OUTPUT + "       | 0.48    | Right so far, but rounded too far: give 4 decimals.",
        OUTPUT
            + "       | 0.4809  | Nearly. Keep more digits on the way, and round only the result.",
        OUTPUT
            + "       | 0.48044 | Nearly. Keep more digits on the way, and round only the result.",
        LOSS + "         | 0.27    | The factor \\frac{1}{2} is missing.",
        LOSS
            + "         | -0.27   | The factor \\frac{1}{2} is missing. Besides, the sign is wrong.",
      })
  void saysWhatAWrongAnswerLooksLike(String id, String answer, String words) {
    answer(id, answer);
    assertEquals("wrong", state(id));
    assertTrue(feedback(id).startsWith(words), feedback(id));
  }

  @Test
  void missesTheSlopeOfTheActivationFunction() {
    answer(HIDDEN_ERROR, "-0.0259");
    assertTrue(
        feedback(HIDDEN_ERROR).matches("The slope .*sigma.* is missing: .*"),
        feedback(HIDDEN_ERROR));
  }

  @Test
  void pointsToEarlierNumbersThatAreNotFoundYet() {
    answer(LOSS, "7");
    assertTrue(feedback(LOSS).contains("numbers from earlier lines"), feedback(LOSS));
  }

  @Test
  void goesOnToTheNextBlankWhenOneIsRight() {
    answer(SUM, "0.55");
    assertEquals(OTHER_SUM, focused());
    browser.press("7", Keys.ENTER);
    assertEquals(OTHER_SUM, focused());
    assertEquals("true", ask("return box.getAttribute('aria-invalid')", OTHER_SUM));
  }

  @Test
  void checksABlankThatIsLeft() {
    focus(SUM);
    browser.press("0.5", Keys.TAB);
    assertEquals("wrong", state(SUM));
  }

  @Test
  void takesAMarkBackWhenTheAnswerIsChanged() {
    answer(SUM, "7");
    browser.press(Keys.BACK_SPACE);
    assertEquals("", state(SUM));
  }

  @Test
  void fillsThePictureInWithAnswersThatAreRight() {
    String room =
        "return document.querySelector('.to-fill[data-line=update-1-layer1-z]').textContent";
    String empty = (String) browser.run(room);
    answer(SUM, "7");
    assertEquals(empty, browser.run(room));
    answer(SUM, Keys.BACK_SPACE + "11/20");
    assertEquals("11/20", browser.run(room));
    browser.open(worksheet());
    assertEquals("11/20", browser.run(room), "kept");
    focus(SUM);
    browser.press(Keys.BACK_SPACE);
    assertEquals(empty, browser.run(room));
  }

  @Test
  void offersTheSolutionOnlyAfterAHintOrATry() {
    assertFalse(solutionIsOffered(SUM));
    assertFalse(solutionIsOffered(OUTPUT));
    answer(SUM, "7");
    assertTrue(solutionIsOffered(SUM));
    browser.run("document.querySelector('#update-1-layer2-a summary').focus()");
    browser.press(Keys.ENTER);
    browser.await("document.fonts.ready.then(arguments[0])");
    assertTrue(solutionIsOffered(OUTPUT));
  }

  @Test
  void showsTheSolutionAndCountsItSeparately() {
    answer(SUM, "0.55");
    answer(OTHER_SUM, "7");
    browser.run("document.querySelector('#update-1-layer1-z .solution').focus()");
    browser.press(Keys.SPACE);
    assertEquals("0.35", text(OTHER_SUM));
    assertEquals(List.of("right", "looked-up"), List.of(state(SUM), state(OTHER_SUM)));
    assertEquals(OTHER_SUM, focused());
    assertFalse(solutionIsOffered(SUM));
    assertTrue(progress().matches("1 of \\d+ right, 1 looked up"), progress());
  }

  @Test
  void keepsAnswersWhenThePageIsOpenedAgain() {
    answer(SUM, "11/20");
    answer(OTHER_SUM, "7");
    String before = progress();
    browser.open(worksheet());
    assertEquals("11/20", text(SUM));
    assertEquals(List.of("right", "wrong"), List.of(state(SUM), state(OTHER_SUM)));
    assertEquals(before, progress());
  }

  @Test
  void forgetsAnswersToAnotherVersionOfTheWorksheet() {
    answer(SUM, "0.55");
    browser.run(
        """
        const [key, kept] = Object.entries(localStorage)[0];
        localStorage.setItem(key, kept.replace(/"version":"\\w+"/, '"version":"other"'));
        """);
    browser.open(worksheet());
    assertEquals("", text(SUM));
  }

  @Test
  void startsAgainAfterAQuestion() {
    answer(SUM, "0.55");
    browser.run("document.querySelector('.start-again').focus()");
    browser.press(Keys.ENTER);
    browser.confirm();
    assertEquals(List.of("", ""), List.of(text(SUM), state(SUM)));
    browser.open(worksheet());
    assertEquals("", text(SUM));
    assertTrue(progress().startsWith("0 of "), progress());
  }

  /** The right answer to every blank is a right answer, and each wrong one is a wrong one. */
  @Test
  void judgesEveryBlankByItsOwnNumbers() {
    String script =
        """
        const enter = (box, text) => {
          box.value = text;
          box.dispatchEvent(new Event('input', { bubbles: true }));
          box.dispatchEvent(new Event('change', { bubbles: true }));
          return box.parentElement.dataset.state;
        };
        const failures = [];
        for (const box of document.querySelectorAll('.blank')) {
          for (const wrong of (box.dataset.wrong ?? '').split(' ').filter(Boolean)) {
            if (enter(box, wrong.split(':')[1]) !== 'wrong') failures.push(box.id + ' ' + wrong);
          }
          if (enter(box, box.dataset.shown) !== 'right') failures.push(box.id);
        }
        return failures.join(', ');
        """;
    assertEquals("", browser.run(script));
    assertTrue(progress().matches("(\\d+) of \\1 right"), progress());
  }

  @Test
  void isASheetToWriteOnWhenItIsPrinted() {
    answer(SUM, "7");
    List<String> parts =
        List.of(
            ".site-head",
            ".hint",
            ".solution",
            ".feedback",
            ".practice-bar",
            ".name-line",
            ".workspace",
            ".blank",
            "#notation table");
    browser.show("print");
    try {
      assertEquals(
          parts.subList(5, 9),
          parts.stream().filter(part -> isVisible("#update-1-layer1-z " + part, part)).toList());
    } finally {
      browser.show("screen");
    }
  }

  @Test
  void saysNothingOnTheConsole() {
    answer(SUM, "0.55");
    assertEquals(List.of(), browser.complaints());
  }
}
