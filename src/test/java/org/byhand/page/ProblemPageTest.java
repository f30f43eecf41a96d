package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.WorkedStep;
import org.byhand.model.Tape;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemPageTest {
  private static final String ONE_STEP = DataFile.text("one-step.yaml");
  private static final String SCALAR = DataFile.text("scalar.yaml");

  private static List<String> headings(Document page) {
    return page.select("main h2:not(.contents-head)").stream().map(Element::ownText).toList();
  }

  private static String text(Document page, String selector) {
    Element found = page.selectFirst(selector);
    assertTrue(found != null, selector);
    return found.text();
  }

  @Test
  void goesFromTheSetUpToTheChecks() {
    assertEquals(
        List.of(
            "Problem setup",
            "Notation",
            "Equations",
            "Step 0: Preprocessing",
            "Step 1: Forward propagation",
            "Step 2: Backpropagation",
            "Step 3: Gradient descent",
            "Step 4: Forward propagation again",
            "Training on",
            "Other ways to work this example",
            "Checks",
            "Downloads"),
        headings(PageFixture.page(ONE_STEP)));
  }

  @Test
  void numbersTheChaptersOfASequentialUpdateAsTheyCome() {
    List<String> update =
        List.of(
            "Step 1: Forward propagation",
            "Step 2: Backpropagation, layer 2",
            "Step 3: Gradient descent, layer 2",
            "Step 4: Backpropagation, layer 1",
            "Step 5: Gradient descent, layer 1");
    Document page = PageFixture.page(SCALAR);
    assertEquals(update, headings(page).subList(3, 8));
    assertEquals(update, headings(page).subList(8, 13));
    assertEquals("Step 6: Forward propagation again", headings(page).get(13));
    assertEquals(
        List.of("Update 1", "Update 2"),
        page.select("p.update").stream().map(Element::text).distinct().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-step.yaml", "scalar.yaml"})
  void worksOutEveryLineOfTheTape(String file) {
    String yaml = DataFile.text(file);
    Document page = PageFixture.page(yaml);
    Lesson lesson = PageFixture.family(yaml).get(0);
    for (WorkedStep step : lesson.steps()) {
      for (var chapter : step.chapters()) {
        for (var worked : chapter.worked()) {
          String name = worked.line().name();
          String id = "update-" + step.step().number() + "-" + name.replace('.', '-');
          Element line = page.getElementById(id);
          assertTrue(line != null, id);
          assertFalse(line.select(".words").text().isEmpty(), id);
          assertFalse(line.select(".equation").isEmpty(), id);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-step.yaml", "scalar.yaml"})
  void saysWhatEverySymbolMeansAndNoOther(String file) {
    String yaml = DataFile.text(file);
    Set<String> names = new HashSet<>();
    Lesson lesson = PageFixture.family(yaml).get(0);
    Tape tape = lesson.steps().get(0).step().pass().tape();
    tape.inputs().forEach(input -> names.add(input.symbol().name()));
    lesson.steps().get(0).chapters().stream()
        .flatMap(chapter -> chapter.worked().stream())
        .forEach(worked -> names.add(worked.line().name()));

    List<String> listed =
        PageFixture.page(yaml).select("table.symbols code").stream().map(Element::text).toList();

    assertEquals(names, Set.copyOf(listed));
    assertEquals(names.size(), listed.size());
  }

  @Test
  void comparesTheOutputWithTheThreshold() {
    Document page = PageFixture.page(ONE_STEP);
    assertEquals(
        "The prediction 0.4912 is below 0.5, so the verdict is Failed. The target is 1, Passed, so"
            + " the verdict is wrong.",
        text(page, "#update-1-forward ~ .verdict"));
    assertEquals(
        "The prediction 0.5018 is above 0.5, so the verdict is Passed (before the update it was"
            + " Failed). That is right. The loss fell from 0.7109 to 0.6896: the update helped.",
        text(page, "#outcome ~ .verdict"));
  }

  @Test
  void showsThePredictionBeforeAndAfter() {
    assertEquals(
        List.of("passed", "0.4912 Failed", "0.5018 Passed", "1"),
        PageFixture.page(ONE_STEP)
            .select("#outcome ~ .table-box tbody tr")
            .get(0)
            .children()
            .stream()
            .map(Element::text)
            .toList());
  }

  @Test
  void putsTheMatrixFormFirstAndComponentsBehindIt() {
    Element line = PageFixture.page(ONE_STEP).getElementById("update-1-layer1-z");
    assertTrue(
        line.select("> .lines > .form .equation")
            .text()
            .contains("\\begin{bmatrix*}[r] -1 \\\\ 1"));
    assertEquals("One number at a time", line.select("summary").text());
    assertEquals(3, line.select("details .equation").size());
    assertTrue(
        line.select("details .equation").get(1).text().contains("(-0.25)"), "a negative operand");
  }

  @Test
  void putsTheChainRuleFirstWhereAskedFor() {
    Element line = PageFixture.page(SCALAR).getElementById("update-1-grad-layer2-W");
    String first = line.selectFirst(".equation").text();
    assertTrue(first.contains("\\frac{\\partial"), first);
    assertTrue(first.contains("\\cdot"), first);
    assertEquals("In matrix form", line.select("summary").text());
    assertTrue(line.select("details .equation").text().contains("\\top"));
  }

  @Test
  void tellsWhereATransposeComesFrom() {
    Document page = PageFixture.page(ONE_STEP);
    assertTrue(text(page, "#update-1-layer1-z .remark").startsWith("Why transposed?"));
    assertTrue(page.select("#update-1-layer1-a .remark").isEmpty(), "nothing is transposed there");
  }

  @Test
  void leadsBackToWhereEachNumberWasFound() {
    Document page = PageFixture.page(ONE_STEP);
    assertEquals(
        List.of("#given-layer1-W", "#update-1-x"),
        page.select("#update-1-layer1-z .sources a").eachAttr("href"));
    assertEquals(
        List.of("#update-1-next-layer1-W", "#update-1-x"),
        page.select("#again-layer1-z .sources a").eachAttr("href"));
    for (String href : page.select(".sources a").eachAttr("href")) {
      assertTrue(page.getElementById(href.substring(1)) != null, href);
    }
  }

  @Test
  void leavesANumberInTheUpdateBeforeIt() {
    assertEquals(
        List.of("#update-1-next-layer1-W", "#data", "#update-1-next-layer1-b"),
        PageFixture.page(SCALAR).select("#update-2-layer1-z .sources a").eachAttr("href"));
  }

  @Test
  void namesTheBiasTreatmentOfEachLayer() {
    String choices = text(PageFixture.page(SCALAR), "#choices ~ ul");
    assertTrue(
        choices.contains(
            "layer 1 has one bias per unit, which is trained like the weights; layer 2 has one bias,"
                + " which training doesn't change."),
        choices);
    assertTrue(
        text(PageFixture.page(ONE_STEP), "#choices ~ ul").contains("Biases: none."), choices);
  }

  @Test
  void givesTheNumbersThatInputsAreStandardizedWith() {
    String choices = text(PageFixture.page(ONE_STEP), "#choices ~ ul li");
    assertTrue(choices.startsWith("Standardization: mean"), choices);
    assertTrue(choices.contains(" = (8, 4)") && choices.contains(" = (2, 1)"), choices);
    assertFalse(text(PageFixture.page(SCALAR), "#choices ~ ul").contains("Standardization"));
  }

  @Test
  void drawsTheLossOverTheEpochs() {
    Document page = PageFixture.page(SCALAR);
    assertEquals("The loss over the epochs", text(page, "#training ~ div figure svg.chart title"));
    assertTrue(
        page.select("#training ~ div figure svg.chart polyline").attr("points").contains(","));
    assertTrue(
        PageFixture.page(ONE_STEP).select("#training ~ div figure svg.chart").isEmpty(),
        "one epoch makes no curve");
  }

  @Test
  void listsWhatWasPublishedAndWhyItDiffers() {
    Document page = PageFixture.page(ONE_STEP);
    assertEquals(
        "2 of the numbers on this page are printed in A page. One agrees to the last printed digit."
            + " One does not, for a reason given below.",
        text(page, "#published ~ p"));
    assertEquals(
        "−0.0356", page.select(".erratum tbody td").get(1).text(), "with the digits printed");
    assertEquals("rounded", text(page, ".erratum em"));
  }

  @Test
  void showsTheScriptAndItsOutput() {
    assertEquals(
        List.of("print(1 < 2)", "True & so on"),
        PageFixture.page(ONE_STEP).select("pre code").stream().map(Element::text).toList());
  }

  @Test
  void setsTheVariantsSideBySide() {
    Document page = PageFixture.page(ONE_STEP);
    assertEquals(
        List.of("../test-pencil/index.html"),
        page.select("#variants ~ .table-box a").eachAttr("href"));
    assertEquals(2, page.select("#variants ~ .table-box tbody tr").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-step.yaml", "scalar.yaml"})
  void hasEachIdOnce(String file) {
    List<String> ids = PageFixture.page(DataFile.text(file)).select("[id]").eachAttr("id");
    assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-step.yaml", "scalar.yaml"})
  void canBeReadWithTheKeyboardAndWithoutScripts(String file) {
    Document page = PageFixture.page(DataFile.text(file));
    assertTrue(
        page.select("script:not([src], [type=application/json]), [onclick], [onload], [style]")
            .isEmpty());
    assertEquals("en-GB", page.select("html").attr("lang"));
    assertEquals("#content", page.body().child(0).attr("href"), "the skip link comes first");
    for (Element box : page.select(".equation, .table-box, .figure-box")) {
      assertEquals("0", box.attr("tabindex"));
      assertFalse(box.attr("aria-label").isEmpty());
    }
  }

  @Test
  void keepsEquationsShortHoweverManyExamplesThereAre() {
    String examples = "    - {x: [6, 5], y: [1]}\n";
    String yaml = ONE_STEP.replaceAll("(?s)expected:.*", "");
    Document page = PageFixture.page(yaml.replace(examples, examples.repeat(500)));
    for (Element equation : page.select(".equation")) {
      assertTrue(equation.text().length() < TexLimits.MAX_LENGTH, equation.attr("aria-label"));
    }
    assertEquals(
        "One number at a time, these equations would be too long to be read.",
        text(page, "#update-1-grad-layer2-W p.remark"));
    assertEquals("All 500 examples", text(page, "#setup ~ details summary"));
    assertEquals(501, page.select("#update-1-layer2-z table tr th[scope=col]").size());
  }
}
