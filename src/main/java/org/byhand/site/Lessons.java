package org.byhand.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.LessonBuilder;
import org.byhand.model.NetworkBuilder;
import org.byhand.problem.Problem;
import org.byhand.problem.ProblemReader;
import org.byhand.training.Trainer;

/** Takes every problem of a content folder from its YAML to its lesson. */
final class Lessons {
  private Lessons() {}

  /**
   * The lessons of all problems that have no errors; every problem is looked at, so that all
   * mistakes are found in one run.
   */
  static List<Lesson> of(Path content, Progress progress, Diagnostics diagnostics)
      throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    for (Problem problem : new ProblemReader().readFolder(content, diagnostics)) {
      Optional<Lesson> lesson =
          NetworkBuilder.build(problem, diagnostics)
              .flatMap(network -> Trainer.train(network, diagnostics))
              .map(trace -> LessonBuilder.build(trace, diagnostics));
      lesson.ifPresent(progress::worked);
      lesson.ifPresent(lessons::add);
    }
    return lessons;
  }
}
