package org.byhand.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.byhand.Problems;
import org.byhand.problem.Problem;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private static final String PROBLEM =
      """
      title: A problem
      summary: About something.
      tags: [first tag]
      level: advanced
      data: {features: [x], targets: [y], examples: [{x: [1], y: [2]}]}
      network: [{dense: 1, activation: identity, bias: none, weights: 0.5}]
      loss: half_squared_error
      optimizer: {sgd: {learning_rate: 0.1}}
      """;

  private final Map<String, PageScan> scans = new LinkedHashMap<>();

  private void page(String path, String title, String text) {
    String html =
        "<meta name='description' content='On %s.'><main><h1>%s</h1>%s</main>"
            .formatted(title, title, text);
    scans.put(path, PageScan.of(path, html));
  }

  private JsonNode index(List<Problem> problems) throws Exception {
    String script = SearchIndex.of(problems, scans).print();
    String start = "window.searchIndex = ";
    assertTrue(script.startsWith(start) && script.endsWith(";\n"), script);
    return new ObjectMapper().readTree(script.substring(start.length(), script.length() - 2));
  }

  private static List<String> texts(JsonNode array, String key) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(each -> each.path(key).asText())
        .toList();
  }

  @Test
  void listsProblemsInTheirOrderAndThenOtherPages() throws Exception {
    page("about/index.html", "Checks", "");
    page("index.html", "Home", "");
    page("problems/test/index.html", "A problem", "");
    page("problems/test/worksheet/index.html", "Worksheet", "");

    JsonNode pages = index(Problems.read(PROBLEM)).get("pages");

    assertEquals(List.of("problems/test/index.html", "about/index.html"), texts(pages, "path"));
    assertEquals(List.of("A problem", "Checks"), texts(pages, "title"));
    assertEquals(List.of("On A problem.", "On Checks."), texts(pages, "summary"));
    assertEquals("advanced", pages.get(0).get("level").asText());
    assertEquals("first tag", pages.get(0).get("tags").get(0).asText());
  }

  @Test
  void saysOnWhichPagesAWordStands() throws Exception {
    page("a.html", "A1", "<p>Naïve descent</p>");
    page("b.html", "B1", "<p>NAIVE</p>");
    page("c.html", "C1", "<p>naive, naive</p>");
    page("d.html", "D1", "<p>descent</p>");
    page("e.html", "E1", "<p>naive</p>");

    JsonNode words = index(List.of()).get("words");

    assertEquals("0-2,4", words.get("naive").asText());
    assertEquals("0,3", words.get("descent").asText());
  }

  @Test
  void holdsOnlyWordsThatSayWhatAPageIsAbout() throws Exception {
    page(
        "a.html",
        "Title",
        """
        <nav>navigation</nav><p>see <a href='../b/index.html'>otherwise</a></p>
        <span class='katex'>formula</span><pre>import numpy</pre>
        <table class='numbers'><td>tabulated</td></table><svg><text>drawn</text></svg>
        <p>0.5 x 1st w2</p>
        """);

    List<String> words = new ArrayList<>();
    index(List.of()).get("words").fieldNames().forEachRemaining(words::add);

    assertEquals(List.of("see", "title", "w2"), words);
  }
}
