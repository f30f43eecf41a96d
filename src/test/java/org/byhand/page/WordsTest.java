package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the templates' sentences say of a problem is true of it. */
class WordsTest {
  private static final Pattern CHANGE =
      Pattern.compile("The loss (?:fell|rose) from (\\S+) to (\\S+?)[:.] ");

  private static Document page(String problem) {
    try {
      return PageFixture.page(Files.readString(Path.of("content/problems", problem + ".yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Document page, String selector) {
    return page.select(selector).text();
  }

  @Test
  void saysThatAnEpochsLossIsAMeanOverItsBatches() {
    Document page = page("linear-regression");
    String training = text(page, "section[aria-labelledby=training]");
    assertTrue(training.contains("the mean over the batches of an epoch is 6.1741"), training);
    assertTrue(training.contains("The mean loss over the batches of some epochs"), training);
    assertTrue(training.contains("had the loss 2.5 at the start"), training);
    assertFalse(training.contains("The loss starts at"), training);
  }

  @Test
  void keepsToTheLossOfAnEpochWithOneBatch() {
    String training = text(page("xor"), "section[aria-labelledby=training]");
    assertTrue(training.contains("The loss starts at"), training);
    assertFalse(training.contains("mean over the batches"), training);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xor", "lasso"})
  void tellsLossesApartThatItCompares(String problem) {
    Document page = page(problem);
    Matcher change = CHANGE.matcher(text(page, "#again ~ .verdict") + " ");
    assertTrue(change.find(), text(page, ".verdict"));
    assertNotEquals(change.group(1), change.group(2));
  }

  @Test
  void callsNoRewardATarget() {
    Document page = page("reinforce");
    String all = text(page, "main");
    assertTrue(all.contains("In each example, a₁, a₂ and r are given."), all);
    assertFalse(all.contains("predict the target"), all);
    assertFalse(all.contains("(target)"), all);
    assertEquals("", text(page, "#update-1-forward-loss"));
    assertTrue(text(page, "#setup + .note").startsWith("Each example is one pull"));
  }

  @Test
  void groupsLayersThatAreAlike() {
    String setup = text(page("vanishing-gradient"), "section[aria-labelledby=setup]");
    assertTrue(setup.contains("four hidden layers of one unit each (sigmoid)"), setup);
    assertTrue(setup.contains("each layer has one bias, which is trained"), setup);
  }

  @Test
  void saysWhatEachOutputOfADistributionIs() {
    String all =
        text(
            PageFixture.page(
                """
                title: A mean and its spread
                summary: Two outputs for one target.
                tags: [loss]
                data: {features: [x], targets: [y], examples: [{x: [1], y: [2]}]}
                network:
                  - {dense: 2, activation: identity, bias: none, weights: [[1], [0.5]]}
                loss: gaussian_nll
                optimizer: {sgd: {learning_rate: 0.1}}
                """),
            "main");
    assertTrue(all.contains("then the natural logarithm of its variance"), all);
    assertTrue(all.contains("Gaussian negative log-likelihood"), all);
    assertTrue(all.contains("mean of the normal distribution"), all);
    assertFalse(all.contains("gaussian nll"), all);
  }

  @Test
  void saysOnceWhatARuleDoes() {
    String all = text(page("transformer-block"), "main");
    String rule = "what comes back passes through the same product";
    assertEquals(all.indexOf(rule), all.lastIndexOf(rule));
    assertTrue(all.contains(rule), all);
    assertTrue(all.contains("again what comes back passes through the matrix product"), all);
  }

  @Test
  void saysBesideEachFormWhatIsTrueOfItAlone() {
    Document page = page("mazur");
    String scalar = text(page, "#update-1-grad-layer1-W > .lines > .form .lead");
    String matrix = text(page, "#update-1-grad-layer1-W .other .lead");
    assertTrue(scalar.contains("one factor at a time"), scalar);
    assertTrue(matrix.contains("the error of the unit that it leads to"), matrix);
  }
}
