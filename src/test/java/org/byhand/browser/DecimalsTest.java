package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.byhand.lesson.Display;
import org.byhand.lesson.Shown;
import org.byhand.print.NumberPrinter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader who wants more decimals, or fewer. */
@InBrowser
class DecimalsTest {
  private static final String CHOOSE =
      """
      const select = document.getElementById('decimals');
      select.value = arguments[0];
      select.dispatchEvent(new Event('change'));
      """;

  /** All formulas, as they are seen and as MathML; numbers in text, tables and pictures. */
  private static final String TEXTS =
      """
      return [...document.querySelectorAll(
              '.katex-html, .katex semantics > :first-child, [data-number]')]
          .filter(each => !each.matches('.katex [data-number]'))
          .map(each => each.textContent.replaceAll('\\u200b', ''));
      """;

  private static final String SEEN =
      "return document.querySelector('#update-1-layer2-a--1 .katex-html"
          + " [data-quantity=\"layer2.a\"] [data-number]').textContent;";

  private static final Path SMALL_NUMBERS =
      Path.of("src/test/resources/org/byhand/browser/small-numbers.yaml");

  @TempDir private static Path folder;
  private static URI page;

  private final Browser browser;

  DecimalsTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void generate() throws IOException {
    page = ReadingSite.generate(folder.resolve("own"), UnaryOperator.identity()).toUri();
  }

  /** The page of a problem with small numbers, with so many decimals. */
  private static URI smallNumbers(int decimals) throws IOException {
    Path place = folder.resolve("small-" + decimals);
    return Files.exists(place)
        ? place.resolve("site/problems/small-numbers/index.html").toUri()
        : ReadingSite.generate(
                place, SMALL_NUMBERS, yaml -> yaml.replace("decimals: 4", "decimals: " + decimals))
            .toUri();
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

  private void choose(String decimals) {
    browser.run(CHOOSE, decimals);
  }

  /** Halves, carries, tiny and large numbers. */
  private static double[] numbers() {
    DoubleStream special =
        DoubleStream.of(
            0,
            -0.0,
            0.005,
            0.015,
            -0.125,
            2.675,
            0.045,
            0.9995,
            9.9996e-6,
            0.99999999999999989,
            -0.035549999999999996,
            1e-7,
            1.23e-7,
            9.999e-8,
            4e-16,
            6e-16,
            5e-324,
            123456.789,
            999999999999.5,
            1e12,
            1.5e300,
            0.1 + 0.2,
            1.0 / 3,
            0.001,
            0.00049,
            0.05);
    Random random = new Random(7);
    DoubleStream any =
        DoubleStream.generate(
                () -> (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(24) - 16))
            .limit(1500);
    return DoubleStream.concat(special, any).toArray();
  }

  @Test
  void writesNumbersAsTheProgramDoes() {
    List<Double> asked = new ArrayList<>();
    List<List<String>> written = new ArrayList<>();
    for (double x : numbers()) {
      List<String> each = new ArrayList<>();
      for (int decimals = Display.FEWEST; decimals <= Display.MOST; decimals++) {
        each.add(NumberPrinter.text(Shown.of(x, decimals)));
      }
      asked.add(x);
      written.add(each);
    }
    assertEquals(
        written,
        browser.run(
            """
            const { write, textOf } = window.byhand;
            return arguments[0].map(text => [2, 3, 4, 5, 6, 7, 8, 9, 10]
                .map(decimals => textOf(write(Number(text), decimals))));
            """,
            asked.stream().map(x -> Double.toString(x)).toList()));
  }

  /** Equations and MathML with their relations, tables, prose and pictures. */
  @ParameterizedTest
  @CsvSource({"4, 2", "4, 6", "4, 10", "8, 4"})
  void showsWhatAPageWithSoManyDecimalsShows(int own, int chosen) throws IOException {
    browser.open(smallNumbers(chosen));
    List<?> expected = (List<?>) browser.run(TEXTS);
    browser.open(smallNumbers(own));
    assertNotEquals(expected, browser.run(TEXTS));
    choose(Integer.toString(chosen));
    assertIterableEquals(expected, (List<?>) browser.run(TEXTS));
    assertTrue(expected.toString().contains(")2"), "a power of a power of ten");
  }

  @Test
  void goesBackToTheDecimalsOfThePage() {
    Object own = browser.run("return document.querySelector('article').innerHTML;");
    choose("9");
    choose("4");
    choose("");
    assertEquals(own, browser.run("return document.querySelector('article').innerHTML;"));
    assertEquals(0L, browser.run("return localStorage.length;"));
  }

  @Test
  void remembersTheChoice() {
    choose("6");
    assertEquals("0.491178", browser.run(SEEN));
    browser.open(page);
    assertEquals("0.491178", browser.run(SEEN));
    assertEquals("6", browser.run("return document.getElementById('decimals').value;"));
  }

  @Test
  void worksInABrowserThatRemembersNothing() {
    browser.openWithoutMemory(page);
    choose("6");
    assertEquals("0.491178", browser.run(SEEN));
    assertEquals(List.of(), browser.complaints());
    browser.open(page);
  }

  @Test
  void leavesTheNumbersOfTheAuthor() {
    String given = "return document.getElementById('given-layer1-W').innerText;";
    Object own = browser.run(given);
    choose("10");
    assertEquals(own, browser.run(given));
  }

  @Test
  void keepsPicturesWithinTheirRoom() {
    choose("10");
    assertEquals(
        List.of(),
        browser.run(
            """
            return [...document.querySelectorAll('svg [data-number]')].map(each => each.textContent)
                .filter(text => text.length > '−0.1234'.length);
            """));
  }

  /** The decimals carried are part of the computation. */
  @Test
  void offersNoChoiceInPencilArithmetic() {
    browser.open(page.resolve("../student-pass-pencil/index.html"));
    assertEquals(
        List.of("form"),
        browser.run(
            """
            return [...document.querySelectorAll('.options select')]
                .filter(select => select.checkVisibility()).map(select => select.id);
            """));
  }
}
