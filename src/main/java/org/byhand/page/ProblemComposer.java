package org.byhand.page;

import java.util.Optional;
import org.byhand.lesson.Lesson;
import org.byhand.page.ProblemView.Downloads;
import org.byhand.page.ProblemView.Link;
import org.byhand.page.ProblemView.Reading;
import org.byhand.problem.Problem;

/** Puts the sections of a problem's page together. */
final class ProblemComposer {
  /** For set-up, notation and checks; each computation takes about one minute. */
  private static final int OTHER_MINUTES = 5;

  private ProblemComposer() {}

  static ProblemView compose(
      Frame frame, ProblemPage page, PageContext context, MathRenderer math) {
    Lesson lesson = page.lesson();
    Problem problem = lesson.problem();
    return new ProblemView(
        frame,
        problem.slug(),
        problem.title(),
        problem.summary(),
        problem.level(),
        problem.tags(),
        problem.source().map(source -> new Link(source.url(), source.name())),
        page.prerequisites().stream().map(Links::toSibling).toList(),
        whole(page),
        ConceptFinder.in(problem).stream().map(concept -> concept.link(frame)).toList(),
        page.previous().map(Links::toSibling),
        page.next().map(Links::toSibling),
        SetupSection.of(context),
        NotationSection.of(context),
        EquationsSection.of(context),
        PartsSection.of(context),
        OutcomeSection.of(context),
        TrainingSection.of(context),
        ChecksSection.of(context),
        downloads(page, context),
        FamilySection.of(page, context, math),
        // Last, when the page has all its numbers.
        reading(context));
  }

  private static Optional<Link> whole(ProblemPage page) {
    Problem first = page.family().get(0).problem();
    return page.lesson().problem().variantOf().map(base -> Links.toSibling(first));
  }

  /** To the next five minutes: nobody knows it better. */
  private static int rounded(int minutes) {
    return (minutes + 4) / 5 * 5;
  }

  private static Reading reading(PageContext context) {
    Problem problem = context.problem();
    int computations = context.lesson().equations();
    return new Reading(
        computations,
        rounded(OTHER_MINUTES + computations),
        context.lesson().display().choosable(),
        context.lesson().display().decimals(),
        problem.display().form(),
        new Html(context.numbers().json()));
  }

  private static Downloads downloads(ProblemPage page, PageContext context) {
    return new Downloads(
        context.prose().block("prose/downloads.md.ftl", context.facts()),
        page.script().text(),
        page.script().output(),
        context.note(Problem.Section.DOWNLOADS));
  }
}
