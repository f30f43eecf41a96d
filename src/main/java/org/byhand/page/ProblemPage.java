package org.byhand.page;

import java.util.List;
import java.util.Optional;
import org.byhand.lesson.Lesson;
import org.byhand.problem.Problem;

/**
 * What goes on one problem's page.
 *
 * @param lesson the problem, worked out
 * @param family the lessons of the same problem and all its variants, this one among them, in the
 *     order written
 * @param prerequisites problems to read before, each of which has a page
 * @param previous the page before this one in the curriculum
 * @param next the page after this one
 * @param script the same training run as a program
 */
public record ProblemPage(
    Lesson lesson,
    List<Lesson> family,
    List<Problem> prerequisites,
    Optional<Problem> previous,
    Optional<Problem> next,
    Script script) {

  /**
   * A program that readers can run.
   *
   * @param text the program
   * @param output what it prints
   */
  public record Script(String text, String output) {}

  public ProblemPage {
    family = List.copyOf(family);
    prerequisites = List.copyOf(prerequisites);
    if (!family.contains(lesson)) {
      throw new IllegalArgumentException(lesson.problem().slug() + " is not in its own family");
    }
  }
}
