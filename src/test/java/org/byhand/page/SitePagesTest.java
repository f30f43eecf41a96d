package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.byhand.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SitePagesTest {
  private final Pages pages = new Pages(PageFixture.TEMPLATES, new MarkingMathRenderer());

  @Test
  void listsProblemsWithTheirVariants() {
    Document page = Jsoup.parse(pages.index(Problems.read(DataFile.text("one-step.yaml"))));
    assertEquals(1, page.select(".card").size());
    assertEquals("One step", page.select(".card h3").text());
    assertEquals(
        List.of("problems/test/index.html", "problems/test-pencil/index.html"),
        page.select(".card a").eachAttr("href"));
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
