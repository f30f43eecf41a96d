package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pictures a page has, and what they show. */
class FiguresTest {

  /** Two inputs, two hidden units, one output; four examples. */
  private static final String XOR =
      """
      title: XOR
      summary: A network for XOR.
      tags: []
      level: beginner
      data:
        features: [p, q]
        targets: [either]
        examples: [{x: [0, 0], y: [0]}, {x: [0, 1], y: [1]}, {x: [1, 0], y: [1]}, {x: [1, 1], y: [0]}]
      network:
        - {dense: 2, activation: relu, bias: [0.5, 0.4], weights: [[1, 1], [1, -0.9]]}
        - {dense: 1, activation: sigmoid, bias: [0], weights: [[1, -2]]}
      loss: binary_cross_entropy
      optimizer: {sgd: {learning_rate: 0.1}}
      training: {epochs: 2, show: [1, 2]}
      """;

  private static final String RECURRENT =
      """
      title: RNN
      summary: Two steps.
      tags: []
      level: beginner
      data: {examples: [{x: [[1, 2], [0, 1]], y: [[1], [0]]}]}
      network:
        - {rnn: 2, W_ih: [[0.5, -0.5], [0.25, 1]], W_hh: [[0.1, 0.2], [0.3, 0.4]], b_ih: [0.1, 0.2]}
        - {dense: 1, activation: sigmoid, bias: [0.1], weights: [[1, 2]]}
      loss: binary_cross_entropy
      optimizer: {sgd: {learning_rate: 0.1}}
      """;

  private static final String ATTENTION =
      """
      title: Attention
      summary: Three places.
      tags: []
      level: beginner
      data: {examples: [{x: [[1, 0], [0, 1], [1, 1]], y: [[1, 0], [0, 1], [1, 1]]}]}
      network:
        - {attention: {causal: true}, W_Q: [[1, 0], [0, 1]], W_K: [[0, 1], [1, 0]], W_V: [[1, 1], [0, 1]]}
      loss: half_squared_error
      optimizer: {sgd: {learning_rate: 0.1}}
      notation: {affine: x W}
      """;

  private static List<String> ids(Document page) {
    return page.select("figure").eachAttr("id");
  }

  /** {@code layer1.W 0-1}. */
  private static String name(Element shown) {
    return (shown.attr("data-quantity") + " " + shown.attr("data-element")).strip();
  }

  private static List<String> names(Element picture) {
    return picture.select("[data-quantity]").stream().map(FiguresTest::name).toList();
  }

  @Test
  void tellsInWordsWhatPicturesShow() {
    List<String> network =
        PageFixture.page(XOR).select("svg.network desc").eachText().subList(0, 3);
    assertTrue(network.get(0).contains("Weights: p to h1 1, p to h2 1, q to h1 1"), network.get(0));
    assertTrue(network.get(1).contains("Layer 1: h1 0.5"), network.get(1));
    assertTrue(network.get(2).contains("Gradients of the weights: p to h1 "), network.get(2));
    String loss = PageFixture.page(XOR).select("#loss-linear-desc").text();
    assertTrue(loss.matches("The loss: [\\d.]+ in epoch 1, [\\d.]+ in epoch 2\\."), loss);
    String weights = PageFixture.page(ATTENTION).select("svg.heatmap desc").text();
    assertTrue(weights.contains("row by row: "), weights);
  }

  @Test
  void showsTheNetworkInEveryChapterOfEveryShownUpdate() {
    List<String> ids = ids(PageFixture.page(XOR));
    for (int update = 1; update <= 2; update++) {
      for (String chapter : List.of("forward", "backward", "update")) {
        String id = "update-" + update + "-" + chapter + "-network";
        assertTrue(ids.contains(id), id + " is not among " + ids);
      }
    }
    assertTrue(ids.contains("network"));
    assertTrue(ids.contains("again-network"));
  }

  @Test
  void tellsNoExamplesApartWhereItShowsWeightsOnly() {
    Document page = PageFixture.page(XOR);
    assertTrue(names(page.selectFirst("#network")).contains("x 0"));
    assertTrue(names(page.selectFirst("#update-1-update-network")).contains("layer1.a 1"));
  }

  @Test
  void repeatsNoGraphThatWouldShowNoNumbers() {
    String larger =
        ATTENTION
            .replaceFirst("examples: .*", "examples: [{x: LONG, y: LONG}]}")
            .replace("LONG", "[[1, 0], [0, 1], [1, 1], [0, 0], [1, 0]]");
    assertTrue(PageFixture.page(larger).select("#update-1-forward-graph").isEmpty());
  }

  @Test
  void showsTheNumbersOfSmallMatricesInTheGraph() {
    Document page = PageFixture.page(ATTENTION);
    assertTrue(names(page.selectFirst("#update-1-forward-graph")).contains("layer1.A 2-2"));
    assertTrue(names(page.selectFirst("#again-graph")).contains("layer1.A 2-2"));
  }

  @Test
  void showsMatricesBeforeAndAfterTheUpdate() {
    List<String> cells =
        names(PageFixture.page(ATTENTION).selectFirst("#update-1-update-parameters"));
    assertTrue(cells.containsAll(List.of("layer1.W_Q 0-1", "next.layer1.W_Q 0-1")), "" + cells);
  }

