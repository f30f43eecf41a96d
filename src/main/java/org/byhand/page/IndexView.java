package org.byhand.page;

import java.util.List;
import org.byhand.page.ProblemView.Link;
import org.byhand.page.picture.GraphPicture.Box;
import org.byhand.page.picture.GraphPicture.Route;
import org.byhand.page.picture.Thumbnail;
import org.byhand.problem.Level;

/**
 * What the template of the list of problems shows.
 *
 * @param levels those that occur, easy ones first
 * @param tags those that occur, in alphabetical order
 * @param concepts those that occur
 */
record IndexView(
    Frame frame,
    Html intro,
    List<Topic> topics,
    List<Level> levels,
    List<String> tags,
    List<ConceptsView.Group> concepts,
    PictureMap map) {

  /** A topic; its title is empty if it holds what no topic lists. */
  record Topic(String title, String summary, List<Card> cards) {}

  /**
   * A problem, and the other ways to work it.
   *
   * @param allTags its own and those of its variants
   */
  record Card(
      Link link,
      Thumbnail picture,
      String summary,
      Level level,
      List<String> tags,
      List<String> allTags,
      List<Variant> variants) {}

  /** A variant's page, and what it is called beside its problem. */
  record Variant(Link link, String name) {}

  /** Which problem builds on which, laid out. */
  record PictureMap(int width, int height, List<MapBox> boxes, List<Route> routes) {}

  /** A problem on the map, with its title in lines. */
  record MapBox(Link link, Box box, List<String> lines) {}

  /** What prose may say about the list. */
  record IndexFacts(int problems) {}
}
