package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.lesson.Curriculum;
import org.byhand.lesson.Lesson;
import org.byhand.print.Preset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class SitePagesTest {
  private final Pages pages =
      new Pages(PageFixture.TEMPLATES, new MarkingMathRenderer(), Optional.empty());

  @Test
  void listsProblemsWithTheirVariants() {
    List<Lesson> family = PageFixture.family(DataFile.text("one-step.yaml"));
    Document page = Jsoup.parse(pages.index(new Curriculum(family, List.of())));
    assertEquals(1, page.select(".card").size());
    assertEquals("One step", page.select(".card h3").text());
    assertEquals(
        List.of("problems/test/index.html", "problems/test-pencil/index.html"),
        page.select(".card a").eachAttr("href"));
  }

  @Test
  void mapsWhatBuildsOnWhatByTheShortestLines() {
    String text = DataFile.text("one-step.yaml");
    List<Lesson> lessons = new ArrayList<>();
    lessons.addAll(PageFixture.family("a", text));
    lessons.addAll(PageFixture.family("b", text + "prerequisites: [a-pencil]\n"));
    lessons.addAll(PageFixture.family("c", text + "prerequisites: [a, b]\n"));
    Document page = Jsoup.parse(pages.index(new Curriculum(lessons, List.of())));
    assertEquals(
        List.of("problems/a/index.html", "problems/b/index.html", "problems/c/index.html"),
        page.select(".map a").eachAttr("href"));
    assertEquals(2, page.select(".map .route").size());
  }

  @Test
  void showsTheSameQuantitiesInEveryNotation() {
    Document page = Jsoup.parse(pages.guide());
    Element row = page.select(".courses tr:contains(layer1.W)").first();
    assertEquals(Preset.values().length, row.select("td").size());
    assertTrue(row.text().contains("\\mathbf{W}^{(1)}"), row.text());
    assertTrue(row.text().contains("W^{[1]}"), row.text());
  }

  /** Where the transpose stands is the point. */
  @Test
  void showsTheSameEquationsInEveryLayout() {
    Elements sums = Jsoup.parse(pages.guide()).select(".layouts tr").get(1).select("td");
    assertEquals(
        List.of(false, true, false),
        sums.stream().map(cell -> cell.text().contains("\\top")).toList());
  }

  @Test
  void saysHowNumbersAreChecked() {
    Document page = Jsoup.parse(pages.about());
    assertEquals("How the numbers are checked", page.select("h1").text());
    assertTrue(page.text().contains("by more than 0.000001 of their size"), page.text());
  }

  @Test
  void headsTheSectionsOfAWholePageRightBelowItsTitle() {
    Document page = Jsoup.parse(pages.about());
    assertTrue(page.select("h2").eachText().contains("Every gradient is computed twice"));
    assertTrue(page.select("h3, h4, h5, h6").isEmpty());
  }

  @Test
  void comesWithItsStyleSheetsIconAndFonts() {
    List<String> paths = pages.assets().stream().map(Asset::path).toList();
    assertTrue(paths.containsAll(List.of("style.css", "icon.svg", KatexAssets.STYLE_SHEET)));
    assertTrue(paths.stream().anyMatch(path -> path.endsWith(".woff2")));
    assertEquals(paths.stream().distinct().toList(), paths);
  }
}
