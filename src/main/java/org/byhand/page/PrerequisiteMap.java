package org.byhand.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.byhand.lesson.Curriculum;
import org.byhand.lesson.Lesson;
import org.byhand.page.IndexView.MapBox;
import org.byhand.page.IndexView.PictureMap;
import org.byhand.page.picture.GraphLayout;
import org.byhand.page.picture.GraphPicture;
import org.byhand.problem.Problem;

/**
 * Draws which problem builds on which; variants count as the problem that they vary. A line that
 * says no more than others together is left out.
 */
final class PrerequisiteMap {
  private static final int CHARACTER = 7;
  private static final int LONGEST_LINE = 24;
  private static final int MOST_LINES = 3;
  private static final int LINE = 18;
  private static final int PADDING = 12;

  private final Map<String, Problem> problems = new LinkedHashMap<>();

  /** What to read right before each problem, and what to read before that, and so on. */
  private final Map<String, Set<String>> before = new HashMap<>();

  private final Map<String, Set<String>> longBefore = new HashMap<>();

  private PrerequisiteMap(Curriculum curriculum) {
    for (Lesson lesson : curriculum.lessons()) {
      if (lesson.problem().variantOf().isEmpty()) {
        String slug = lesson.problem().slug();
        Set<String> earlier = earlier(lesson, curriculum);
        before.put(slug, earlier);
        longBefore.put(
            slug,
            earlier.stream()
                .flatMap(
                    each -> Stream.concat(before.get(each).stream(), longBefore.get(each).stream()))
                .collect(Collectors.toUnmodifiableSet()));
        problems.put(slug, lesson.problem());
      }
    }
  }

  /** The problems before it in the curriculum that a problem or a variant of it builds on. */
  private Set<String> earlier(Lesson lesson, Curriculum curriculum) {
    return curriculum.family(lesson).stream()
        .flatMap(each -> curriculum.prerequisites(each).stream())
        .map(each -> each.variantOf().orElse(each.slug()))
        .filter(problems::containsKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static PictureMap of(Curriculum curriculum) {
    return new PrerequisiteMap(curriculum).picture();
  }

  private PictureMap picture() {
    Map<String, List<String>> titles = new HashMap<>();
    List<GraphLayout.Node> nodes = new ArrayList<>();
    List<GraphLayout.Edge> edges = new ArrayList<>();
    problems.forEach(
        (slug, problem) -> {
          List<String> lines = wrapped(problem.title());
          titles.put(slug, lines);
          int longest = lines.stream().mapToInt(String::length).max().orElseThrow();
          nodes.add(
              new GraphLayout.Node(
                  slug, longest * CHARACTER + 2 * PADDING, lines.size() * LINE + PADDING));
          before.get(slug).stream()
              .filter(each -> !longBefore.get(slug).contains(each))
              .forEach(each -> edges.add(new GraphLayout.Edge(each, slug)));
        });
    GraphPicture graph = GraphLayout.layout(GraphLayout.Direction.RIGHT, nodes, edges);
    List<MapBox> boxes =
        graph.boxes().stream()
            .map(
                box ->
                    new MapBox(Links.fromRoot(problems.get(box.id())), box, titles.get(box.id())))
            .toList();
    return new PictureMap(graph.width(), graph.height(), boxes, graph.routes());
  }

  /** A title in short lines; a very long one is cut. */
  private static List<String> wrapped(String title) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : title.split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > LONGEST_LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > MOST_LINES) {
      lines.subList(MOST_LINES, lines.size()).clear();
      lines.set(MOST_LINES - 1, lines.get(MOST_LINES - 1) + " …");
    }
    return lines;
  }
}
