package org.byhand.page;

import java.util.regex.Pattern;
import org.byhand.page.ProblemView.Link;
import org.byhand.problem.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Relative addresses of the site's pages; they name the file, so that they work from a disk. */
final class Links {
  /** Where a problem's pages lie below its folder. */
  static final String SOLUTION = "index.html";

  static final String WORKSHEET = "worksheet/index.html";
  static final String ANSWERS = "answers/index.html";

  private static final Pattern HOST = Pattern.compile("(?i)https?://");

  private Links() {}

  /** The same words on a page one folder below, with links to the same targets. */
  static Html below(Html words) {
    Element body = Jsoup.parseBodyFragment(words.markup()).body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    for (Element link : body.select("a[href]")) {
      String target = link.attr("href");
      if (target.startsWith("#")) {
        link.attr("href", "../" + SOLUTION + target);
      } else if (!HOST.matcher(target).lookingAt()) {
        link.attr("href", "../" + target);
      }
    }
    return new Html(body.html());
  }

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
