package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorksheetTest {
  private static final String ONE_STEP = DataFile.text("one-step.yaml");
  private static final String SCALAR = DataFile.text("scalar.yaml");

  private static Document worksheet(String yaml) {
    return PageFixture.page(yaml, Links.WORKSHEET);
  }

  private static Document answers(String yaml) {
    return PageFixture.page(yaml, Links.ANSWERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-step.yaml", "scalar.yaml"})
  void asksForEveryLineOfTheSolution(String file) {
    String yaml = DataFile.text(file);
    List<String> lines =
        PageFixture.page(yaml).select(".derivation[id~=update|again]").eachAttr("id");
    Document worksheet = worksheet(yaml);
    assertEquals(lines, worksheet.select(".task").eachAttr("id"));
    assertEquals(lines, answers(yaml).select(".results > li").eachAttr("id"));
    for (Element task : worksheet.select(".task")) {
      assertFalse(task.select(".blank").isEmpty(), task.id());
    }
  }

  /** What stands in hints is shown to those who ask for it. */
  @Test
  void givesNoResultAway() {
    Document worksheet = worksheet(ONE_STEP);
    worksheet.select(".hint, template").remove();
    for (Element blank : worksheet.select(".blank")) {
      String shown = blank.attr("data-shown");
      boolean telling = shown.length() > 5;
      assertFalse(telling && worksheet.text().contains(shown), blank.id() + ": " + shown);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-step.yaml", "scalar.yaml"})
  void hasPicturesWithRoomForAnswers(String file) {
    Document worksheet = worksheet(DataFile.text(file));
    Set<String> asked =
        worksheet.select(".blank[data-quantity]").stream()
            .map(box -> box.closest(".task").id() + " " + box.attr("data-element"))
            .collect(Collectors.toSet());
    Set<String> rooms =
        worksheet.select(".to-fill").stream()
            .map(room -> room.attr("data-line") + " " + room.attr("data-element"))
            .collect(Collectors.toSet());
    assertTrue(rooms.size() > 10, rooms.toString());
    assertTrue(asked.containsAll(rooms), rooms + " in " + asked);
  }

  @Test
  void beginsWithTheAuthorsWordsWhoseLinksStillLeadWhereTheyDid() {
    String note = "[more](../other/index.html), [here](#data), [there](https://example.org/)";
    Document worksheet =
        worksheet(ONE_STEP.replaceAll("(?s)notes:.*", "") + "\nnotes: {setup: '" + note + "'}\n");
    assertEquals(
        List.of("../../other/index.html", "../index.html#data", "https://example.org/"),
        worksheet.select(".note a").eachAttr("href"));
  }

  @Test
  void asksInTheFormThatTheSolutionShowsFirst() {
    assertEquals(1, worksheet(ONE_STEP).select("#update-1-layer1-z .exercise").size());
    Document scalar = worksheet(SCALAR);
    assertEquals(2, scalar.select("#update-1-layer1-z .exercise").size());
    String factors = scalar.select("#update-1-grad-layer2-W .exercise").text();
    assertTrue(factors.contains("\\frac{\\partial"), factors);
  }

  @Test
  void keepsTheShapeOfTheResult() {
    Element gradient = worksheet(ONE_STEP).getElementById("update-1-grad-layer1-W");
    assertEquals(2, gradient.select(".matrix-row").size());
    assertEquals(3, gradient.select(".matrix-row").get(0).select(".blank").size());
  }

  @Test
  void hintsAtTheNumbersToPutIn() {
    Element hint = worksheet(ONE_STEP).selectFirst("#update-1-layer1-z .hint .equation");
    assertTrue(hint.text().contains("\\begin{bmatrix*}[r] -1 \\\\ 1"), hint.text());
    assertFalse(hint.text().contains("0.35"), "the result");
  }

  @Test
  void listsTheSlipsThatItsBlanksNameAndNoOther() {
    Document worksheet = worksheet(ONE_STEP);
    Set<String> named =
        worksheet.select(".blank").stream()
            .flatMap(blank -> List.of(blank.attr("data-wrong").split(" ")).stream())
            .filter(wrong -> !wrong.isEmpty())
            .map(wrong -> wrong.substring(0, wrong.indexOf(':')))
            .collect(Collectors.toSet());
    List<String> listed = worksheet.select("[data-slip]").eachAttr("data-slip");
    assertEquals(named, Set.copyOf(listed));
    assertEquals(named.size(), listed.size());
    for (Element slip : worksheet.select("[data-slip]")) {
      assertFalse(slip.text().contains("not the number asked for"), slip.text());
    }
  }

  @Test
  void hasAnotherVersionWhenANumberChanges() {
    String other = ONE_STEP.replace("x: [6, 5]", "x: [6, 4]").replaceAll("(?s)expected:.*", "");
    assertFalse(version(ONE_STEP).equals(version(other)));
    assertEquals(version(ONE_STEP), version(ONE_STEP));
  }

  private static String version(String yaml) {
    return worksheet(yaml).select(".worksheet").attr("data-version");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-step.yaml", "scalar.yaml"})
  void canBeFilledInWithTheKeyboardAndReadAloud(String file) {
    Document worksheet = worksheet(DataFile.text(file));
    List<String> ids = worksheet.select("[id]").eachAttr("id");
    assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
    assertTrue(worksheet.select("[style], [onclick]").isEmpty());
    for (Element blank : worksheet.select(".blank")) {
      assertFalse(blank.attr("aria-label").isEmpty(), blank.id());
      Element feedback = worksheet.getElementById(blank.attr("aria-describedby"));
      assertEquals("status", feedback.attr("role"));
    }
    List<String> labels = worksheet.select("#update-1-layer1-z .blank").eachAttr("aria-label");
    assertEquals("\\mathbf{z}^{(1)}, row 1", labels.get(0));
  }

  @Test
  void leadsToTheSolutionAndBack() {
    assertEquals(
        "../index.html#update-1-layer1-z",
        worksheet(ONE_STEP).select("#update-1-layer1-z .worked a").attr("href"));
    assertEquals(
        List.of("worksheet/index.html", "answers/index.html"),
        PageFixture.page(ONE_STEP)
            .select("header.title dd a[href$=index.html]:not([href*=concepts])")
            .eachAttr("href"));
  }
}
