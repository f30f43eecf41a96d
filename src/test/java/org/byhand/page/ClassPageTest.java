package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where a page names classes. */
class ClassPageTest {
  /** The scores are the inputs; the step goes so far that the second example changes its class. */
  private static final String PROBLEM =
      """
      title: Classes
      summary: The larger input wins.
      data:
        features: [u, v]
        classes: [left, right]
        examples:
          - {x: [1, 1], y: left}
          - {x: [0, 1], y: left}
      network:
        - {dense: 2, activation: softmax, bias: none, weights: [[1, 0], [0, 1]]}
      loss: categorical_cross_entropy
      optimizer: {sgd: {learning_rate: 5}}
      predict: [[1, 0]]
      """;

  private static final Document PAGE = PageFixture.page(PROBLEM);

  @Test
  void theLabelStandsBesideItsVector() {
    assertEquals(
        List.of("1 1 1 1 0 left", "2 0 1 1 0 left"), PAGE.select("#data tbody tr").eachText());
  }

  @Test
  void theMostProbableClassIsNamedBeforeAndAfter() {
    assertEquals(
        List.of(
            "most probable (example 1) undecided left left",
            "most probable (example 2) right left left"),
        PAGE.select("tr:has(th[scope=row]:contains(most probable))").eachText());
  }

  @Test
  void aPredictionNamesItsClass() {
    String row = PAGE.select("table:has(caption:contains(Predictions)) tbody tr").text();

    assertTrue(row.endsWith(" left"), row);
  }

  @Test
  void numbersAsTargetsHaveNoClass() {
    Document page =
        PageFixture.page(PROBLEM.replace("classes:", "targets:").replace("y: left", "y: [1, 0]"));

    assertEquals("2 0 1 1 0", page.select("#data tbody tr").last().text());
  }
}
