package org.byhand.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.byhand.problem.Level;
import org.byhand.problem.Problem;
import org.byhand.problem.Topic;

/**
 * The order in which a course takes the problems, each followed by its variants: first as its
 * topics list them; then the others, what a problem builds on before it and easier ones first.
 */
public final class Curriculum {
  private final List<Group> groups = new ArrayList<>();
  private final List<Lesson> all;
  private final Set<String> placed = new HashSet<>();

  /**
   * Lessons that belong together.
   *
   * @param title the topic's; empty for those that no topic lists
   * @param summary a sentence or two; may be empty
   * @param lessons in order, at least one
   */
  public record Group(String title, String summary, List<Lesson> lessons) {
    public Group {
      lessons = List.copyOf(lessons);
    }
  }

  /** Puts lessons into the order of some topics. */
  public Curriculum(List<Lesson> lessons, List<Topic> topics) {
    this.all =
        lessons.stream()
            .sorted(
                Comparator.comparing((Lesson lesson) -> level(lesson, lessons))
                    .thenComparing(lesson -> base(lesson.problem())))
            .toList();
    for (Topic topic : topics) {
      List<Lesson> listed = new ArrayList<>();
      topic.problems().forEach(slug -> find(slug).ifPresent(lesson -> add(lesson, listed)));
      addGroup(topic.title(), topic.summary(), listed);
    }
    List<Lesson> others = new ArrayList<>();
    all.forEach(lesson -> place(lesson, others));
    addGroup("", "", others);
  }

  private void addGroup(String title, String summary, List<Lesson> lessons) {
    if (!lessons.isEmpty()) {
      groups.add(new Group(title, summary, lessons));
    }
  }

  /** A variant stands with its problem, however easy or hard it is itself. */
  private static Level level(Lesson lesson, List<Lesson> lessons) {
    return lessons.stream()
        .map(Lesson::problem)
        .filter(problem -> problem.slug().equals(base(lesson.problem())))
        .findFirst()
        .orElse(lesson.problem())
        .level();
  }

  private static String base(Problem problem) {
    return problem.variantOf().orElse(problem.slug());
  }

  /** Sorting keeps a family together and in the order written, so its base problem comes first. */
  private void add(Lesson lesson, List<Lesson> ordered) {
    if (placed.add(base(lesson.problem()))) {
      ordered.addAll(family(lesson));
    }
  }

  private void place(Lesson lesson, List<Lesson> ordered) {
    if (!placed.contains(base(lesson.problem()))) {
      for (Problem prerequisite : prerequisites(lesson)) {
        find(prerequisite.slug()).ifPresent(earlier -> place(earlier, ordered));
      }
      add(lesson, ordered);
    }
  }

  private Optional<Lesson> find(String slug) {
    return all.stream().filter(lesson -> lesson.problem().slug().equals(slug)).findFirst();
  }

  /** The lessons by topic, and last those that no topic lists. */
  public List<Group> groups() {
    return List.copyOf(groups);
  }

  /** All lessons in order. */
  public List<Lesson> lessons() {
    return groups.stream().flatMap(group -> group.lessons().stream()).toList();
  }

  /** All problems in order. */
  public List<Problem> problems() {
    return lessons().stream().map(Lesson::problem).toList();
  }

  /** The lessons of the same problem and its variants, in the order written. */
  public List<Lesson> family(Lesson lesson) {
    String family = base(lesson.problem());
    return all.stream().filter(each -> base(each.problem()).equals(family)).toList();
  }

  /** The problems to read before a lesson. */
  public List<Problem> prerequisites(Lesson lesson) {
    return lesson.problem().prerequisites().stream()
        .map(this::find)
        .flatMap(Optional::stream)
        .map(Lesson::problem)
        .toList();
  }

  /** The problem so many places after a lesson; before it, if negative. */
  public Optional<Problem> neighbor(Lesson lesson, int distance) {
    List<Lesson> ordered = lessons();
    int place = ordered.indexOf(lesson) + distance;
    return place >= 0 && place < ordered.size()
        ? Optional.of(ordered.get(place).problem())
        : Optional.empty();
  }
}
