package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors write into single lines is text, whatever it looks like. */
class HostileTextTest {

  static Stream<String> texts() {
    return DataFile.lines("hostile-texts.txt");
  }

  private static Document page(String text) {
    String quoted = "'" + text.replace("'", "''") + "'";
    return PageFixture.page(
        """
        title: %1$s
        summary: %1$s
        tags: [%1$s]
        source: {name: %1$s}
        data:
          features: [%1$s, other]
          targets: [%1$s]
          examples: [{x: [1, 2], y: [1]}, {x: [2, 1], y: [0]}]
        network:
          - {dense: 1, activation: sigmoid, bias: none, weights: [[0.5, -0.5]]}
        loss: half_squared_error
        optimizer: {sgd: {learning_rate: 0.1}}
        predict: [[1, 1]]
        decide: {threshold: 0.1, above: %1$s, below: otherwise}
        """
            .formatted(quoted));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isShownAsItIs(String text) {
    Document page = page(text);
    assertEquals(text + " – Backprop by Hand", page.title());
    assertEquals(text, page.selectFirst("h1").text());
    assertEquals(text, page.selectFirst("meta[name=description]").attr("content"));
    assertEquals(text, page.select(".about dd").get(1).text());
    assertEquals(text, page.select("#data th.role-data").get(0).text());
    assertEquals(text, page.select("#setup ~ p em").get(0).text());
    assertEquals(text, page.selectFirst(".verdict strong").text());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void doesNothing(String text) {
    Document page = page(text);
    assertTrue(
        page.select(
                "script:not([src], [type=application/json]), img, [onerror], [href^=javascript]")
            .isEmpty());
    for (String tex : page.select("i, b").eachText()) {
      assertTrue(!tex.contains("\\def") && !tex.contains("\\href"), tex);
    }
  }
}
