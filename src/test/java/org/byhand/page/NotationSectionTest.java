package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of its symbols. */
class NotationSectionTest {
  private static final String ONE_STEP = DataFile.text("one-step.yaml");
  private static final String SCALAR = DataFile.text("scalar.yaml");

  private static String intro(Document page) {
    return page.selectFirst("section[aria-labelledby=notation] > p").text();
  }

  private static String meaning(Document page, String name) {
    for (Element row : page.select("table.symbols tbody tr")) {
      if (row.select("code").text().equals(name)) {
        return row.selectFirst("td").text();
      }
    }
    throw new AssertionError("no row for " + name);
  }

  @Test
  void listsElementsThatHaveSymbolsOfTheirOwn() {
    Document page =
        PageFixture.page(
            SCALAR.replace(
                "symbols: {", "symbols: {'layer1.a[0]': 'O_4', 'layer1.a[1,0]': 'O_5', "));
    assertTrue(meaning(page, "layer1.W").endsWith("w_2"), meaning(page, "layer1.W"));
    assertEquals("what layer 1 puts out; elements: O_4 (h1), O_5 (h2)", meaning(page, "layer1.a"));
    assertEquals("what layer 2 puts out: the prediction", meaning(page, "layer2.a"));
  }

  @Test
  void namesWhatOnlyThePublishedNumbersShow() {
    Document page =
        PageFixture.page(
            ONE_STEP.replace("layer2.z: -0.0356}", "layer2.z: -0.0356, 'grad.layer2.a': -2.036}"));
    assertEquals("how the loss changes with what layer 2 puts out", meaning(page, "grad.layer2.a"));
  }

  @ParameterizedTest
  @CsvSource({
    "one-step.yaml, A fraction of vectors or matrices, true",
    "scalar.yaml, A fraction of vectors or matrices, false",
    "one-step.yaml, squares every element, false",
    "one-step.yaml, adds all elements up, false",
    "one-step.yaml, is the value after the update, true",
  })
  void explainsTheSignsThatOccur(String file, String words, boolean explained) {
    String intro = intro(PageFixture.page(DataFile.text(file)));
    assertEquals(explained, intro.contains(words), intro);
  }

  @Test
  void explainsSquaresAndSumsOfElements() {
    String yaml =
        ONE_STEP
            .replaceAll("(?s)expected:.*", "")
            .replaceAll("(?s)decide:[^\n]*|notes:.*", "")
            .replace("binary_cross_entropy", "half_squared_error")
            .replace("targets: [passed]", "targets: [passed, marks]")
            .replace("y: [1]", "y: [1, 0.5]")
            .replace("[[0.20], [-0.35], [0.15]]", "[[0.20, 1], [-0.35, 2], [0.15, 3]]")
            .replace("{dense: 1", "{dense: 2");
    String intro = intro(PageFixture.page(yaml));
    assertTrue(intro.contains("squares every element"), intro);
    assertTrue(intro.contains("adds all elements up"), intro);
  }

  @Test
  void speaksOfLayersOnlyWhereASymbolHasOne() {
    String chain =
        """
        title: A chain
        summary: One unit.
        data: {features: [X], targets: [Y], examples: [{x: [1], y: [-1]}]}
        network: [{dense: 1, activation: identity, bias: none, weights: [[0.5]]}]
        loss: half_squared_error
        optimizer: {sgd: {learning_rate: 0.1}}
        """;
    String own = "notation: {symbols: {layer1.W: w, layer1.z: s, layer1.a: o}}\n";
    assertTrue(intro(PageFixture.page(chain)).contains("above a symbol is its layer"));
    assertFalse(intro(PageFixture.page(chain + own)).contains("layer"));
  }
}
