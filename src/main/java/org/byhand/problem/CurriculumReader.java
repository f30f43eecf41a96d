package org.byhand.problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Nearest;

/** Reads the order in which a course takes a content folder's problems. */
public final class CurriculumReader {
  private static final String FILE = "curriculum.yaml";
  private static final String TOPICS = "topics";

  private final Path content;
  private final Map<String, Problem> problems;
  private final Diagnostics diagnostics;

  /** Where each problem that is listed stands. */
  private final Map<String, Node> listed = new HashMap<>();

  private CurriculumReader(Path content, List<Problem> problems, Diagnostics diagnostics) {
    this.content = content;
    this.problems = problems.stream().collect(Collectors.toMap(Problem::slug, Function.identity()));
    this.diagnostics = diagnostics;
  }

  /**
   * Reads {@code curriculum.yaml}.
   *
   * @param content the folder that may hold the file
   * @param problems all that could be read
   * @param diagnostics takes the mistakes
   * @return the topics in order; none if there is no such file or if there is a mistake in it
   */
  public static List<Topic> read(Path content, List<Problem> problems, Diagnostics diagnostics) {
    Path file = content.resolve(FILE);
    if (Files.notExists(file)) {
      return List.of();
    }
    Diagnostics found = new Diagnostics();
    List<Topic> topics =
        SourceFile.read(file, found)
            .filter(source -> Characters.areSound(source, found))
            .flatMap(source -> TreeReader.read(source, TOPICS, found))
            .map(root -> new CurriculumReader(content, problems, found).topics(root))
            .orElse(List.of());
    found.all().forEach(diagnostics::add);
    return found.hasErrors() ? List.of() : topics;
  }

  private List<Topic> topics(Node root) {
    if (!(root instanceof Mapping mapping)) {
      diagnostics.error(
          root.location(),
          "a curriculum is a mapping, not " + root.kind().words(),
          "start with `" + TOPICS + ":`");
      return List.of();
    }
    if (!new SchemaCheck("curriculum.schema.json", ArgumentAdvice.NONE)
            .check(mapping, diagnostics)
            .isEmpty()
        || diagnostics.hasErrors()) {
      return List.of();
    }
    List<Topic> topics = new ArrayList<>();
    for (Node item : mapping.items(TOPICS)) {
      topics.add(topic(item.mapping()));
    }
    return topics;
  }

  private Topic topic(Mapping topic) {
    List<String> slugs = new ArrayList<>();
    for (Node problem : topic.items("problems")) {
      check(problem);
      slugs.add(problem.text());
    }
    return new Topic(
        topic.get("title").text(), topic.find("summary").map(Node::text).orElse(""), slugs);
  }

  private void check(Node item) {
    String slug = item.text();
    Node first = listed.putIfAbsent(slug, item);
    if (first != null) {
      diagnostics.error(
          item.location(),
          "`%s` is listed twice".formatted(Shortened.of(slug)),
          "it stands in line " + first.location().line() + " already");
      return;
    }
    Problem problem = problems.get(slug);
    if (problem == null) {
      checkFile(item);
    } else if (problem.variantOf().isPresent()) {
      diagnostics.error(
          item.location(),
          "`%s` is a variant of `%s`, which it follows by itself"
              .formatted(slug, problem.variantOf().get()),
          "remove it");
    } else {
      checkOrder(item, problem);
    }
  }

  /** A problem's file with a mistake in it is reported elsewhere. */
  private void checkFile(Node item) {
    String slug = item.text();
    if (!ProblemFolder.exists(content, slug)) {
      diagnostics.error(
          item.location(),
          "there is no problem `" + Shortened.of(slug) + "`",
          Nearest.to(slug, problems.keySet()).map("did you mean `%s`?"::formatted).orElse(""));
    }
  }

  private void checkOrder(Node item, Problem problem) {
    for (String prerequisite : problem.prerequisites()) {
      Optional<Problem> earlier = Optional.ofNullable(problems.get(prerequisite));
      String base = earlier.flatMap(Problem::variantOf).orElse(prerequisite);
      if (earlier.isPresent() && !listed.containsKey(base)) {
        diagnostics.error(
            item.location(),
            "`%s` builds on `%s`, which is not listed before it".formatted(problem.slug(), base),
            "change the order, or the `prerequisites` of `%s`".formatted(problem.slug()));
      }
    }
  }
}
