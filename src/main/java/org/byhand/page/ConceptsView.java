package org.byhand.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.byhand.page.ProblemView.Link;
import org.byhand.problem.Problem;

/** What the template of the list of concepts shows. */
record ConceptsView(Frame frame, List<Group> groups) {

  /** The concepts of one kind. */
  record Group(String kind, List<Item> items) {}

  /** A concept, and how many problems use it. */
  record Item(Link link, String summary, int problems) {}

  /** The list of concepts with the problems that use them. */
  static ConceptsView of(Frame frame, Map<Concept, List<Problem>> users) {
    List<Group> groups =
        Arrays.stream(Concept.Kind.values())
            .map(kind -> new Group(kind.id(), items(frame, kind, users)))
            .filter(group -> !group.items().isEmpty())
            .toList();
    return new ConceptsView(frame, groups);
  }

  private static List<Item> items(
      Frame frame, Concept.Kind kind, Map<Concept, List<Problem>> users) {
    return users.entrySet().stream()
        .filter(each -> each.getKey().kind() == kind)
        .map(
            each ->
                new Item(
                    each.getKey().link(frame),
                    each.getKey().text().summary(),
                    each.getValue().size()))
        .toList();
  }
}
