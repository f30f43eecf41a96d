package org.byhand.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.LessonBuilder;
import org.byhand.model.NetworkBuilder;
import org.byhand.problem.Problem;
import org.byhand.training.Trainer;

/** Takes every problem to its lesson. */
final class Lessons {
  private Lessons() {}

  /** A problem's lesson, if it could be made, and what was found on the way. */
  private record Outcome(Optional<Lesson> lesson, Diagnostics found) {
    static Outcome of(Problem problem) {
      Diagnostics found = new Diagnostics();
      Optional<Lesson> lesson =
          NetworkBuilder.build(problem, found)
              .flatMap(network -> Trainer.train(network, found))
              .map(trace -> LessonBuilder.build(trace, found));
      return new Outcome(lesson, found);
    }
  }

  /**
   * The lessons of all problems that could be trained; every problem is looked at, so that all
   * mistakes are found in one run.
   */
  static List<Lesson> of(List<Problem> problems, Progress progress, Diagnostics diagnostics) {
    List<Lesson> lessons = new ArrayList<>();
    problems.parallelStream()
        .map(problem -> ProgramFaultException.naming(problem, () -> Outcome.of(problem)))
        .forEachOrdered(
            outcome -> {
              outcome.found().all().forEach(diagnostics::add);
              outcome.lesson().ifPresent(progress::worked);
              outcome.lesson().ifPresent(lessons::add);
            });
    return lessons;
  }
}
