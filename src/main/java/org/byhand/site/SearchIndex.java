package org.byhand.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.byhand.problem.Problem;

/**
 * The list of pages and of the words on them, for the script that searches. It is a script that
 * assigns the list to a variable, because pages that are opened from a disk may read no other kind
 * of file.
 *
 * <p>{@code pages} are in the order of the curriculum. {@code words} has for each word the numbers
 * of the pages on which it stands, counted from 0, in runs: {@code "2-5,9"}.
 */
final class SearchIndex {
  static final String PATH = "assets/search-index.js";

  /** The page on which one searches. */
  private static final String OWN_PAGE = "index.html";

  private final ObjectMapper mapper = new ObjectMapper();
  private final ArrayNode pages = mapper.createArrayNode();
  private final SortedMap<String, SortedSet<Integer>> places = new TreeMap<>();

  /**
   * The index of a site's pages.
   *
   * @param problems in the order in which they are found
   * @param scans of all pages, by their paths
   */
  static SearchIndex of(List<Problem> problems, Map<String, PageScan> scans) {
    SearchIndex index = new SearchIndex();
    Map<String, PageScan> others = new LinkedHashMap<>(scans);
    others.remove(OWN_PAGE);
    for (Problem problem : problems) {
      PageScan scan = others.remove(ProblemFiles.page(problem));
      if (scan != null) {
        index.addProblem(ProblemFiles.page(problem), scan.text(), problem);
      }
      // Worksheets and answers say the same again, and are found from the problem's page.
      others.keySet().removeIf(path -> path.startsWith(ProblemFiles.folder(problem)));
    }
    others.forEach((path, scan) -> index.add(path, scan.text()));
    return index;
  }

  private void addProblem(String path, PageText text, Problem problem) {
    ObjectNode page = add(path, text);
    page.put("level", problem.level().name().toLowerCase(Locale.ROOT));
    ArrayNode tags = page.putArray("tags");
    problem.tags().forEach(tags::add);
  }

  private ObjectNode add(String path, PageText text) {
    int number = pages.size();
    text.words().forEach(word -> places.computeIfAbsent(word, any -> new TreeSet<>()).add(number));
    return pages
        .addObject()
        .put("path", path)
        .put("title", text.title())
        .put("summary", text.summary());
  }

  /** Ascending numbers, each run of successive ones by its first and last. */
  private static String runs(SortedSet<Integer> numbers) {
    StringBuilder runs = new StringBuilder();
    for (int number : numbers) {
      if (!numbers.contains(number - 1)) {
        runs.append(runs.isEmpty() ? "" : ",").append(number);
      } else if (!numbers.contains(number + 1)) {
        runs.append("-").append(number);
      }
    }
    return runs.toString();
  }

  /** The script. */
  String print() {
    ObjectNode index = mapper.createObjectNode();
    index.set("pages", pages);
    ObjectNode words = index.putObject("words");
    places.forEach((word, numbers) -> words.put(word, runs(numbers)));
    try {
      return "window.searchIndex = " + mapper.writeValueAsString(index) + ";\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers and texts can be written as JSON", e);
    }
  }
}
