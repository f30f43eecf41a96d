package org.byhand.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.byhand.Catalogue;
import org.byhand.CatalogueExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages on paper: A4, with margins of a centimetre. */
@InBrowser
@ExtendWith(CatalogueExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PrintTest {
  /** CSS pixels between the margins. */
  private static final int WIDTH = 718;

  /** Points, of which paper has 72 in an inch, or 2.54 cm. */
  private static final double MARGIN = 72 / 2.54;

  /** Returns what goes beyond the paper; KaTeX cuts signs that stretch to their length itself. */
  private static final String CUT =
      """
      const edge = document.querySelector('main').getBoundingClientRect().right + 1;
      return [...document.querySelectorAll('main *')]
          .filter(part => part.checkVisibility()
              && !part.closest('.hidden, .katex-mathml') && !part.parentElement.closest('svg, .hide-tail'))
          .filter(part => part.getBoundingClientRect().right > edge)
          .map(part => `${part.closest('[id]').id}: ${part.cloneNode().outerHTML}`);
      """;

  private static final String CONTROLS =
      """
      return [...document.querySelectorAll('nav, button, select, input:not(.blank), progress')]
          .filter(part => part.checkVisibility())
          .map(part => part.cloneNode().outerHTML);
      """;

  /** What unfolds the other form of a derivation. */
  private static final String UNFOLDS = "One number at a time";

  private final Catalogue catalogue;
  private final Browser browser;

  PrintTest(Catalogue catalogue, Browser browser) {
    this.catalogue = catalogue;
    this.browser = browser;
  }

  @BeforeEach
  void showPaper() {
    browser.resize(WIDTH, 1046);
    browser.show("print");
  }

  @AfterEach
  void showScreen() {
    browser.show("screen");
  }

  private Stream<String> pages() {
    return catalogue.kinds().stream().map(catalogue::name);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNoControlsAndCutsNothing(String page) {
    browser.open(catalogue.file(page).toUri());
    assertAll(
        () -> assertEquals(List.of(), browser.run(CONTROLS)),
        () -> assertEquals(List.of(), browser.run(CUT)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNoControlsAndCutsNothingWithoutScripts(String page) {
    browser.allowScripts(false);
    try {
      hasNoControlsAndCutsNothing(page);
    } finally {
      browser.allowScripts(true);
    }
  }

  @Test
  void isAHandout() throws IOException {
    List<Sheet> sheets = print("");
    String text = text(sheets);

    assertTrue(sheets.size() > 4 && sheets.size() <= 14, sheets.size() + " pages");
    for (String part : List.of("Will the student pass?", "Step 4", "Downloads")) {
      assertTrue(text.contains(part), part);
    }
    List<String> left =
        List.of("Skip to the content", "On this page", "Theme", "Worked example", UNFOLDS);
    for (String part : left) {
      assertFalse(text.contains(part), part);
    }
    sheets.forEach(sheet -> assertEquals("", sheet.beyondMargins()));
    assertEquals(2 * MARGIN, sheets.get(0).leftmost() * 2, 4, "the text is not made smaller");
  }

  @Test
  void printsWhatTheReaderHasUnfolded() throws IOException {
    List<Sheet> folded = print("");
    List<Sheet> one = print("document.querySelector('.other').open = true;");
    assertEquals(2, text(one).split(UNFOLDS, -1).length, "only this one");
    assertTrue(letters(one) > letters(folded) + UNFOLDS.length(), "with its lines");

    List<Sheet> all =
        print("for (const each of document.querySelectorAll('.other')) each.open = true;");
    assertTrue(text(all).split(UNFOLDS, -1).length > 10, "every one");
    all.forEach(sheet -> assertEquals("", sheet.beyondMargins()));
    assertEquals(List.of(), browser.run(CUT));
  }

  @Test
  void worksheetHasRoomToWrite() {
    browser.open(catalogue.file("problems/student-pass/worksheet/index.html").toUri());
    Object cramped =
        browser.run(
            """
            return [...document.querySelectorAll('.exercise')].filter(exercise => {
              const lines = [...exercise.querySelectorAll('.workspace div')]
                  .filter(line => line.checkVisibility() && line.offsetWidth > 200);
              const rows = exercise.querySelectorAll('.result .matrix-row').length;
              return lines.length < Math.max(3, rows + 1);
            }).map(exercise => exercise.id);
            """);
    assertEquals(List.of(), cramped);
  }

  /** Prints the page of the student who may pass, after a script has changed it. */
  private List<Sheet> print(String script) throws IOException {
    browser.open(catalogue.file("problems/student-pass/index.html").toUri());
    browser.run(script);
    return Sheet.read(browser.print());
  }

  private static String text(List<Sheet> sheets) {
    return String.join(" ", sheets.stream().map(Sheet::text).toList());
  }

  private static int letters(List<Sheet> sheets) {
    return sheets.stream().mapToInt(sheet -> sheet.letters().size()).sum();
  }

  /** A page of a printed document, with its letters and where they stand. */
  private record Sheet(PDRectangle paper, List<TextPosition> letters) {

    static List<Sheet> read(byte[] pdf) throws IOException {
      List<Sheet> sheets = new ArrayList<>();
      try (PDDocument document = PDDocument.load(pdf)) {
        for (int page = 0; page < document.getNumberOfPages(); page++) {
          List<TextPosition> letters = new ArrayList<>();
          PDFTextStripper stripper =
              new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                  letters.add(letter);
                }
              };
          stripper.setStartPage(page + 1);
          stripper.setEndPage(page + 1);
          stripper.getText(document);
          sheets.add(new Sheet(document.getPage(page).getMediaBox(), letters));
        }
      }
      return sheets;
    }

    String text() {
      return String.join("", letters.stream().map(TextPosition::getUnicode).toList());
    }

    double leftmost() {
      return letters.stream().mapToDouble(TextPosition::getX).min().orElseThrow();
    }

    /** The letters that lie in the margins, as far as they can be seen. */
    String beyondMargins() {
      double slack = 2;
      return String.join(
          "",
          letters.stream()
              .filter(
                  letter ->
                      letter.getX() < MARGIN - slack
                          || letter.getX() + letter.getWidth() > paper.getWidth() - MARGIN + slack
                          || letter.getY() > paper.getHeight() - MARGIN + slack)
              .map(TextPosition::getUnicode)
              .toList());
    }
  }
}
