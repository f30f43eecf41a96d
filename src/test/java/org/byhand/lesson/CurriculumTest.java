package org.byhand.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;
import org.byhand.model.NetworkBuilder;
import org.byhand.problem.Problem;
import org.byhand.problem.ProblemReader;
import org.byhand.problem.Topic;
import org.byhand.training.Trainer;
import org.junit.jupiter.api.Test;

class CurriculumTest {
  private static final String PROBLEM =
      """
      title: A problem
      summary: About something.
      data: {features: [x], targets: [y], examples: [{x: [1], y: [2]}]}
      network: [{dense: 1, activation: identity, bias: none, weights: 0.5}]
      loss: half_squared_error
      optimizer: {sgd: {learning_rate: 0.1}}
      """;

  private final List<Lesson> lessons =
      Stream.of(
              lessons("a", "prerequisites: [c-2]"),
              lessons("b", "level: advanced"),
              lessons("c", "variants: {2: {title: Again}, 1: {title: And again}}"),
              lessons("d", "level: intermediate"))
          .flatMap(List::stream)
          .toList();

  private static List<Lesson> lessons(String slug, String more) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText source = new SourceText(slug + ".yaml", PROBLEM + more + "\n");
    return new ProblemReader()
        .read(source, slug, diagnostics).stream()
            .map(problem -> NetworkBuilder.build(problem, diagnostics).orElseThrow())
            .map(network -> Trainer.train(network, diagnostics).orElseThrow())
            .map(trace -> LessonBuilder.build(trace, diagnostics))
            .toList();
  }

  private static List<String> slugs(List<Lesson> lessons) {
    return lessons.stream().map(lesson -> lesson.problem().slug()).toList();
  }

  private static Topic topic(String title, String... problems) {
    return new Topic(title, "", List.of(problems));
  }

  private static Map<String, List<String>> groups(Curriculum curriculum) {
    return curriculum.groups().stream()
        .collect(Collectors.toMap(Curriculum.Group::title, group -> slugs(group.lessons())));
  }

  @Test
  void takesEasyOnesFirstAndWhatTheyBuildOnBeforeThem() {
    Curriculum curriculum = new Curriculum(lessons, List.of());
    assertEquals(List.of("c", "c-2", "c-1", "a", "d", "b"), slugs(curriculum.lessons()));
    assertEquals(1, curriculum.groups().size());
  }

  @Test
  void takesAVariantAfterItsProblemHoweverEasyItIs() {
    List<Lesson> family =
        lessons("e", "level: advanced\nvariants: {easy: {title: Easy, level: beginner}}");
    List<Lesson> both = Stream.concat(family.stream(), lessons("f", "").stream()).toList();
    Curriculum curriculum = new Curriculum(both, List.of());
    assertEquals(List.of("f", "e", "e-easy"), slugs(curriculum.lessons()));
    assertEquals(List.of("e", "e-easy"), slugs(curriculum.family(family.get(1))));
  }

  @Test
  void followsTopicsAndThenTakesTheOthers() {
    Curriculum curriculum =
        new Curriculum(lessons, List.of(topic("Late", "d", "missing"), topic("Early", "c", "b")));
    assertEquals(
        Map.of("Late", List.of("d"), "Early", List.of("c", "c-2", "c-1", "b"), "", List.of("a")),
        groups(curriculum));
    assertEquals(List.of("d", "c", "c-2", "c-1", "b", "a"), slugs(curriculum.lessons()));
  }

  @Test
  void leavesOutTopicsWithoutLessons() {
    Curriculum curriculum =
        new Curriculum(lessons, List.of(topic("Nothing yet"), topic("All", "c", "a", "d", "b")));
    assertEquals(1, curriculum.groups().size());
  }

  @Test
  void knowsNeighbors() {
    Curriculum curriculum = new Curriculum(lessons, List.of());
    Lesson first = curriculum.lessons().get(0);
    assertEquals(Optional.empty(), curriculum.neighbor(first, -1));
    assertEquals(Optional.of("c-2"), curriculum.neighbor(first, 1).map(Problem::slug));
  }
}
