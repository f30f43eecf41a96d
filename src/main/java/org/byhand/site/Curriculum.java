package org.byhand.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.byhand.lesson.Lesson;
import org.byhand.problem.Problem;

/**
 * The order in which a course would take the problems: what a problem builds on comes before it,
 * easier ones first, each followed by its variants.
 */
final class Curriculum {
  private final List<Lesson> ordered = new ArrayList<>();
  private final List<Lesson> all;
  private final Set<String> placed = new HashSet<>();

  Curriculum(List<Lesson> lessons) {
    this.all =
        lessons.stream()
            .sorted(
                Comparator.comparing((Lesson lesson) -> lesson.problem().level())
                    .thenComparing(lesson -> base(lesson.problem())))
            .toList();
    all.forEach(this::place);
  }

  private static String base(Problem problem) {
    return problem.variantOf().orElse(problem.slug());
  }

  /** Sorting keeps a family together and in the order written, so its base problem comes first. */
  private void place(Lesson lesson) {
    String family = base(lesson.problem());
    if (placed.add(family)) {
      for (String prerequisite : lesson.problem().prerequisites()) {
        find(prerequisite).ifPresent(this::place);
      }
      ordered.addAll(family(lesson));
    }
  }

  private Optional<Lesson> find(String slug) {
    return all.stream().filter(lesson -> lesson.problem().slug().equals(slug)).findFirst();
  }

  /** All lessons in order. */
  List<Lesson> lessons() {
    return List.copyOf(ordered);
  }

  /** The lessons of the same problem and its variants, in the order written. */
  List<Lesson> family(Lesson lesson) {
    String family = base(lesson.problem());
    return all.stream().filter(each -> base(each.problem()).equals(family)).toList();
  }

  /** The problems to read before a lesson. */
  List<Problem> prerequisites(Lesson lesson) {
    return lesson.problem().prerequisites().stream()
        .map(this::find)
        .flatMap(Optional::stream)
        .map(Lesson::problem)
        .toList();
  }

  /** The problem so many places after a lesson; before it, if negative. */
  Optional<Problem> neighbour(Lesson lesson, int distance) {
    int place = ordered.indexOf(lesson) + distance;
    return place >= 0 && place < ordered.size()
        ? Optional.of(ordered.get(place).problem())
        : Optional.empty();
  }
}
