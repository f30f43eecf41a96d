package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of updates that are shown, when others between them are not. */
class ShownUpdatesTest {
  /** A 1-1-1 network whose loss goes up and down, from update 7 on. */
  private static final String JUMPING =
      """
      title: Too large a step
      summary: A step that is too large.
      data: {features: [X], targets: [Y], examples: [{x: [1], y: [-1]}]}
      network:
        - {dense: 1, activation: identity, bias: none, weights: [[0.15]]}
        - {dense: 1, activation: identity, bias: none, weights: [[0.3]]}
      loss: half_squared_error
      optimizer: {sgd: {learning_rate: 1.0}}
      intended: [loss_rose]
      training: {epochs: 1000, show: %s}
      display: {decimals: 8}
      """;

  private static Document page(String shown) {
    return PageFixture.page(JUMPING.formatted(shown));
  }

  private static List<String> links(Document page, String line) {
    return page.select("#" + line + " .sources a").eachAttr("href");
  }

  @Test
  void linkToTheUpdateBeforeWhereItIsShown() {
    Document page = page("[1, 999, 1000]");
    assertEquals(
        List.of("#update-999-next-layer1-W", "#data"), links(page, "update-1000-layer1-z"));
    String sources = page.select("#update-1000-layer1-z .sources").text();
    assertFalse(sources.contains("not shown"), sources);
  }

  @Test
  void nameTheUpdateBeforeWhereItIsNot() {
    Document page = page("[1, 999, 1000]");
    assertEquals(List.of("#data"), links(page, "update-999-layer1-z"));
    String sources = page.select("#update-999-layer1-z .sources").text();
    assertTrue(sources.contains("update 998, which is not shown: "), sources);
    assertEquals(
        List.of("#update-999-next-layer1-W", "#data"),
        links(page, "update-1000-layer1-z"),
        "found again after it");
  }

  @Test
  void startFromGivenWeightsOnlyInTheFirst() {
    assertEquals(List.of("#given-layer1-W", "#data"), links(page("[1, 999]"), "update-1-layer1-z"));
    assertEquals(List.of("#data"), links(page("[999]"), "update-999-layer1-z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          [1, 999, 1000] | 1000 | rose from 0.00011713 to 0.00012069. The step was too long
          [1, 999]       | 999  | fell from 0.00012092 to 0.00011713: the update helped.
          """)
  void compareTheLossBeforeAndAfterTheLastOfThem(String shown, String last, String words) {
    Element verdict = page(shown).selectFirst("#outcome ~ .verdict");
    assertTrue(verdict.text().startsWith("The loss " + words), verdict.text());
    Document page = page(shown);
    assertEquals(
        "Before and after update " + last, page.select("#outcome ~ .table-box caption").text());
  }

  @Test
  void tellWhatBecameOfTheLossAltogether() {
    String words = page("[1, 999, 1000]").select("#outcome ~ .verdict").text();
    assertTrue(
        words.endsWith("From update 1 to update 1000 the loss fell from 0.5460125 to 0.00012069."),
        words);
    String only = page("[1]").select("#outcome ~ .verdict").text();
    assertFalse(only.contains("From update"), only);
  }

  @Test
  void tellWhereTheLossRises() {
    String noticed = page("[1]").select("#observations ~ p").text();
    assertTrue(
        noticed.contains("The loss rises from 0.00220469 (epoch 6) to 0.00248652 (epoch 7)."),
        noticed);
  }
}