  @Test
  void marksWhatAPictureShowsWithTheNamesOfItsQuantities() {
    Document page = PageFixture.page(XOR);
    List<String> forward = names(page.selectFirst("#update-1-forward-network"));
    assertTrue(forward.containsAll(List.of("x 0-0", "layer1.W 0-1", "layer1.a 1-0")), "" + forward);
    assertFalse(forward.contains("layer1.a 1-1"), "only the first example is drawn");
    List<String> backward = names(page.selectFirst("#update-1-backward-network"));
    assertTrue(
        backward.containsAll(List.of("grad.layer1.z 0-0", "grad.layer2.W 1")), "" + backward);
    List<String> update = names(page.selectFirst("#update-1-update-network"));
    assertTrue(
        update.containsAll(List.of("layer2.W 1", "next.layer2.W 1", "next.layer1.b 0")),
        "" + update);
  }

  @Test
  void dashesEdgesWithNegativeWeights() {
    Element network = PageFixture.page(XOR).selectFirst("#network");
    assertEquals(
        List.of("layer1.W 1-1", "layer2.W 1"),
        network.select("line.negative").stream().map(FiguresTest::name).toList());
  }

  @Test
  void showsEachActivationFunctionOnceAfterTheLastLineThatUsesIt() {
    Document page = PageFixture.page(XOR);
    assertEquals(
        List.of("update-1-forward-relu", "update-1-forward-sigmoid"),
        ids(page).stream().filter(id -> id.matches(".*(relu|sigmoid)")).toList());
    Element line = page.selectFirst("#update-1-forward-relu").closest(".derivation");
    assertEquals("update-1-layer1-a", line.id());
  }

  @Test
  void showsTheLossForEachTarget() {
    Element loss = PageFixture.page(XOR).selectFirst("#update-1-forward-loss");
    assertEquals(2, loss.select("polyline.curve:not(.tangent)").size(), "for 0 and for 1");
    assertEquals(4, loss.select("circle").size(), "one for each example");
  }

  @Test
  void showsAnyOtherNetworkAsAGraph() {
    Document page = PageFixture.page(RECURRENT);
    assertTrue(
        ids(page)
            .containsAll(List.of("network", "update-1-forward-graph", "update-1-backward-graph")));
    Element graph = page.selectFirst("#network");
    List<String> nodes = graph.select(".node").stream().map(FiguresTest::name).toList();
    assertEquals(16, nodes.size(), "" + nodes);
    assertEquals(nodes.size(), Set.copyOf(nodes).size(), "each quantity once");
    assertEquals(20, graph.select(".way").size());
  }

  @Test
  void showsGradientsOnTheWayBackAndWhatHasNone() {
    Element graph = PageFixture.page(RECURRENT).selectFirst("#update-1-backward-graph");
    assertTrue(names(graph).contains("grad.layer1.W_hh"), "" + names(graph));
    assertEquals(
        Set.of("x", "y", "layer1.h.0"),
        Set.copyOf(graph.select(".node.unknown").eachAttr("data-quantity")));
  }

  @Test
  void keepsEveryBoxInItsPlaceFromPictureToPicture() {
    Document page = PageFixture.page(RECURRENT);
    assertEquals(
        page.select("#update-1-forward-graph rect").eachAttr("x"),
        page.select("#update-1-backward-graph rect").eachAttr("x"));
  }

  @Test
  void showsAttentionWeightsAsAHeatMapOnce() {
    Document page = PageFixture.page(ATTENTION);
    assertEquals(1, page.select("figure[id$=-map]").size());
    Element map = page.selectFirst("#update-1-forward-layer1-A-map");
    List<String> cells = map.select("rect.cell").stream().map(FiguresTest::name).toList();
    assertTrue(cells.containsAll(List.of("layer1.S 0-1", "layer1.A 2-2")), "" + cells);
    assertEquals(27, cells.size(), "scores, mask and weights");
    Element strongest = map.select("rect.cell.heat-8[data-quantity=layer1.A]").first();
    assertEquals("layer1.A 0-0", name(strongest), "the first place has only itself");
  }

  @Test
  void shadesWhereTheNetworkSaysYesBeforeAndAfter() {
    Element map = PageFixture.page(XOR).selectFirst("#decision");
    assertEquals(2, map.select("path.region").size());
    assertEquals(2 * 2 + 1, map.select("circle.class-0").size(), "and one in the legend");
    assertEquals(2 * 2 + 1, map.select("rect.class-1").size());
    assertTrue(map.select("text").eachText().containsAll(List.of("either = 0", "either = 1")));
  }

  @Test
  void shadesNothingWhereAllOutputsAreEqual() {
    String zero = XOR.replace("[[1, -2]]", "[[0, 0]]");
    Element map = PageFixture.page(zero).selectFirst("#decision");
    assertTrue(map.select("path.region").size() < 2, "0.5 is not above the threshold");
    assertTrue(map.text().contains("before training it says so nowhere"));
  }

  @Test
  void hasNoMapOfDecisionsWhereThereIsNothingToDecide() {
    Document page =
        PageFixture.page(
            XOR.replace("binary_cross_entropy", "squared_error")
                .replace("y: [1]", "y: [0.7]")
                .replaceFirst("y: \\[0]", "y: [0.2]"));
    assertTrue(page.select("#decision").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {XOR, RECURRENT, ATTENTION})
  void titlesAndDescribesEveryPicture(String problem) {
    for (Element svg : PageFixture.page(problem).select("svg")) {
      assertEquals("img", svg.attr("role"));
      for (String id : svg.attr("aria-labelledby").split(" ")) {
        assertFalse(svg.getElementById(id).text().isBlank(), id);
      }
    }
  }
}
