package org.byhand.page;

import org.byhand.page.ProblemView.Link;
import org.byhand.problem.Problem;

/** Relative addresses of the site's pages; they name the file, so that they work from a disk. */
final class Links {
  /** Where a problem's pages lie below its folder. */
  static final String SOLUTION = "index.html";

  static final String WORKSHEET = "worksheet/index.html";
  static final String ANSWERS = "answers/index.html";

  private Links() {}

  /** From one problem's page to another's. */
  static Link toSibling(Problem problem) {
    return new Link("../" + problem.slug() + "/" + SOLUTION, problem.title());
  }

  /** From a page in some folder to a problem's page. */
  static Link from(Frame frame, Problem problem) {
    return new Link(frame.root() + fromRoot(problem, SOLUTION), problem.title());
  }

  /** From the site's root to a problem's page. */
  static Link fromRoot(Problem problem) {
    return new Link(fromRoot(problem, SOLUTION), problem.title());
  }

  /** From the site's root to one of a problem's pages. */
  static String fromRoot(Problem problem, String page) {
    return "problems/" + problem.slug() + "/" + page;
  }
}
