package org.byhand.problem;

import java.util.List;

/**
 * A part of a course.
 *
 * @param title its heading
 * @param summary a sentence or two on it; may be empty
 * @param problems the slugs of its problems in order, without their variants
 */
public record Topic(String title, String summary, List<String> problems) {
  public Topic {
    problems = List.copyOf(problems);
  }
}
