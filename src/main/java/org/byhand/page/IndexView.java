package org.byhand.page;

import java.util.List;
import org.byhand.page.ProblemView.Link;

/** What the template of the list of problems shows. */
record IndexView(String root, Html intro, List<Card> cards) {

  /** A problem, and the other ways to work it. */
  record Card(Link link, String summary, String level, List<String> tags, List<Link> variants) {}

  /** What prose may say about the list. */
  record IndexFacts(int problems) {}
}
