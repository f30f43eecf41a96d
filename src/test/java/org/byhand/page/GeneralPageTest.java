package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of networks that are no stack of dense layers. */
class GeneralPageTest {
  private static final String IMAGE =
      """
      title: One filter
      summary: A small image.
      tags: [layer]
      data: {examples: [{x: [[1, 0, 2, 1], [0, 3, 1, 2], [2, 1, 0, 1], [1, 1, 2, 0]], y: [1]}]}
      network:
        - {conv2d: {kernel_size: 2}, weights: [[1, 0], [-1, 0.5]], bias: none}
        - {max_pool: {kernel_size: 2, stride: 1}}
        - flatten
        - {dense: 1, activation: sigmoid, bias: none, weights: [[0.1, 0.2, -0.1, 0.3]]}
      loss: half_squared_error
      optimizer: {sgd: {learning_rate: 0.1}}
      """;

  private static String text(Document page, String selector) {
    return page.select(selector).text();
  }

  @Test
  void explainsTheSignsOfTheOperationsThatOccur() {
    String signs = text(PageFixture.page(IMAGE), "section[aria-labelledby=notation] > ul");
    assertTrue(signs.contains("X \\star K lays the kernel"), signs);
    assertTrue(signs.contains("\\operatorname{flatten} writes"), signs);
    assertTrue(signs.contains("\\operatorname{reshape}_{r \\times c} writes"), signs);
    assertFalse(signs.contains("softmax"), signs);
    assertFalse(signs.contains("avgpool"), signs);
  }

  @Test
  void saysWhatComesBackThroughAnOperation() {
    String backward = text(PageFixture.page(IMAGE), "main");
    assertTrue(backward.contains("Each number of the kernel has met"), backward);
    assertTrue(backward.contains("Only the largest number"), backward);
    assertTrue(backward.contains("its numbers only change their places"), backward);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "batch-norm",
        "convolution",
        "dropout",
        "gomez-lstm",
        "gru",
        "layer-norm",
        "multi-head-attention",
        "residual-block",
        "rnn-three-steps",
        "transformer-block"
      })
  void callsEveryQuantityOfALayerByItsName(String problem) throws IOException {
    String yaml = Files.readString(Path.of("content/problems", problem + ".yaml"));
    List<String> meanings = PageFixture.page(yaml).select(".symbols td:nth-child(2)").eachText();
    assertTrue(meanings.size() > 10, meanings.toString());
    for (String meaning : meanings) {
      assertFalse(
          meaning.matches("(worked out|what goes|what comes|trained num|fixed).*"), meaning);
    }
  }

  @Test
  void foldsTheDerivativesOfALongListOfSymbols() throws IOException {
    String yaml = Files.readString(Path.of("content/problems/transformer-block.yaml"));
    Document page = PageFixture.page(yaml);
    List<String> shown = page.select("section > .table-box .symbols code").eachText();
    List<String> folded = page.select("details .symbols code").eachText();
    assertTrue(shown.contains("layer1.Q") && !shown.contains("grad.layer1.Q"), shown.toString());
    assertTrue(folded.contains("grad.layer1.Q"), folded.toString());
    assertTrue(folded.contains("next.layer1.W_Q"), folded.toString());
  }

  @Test
  void noticesWhatDoesNotLearn() {
    String yaml =
        IMAGE.replace("[0.1, 0.2, -0.1, 0.3]", "[1, 2, 1, 1]").replace("y: [1]", "y: [2]");
    String checks = text(PageFixture.page(yaml), "section[aria-labelledby=checks]");
    assertTrue(checks.contains("The target 2 can't be reached"), checks);
    assertTrue(checks.contains("is saturated: the slope of its activation function"), checks);
  }
}
