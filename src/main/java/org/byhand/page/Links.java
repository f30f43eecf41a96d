package org.byhand.page;

import org.byhand.page.ProblemView.Link;
import org.byhand.problem.Problem;

/** Relative addresses of the site's pages; they name the file, so that they work from a disk. */
final class Links {
  private static final String FILE = "/index.html";

  private Links() {}

  /** From one problem's page to another's. */
  static Link toSibling(Problem problem) {
    return new Link("../" + problem.slug() + FILE, problem.title());
  }

  /** From the site's root to a problem's page. */
  static Link fromRoot(Problem problem) {
    return new Link("problems/" + problem.slug() + FILE, problem.title());
  }
}
