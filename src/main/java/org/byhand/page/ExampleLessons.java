package org.byhand.page;

import java.util.List;
import java.util.function.Function;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.LessonBuilder;
import org.byhand.model.NetworkBuilder;
import org.byhand.problem.Problem;
import org.byhand.problem.ProblemReader;
import org.byhand.training.Trainer;

/** Works out small problems of our own, for pages that explain something by an example. */
final class ExampleLessons {
  private final ProblemReader reader = new ProblemReader();
  private final Function<Lesson, PageContext> contexts;

  /**
   * @param contexts what the sections of a lesson's page are made with
   */
  ExampleLessons(Function<Lesson, PageContext> contexts) {
    this.contexts = contexts;
  }

  /**
   * What can be shown of an example.
   *
   * @param name for messages
   * @param yaml a problem file's text
   * @throws IllegalStateException if there is a mistake in it
   */
  PageContext work(String name, String yaml) {
    Diagnostics found = new Diagnostics();
    List<Problem> problems = reader.read(new SourceText(name, yaml), "example", found);
    return problems.stream()
        .flatMap(problem -> NetworkBuilder.build(problem, found).stream())
        .flatMap(network -> Trainer.train(network, found).stream())
        .map(trace -> LessonBuilder.build(trace, found))
        .map(contexts)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("the example " + name + " is wrong: " + found.all()));
  }
}
