package org.byhand.page;

import java.util.Arrays;
import java.util.List;
import org.byhand.lesson.Curriculum;
import org.byhand.lesson.Lesson;
import org.byhand.page.IndexView.Card;
import org.byhand.page.IndexView.IndexFacts;
import org.byhand.page.IndexView.Topic;
import org.byhand.page.IndexView.Variant;
import org.byhand.problem.Level;
import org.byhand.problem.Problem;

/** Makes cards of problems. */
final class IndexComposer {
  private final Curriculum curriculum;

  private IndexComposer(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  static IndexView compose(Frame frame, Curriculum curriculum, Prose prose) {
    List<Topic> topics = new IndexComposer(curriculum).topics();
    List<Card> cards = topics.stream().flatMap(topic -> topic.cards().stream()).toList();
    return new IndexView(
        frame,
        prose.block("prose/index.md.ftl", new IndexFacts(cards.size())),
        topics,
        Arrays.stream(Level.values())
            .filter(level -> cards.stream().anyMatch(card -> card.level() == level))
            .toList(),
        cards.stream().flatMap(card -> card.allTags().stream()).distinct().sorted().toList(),
        ConceptsView.of(frame, ConceptFinder.users(curriculum.problems())).groups(),
        PrerequisiteMap.of(curriculum));
  }

  private List<Topic> topics() {
    return curriculum.groups().stream()
        .map(
            group ->
                new Topic(
                    group.title(),
                    group.summary(),
                    group.lessons().stream()
                        .filter(lesson -> lesson.problem().variantOf().isEmpty())
                        .map(this::card)
                        .toList()))
        .toList();
  }

  private Card card(Lesson lesson) {
    Problem problem = lesson.problem();
    List<Problem> family = curriculum.family(lesson).stream().map(Lesson::problem).toList();
    return new Card(
        Links.fromRoot(problem),
        ThumbnailDrawing.of(lesson),
        problem.summary(),
        problem.level(),
        problem.tags(),
        family.stream().flatMap(each -> each.tags().stream()).distinct().toList(),
        family.stream()
            .filter(each -> each.variantOf().isPresent())
            .map(
                each ->
                    new Variant(
                        Links.fromRoot(each), VariantName.of(problem.title(), each.title())))
            .toList());
  }
}
