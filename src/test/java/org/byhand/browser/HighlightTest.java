package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Where else does this quantity stand, and where does its number come from? */
@InBrowser
class HighlightTest {
  /** What is lit up in a part of the page, without MathML and twice the same. */
  private static final String LIT =
      """
      return [...new Set([...document.querySelectorAll(arguments[0] + ' .lit')]
          .map(lit => (lit.closest('[data-quantity]').dataset.quantity + ' '
              + (lit.dataset.element ?? '')).trim()))].sort();
      """;

  private static final String Z1 = "#update-1-layer1-z--1 .katex-html ";
  private static final String FOCUS = "return document.activeElement.getAttribute('aria-label');";
  private static final String SAID = "return document.getElementById('status').textContent;";
  private static final String PANEL = "return document.getElementById('origin').innerText;";

  @TempDir private static Path folder;
  private static Path page;

  private final Browser browser;

  HighlightTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void generate() throws IOException {
    page = ReadingSite.generate(folder, UnaryOperator.identity());
  }

  @BeforeEach
  void open() {
    browser.allowScripts(true);
    browser.resize(1280, 900);
    browser.open(page.toUri());
  }

  private Object lit(String part) {
    return browser.run(LIT, part);
  }

  /** Puts the focus on a box, as the tab key would. */
  private void focus(String box) {
    browser.run("document.querySelector(arguments[0]).focus();", box);
  }

  @Test
  void lightsASymbolUpInEquationsAndPictures() {
    browser.pointAt(Z1 + "[data-quantity='layer1.z']");
    assertEquals(List.of("layer1.z"), lit("#update-1-layer1-z--1"));
    assertEquals(List.of("layer1.z"), lit("#update-1-layer1-a--1"));
    assertEquals(List.of("layer1.z"), lit("#equation-layer1-z"));
    assertEquals(List.of("layer1.z"), lit(".symbols"));
    assertEquals(
        List.of("layer1.z 0", "layer1.z 1", "layer1.z 2"), lit("#update-1-forward-network"));
  }

  /** The second forward pass has a z of its own. */
  @Test
  void tellsTheValuesOfTwoMomentsApart() {
    browser.pointAt(Z1 + "[data-quantity='layer1.z']");
    assertEquals(List.of(), lit("#again-layer1-z"));
    browser.pointAt("#equation-layer1-z [data-quantity='layer1.z']");
    assertEquals(List.of("layer1.z"), lit("#again-layer1-z--1"));
  }

  /** W is transposed where z is computed. */
  @Test
  void lightsANumberUpAsTheElementThatItIs() {
    browser.pointAt(Z1 + "[data-quantity='layer1.W'] [data-element='0-1']");
    assertEquals(List.of("layer1.W 0-1"), lit("#given-layer1-W"));
    assertEquals(List.of("layer1.W 0-1"), lit("#update-1-forward-network"));
    assertEquals(
        "−0.25",
        browser.run("return document.querySelector('#given-layer1-W .lit').textContent.trim();"));
  }

  @Test
  void knowsANewWeightAgainInTheNextPass() {
    browser.pointAt("#again-layer2-z--1 .katex-html [data-quantity='layer2.W']");
    assertEquals(List.of("next.layer2.W"), lit("#update-1-next-layer2-W--1"));
  }

  @Test
  void saysItWithMoreThanColor() {
    browser.pointAt(Z1 + "[data-quantity='layer1.z']");
    assertEquals(
        "solid",
        browser.run(
            "return getComputedStyle(document.querySelector('.equation .lit')).outlineStyle;"));
    assertTrue(
        browser
            .run("return getComputedStyle(document.querySelector('tspan.lit')).textDecoration;")
            .toString()
            .startsWith("underline"));
  }

  @Test
  void goesOutWhereThePointerLeaves() {
    browser.pointAt(Z1 + "[data-quantity='layer1.z']");
    browser.pointAt("h1");
    assertEquals(List.of(), lit("body"));
  }

  @Test
  void lightsUpFromThePictureToo() {
    browser.pointAt("#update-1-forward-network [data-quantity='layer2.a'][data-number]");
    assertEquals(List.of("layer2.a"), lit("#update-1-layer2-a--1"));
    browser.pointAt("#given-layer1-W .katex-html [data-element='0-1']");
    assertEquals(List.of("layer1.W 0-1"), lit("#update-1-forward-network"));
  }

  /** Tapping shows the same as pointing, and where the number comes from. */
  @Test
  void lightsUpWhatIsTapped() {
    browser.tap(Z1 + "[data-quantity='layer1.W'] [data-element='0-1']");
    assertEquals(List.of("layer1.W 0-1"), lit("#given-layer1-W"));
    assertEquals(List.of("layer1.W 0-1"), lit("#update-1-forward-network"));
    assertTrue(
        browser.run(PANEL).toString().contains("It comes from Problem setup."),
        browser.run(PANEL).toString());
    assertTrue(
        browser.run(PANEL).toString().contains(", row 1, column 2 layer1.W[0,1]"),
        browser.run(PANEL).toString());
  }

  @Test
  void walksThroughTheNumbersByKeyboard() {
    focus("#update-1-layer2-a--1 .equation");
    browser.press(Keys.ENTER);
    assertEquals("layer2.a", browser.run(SAID));
    assertEquals(List.of("layer2.a"), lit("#equation-layer2-a"));
    browser.press(Keys.ARROW_RIGHT);
    assertEquals(
        "layer2.z from Step 1: Forward propagation",
        browser.run(SAID).toString().replace("\u00a0", " "));
    browser.press(Keys.END);
    assertEquals("layer2.a is 0.4912", browser.run(SAID));
    browser.press(Keys.ESCAPE);
    assertEquals(List.of(), lit("body"));
    assertEquals("Computation of layer2.a", browser.run(FOCUS), "nothing else took the focus");
  }

  @Test
  void addsNoStopsForTheTabKey() {
    assertEquals(
        0L,
        browser.run(
            "return document.querySelectorAll('.katex [tabindex], svg [tabindex]').length;"));
  }

  @Test
  void leadsFromANumberToItsLineAndBack() {
    focus("#update-1-layer2-a--1 .equation");
    browser.press(Keys.ENTER, Keys.ARROW_RIGHT, Keys.ENTER);
    assertTrue(
        browser.run(PANEL).toString().contains("It comes from Step 1: Forward propagation."),
        browser.run(PANEL).toString());
    browser.press(Keys.ENTER);
    assertTrue(browser.address().endsWith("#update-1-layer2-z"), browser.address());
    assertEquals(
        "Back to where you were", browser.run("return document.activeElement.textContent;"));
    browser.press(Keys.ENTER);
    assertEquals("Computation of layer2.a", browser.run(FOCUS));
  }

  @Test
  void givesAllDigitsOfANumber() {
    browser.click("#update-1-layer2-a--1 .katex-html [data-quantity='layer2.a'] [data-number]");
    assertTrue(
        browser.run(PANEL).toString().contains("layer2.a 0.49117"), browser.run(PANEL).toString());
    browser.press(Keys.ESCAPE);
    assertEquals(0L, browser.run("return document.querySelectorAll(':popover-open').length;"));
  }

  @Test
  void offersTheWayBackFromTheLinksBelowALine() {
    browser.click("#update-1-layer1-z .sources a");
    assertTrue(browser.address().endsWith("#given-layer1-W"), browser.address());
    browser.press(Keys.ENTER);
    assertEquals(
        "#given-layer1-W", browser.run("return document.activeElement.getAttribute('href');"));
  }
}
