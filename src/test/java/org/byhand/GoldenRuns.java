package org.byhand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.byhand.diagnostic.Diagnostic;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.LessonBuilder;
import org.byhand.model.NetworkBuilder;
import org.byhand.problem.Problem;
import org.byhand.problem.ProblemReader;
import org.byhand.training.Trainer;

/** The problems of the content folder and the further runs of the test data, each run once. */
final class GoldenRuns {
  private static final Path CONTENT = Path.of("content");
  private static final Path FURTHER = Path.of("src/test/resources/goldens/runs.yaml");

  private final Map<String, Problem> problems = new LinkedHashMap<>();
  private final Map<String, Lesson> lessons = new HashMap<>();
  private final List<String> pages;

  /** Reads all problems; a mistake in one of them is an assertion error. */
  GoldenRuns() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    new ProblemReader()
        .readFolder(CONTENT, diagnostics)
        .forEach(problem -> problems.put(problem.slug(), problem));
    pages = List.copyOf(problems.keySet());
    for (Map.Entry<String, JsonNode> run :
        new YAMLMapper().readTree(FURTHER.toFile()).properties()) {
      problems.put(run.getKey(), changed(run.getKey(), run.getValue(), diagnostics));
    }
    assertSound(diagnostics);
  }

  /** The slugs of the problems that have a page. */
  List<String> pages() {
    return pages;
  }

  /** The lesson of a problem or a further run; an error in it is an assertion error. */
  Lesson lesson(String name) {
    return lessons.computeIfAbsent(name, this::run);
  }

  private Lesson run(String name) {
    if (!problems.containsKey(name)) {
      throw new AssertionError("no run " + name + " among " + problems.keySet());
    }
    Diagnostics diagnostics = new Diagnostics();
    Lesson lesson =
        NetworkBuilder.build(problems.get(name), diagnostics)
            .flatMap(network -> Trainer.train(network, diagnostics))
            .map(trace -> LessonBuilder.build(trace, diagnostics))
            .orElse(null);
    assertSound(diagnostics);
    return lesson;
  }

  /** A problem of the content folder as its own variant, with nothing published to compare. */
  private static Problem changed(String name, JsonNode run, Diagnostics diagnostics)
      throws IOException {
    Path file = CONTENT.resolve("problems").resolve(run.get("problem").textValue() + ".yaml");
    ObjectNode problem = (ObjectNode) new YAMLMapper().readTree(file.toFile());
    problem.remove(List.of("variants", "expected"));
    ObjectNode change = (ObjectNode) run.get("change");
    change.put("title", name);
    change.putArray("intended").add("loss_rose");
    problem.putObject("variants").set("changed", change);
    SourceText text = new SourceText(name, problem.toPrettyString());
    List<Problem> read = new ProblemReader().read(text, name, diagnostics);
    assertSound(diagnostics);
    return read.get(1);
  }

  private static void assertSound(Diagnostics diagnostics) {
    if (!diagnostics.all().isEmpty()) {
      throw new AssertionError(
          diagnostics.all().stream().map(Diagnostic::render).collect(Collectors.joining("\n")));
    }
  }
}
