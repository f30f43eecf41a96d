package org.byhand.page;

import java.util.Locale;
import org.byhand.lesson.Lesson;
import org.byhand.page.ProblemView.Downloads;
import org.byhand.page.ProblemView.Link;
import org.byhand.problem.Problem;

/** Puts the sections of a problem's page together. */
final class ProblemComposer {
  /** From a problem's page to the site's root. */
  private static final String ROOT = "../../";

  private ProblemComposer() {}

  static ProblemView compose(ProblemPage page, PageContext context, MathRenderer math) {
    Lesson lesson = page.lesson();
    Problem problem = lesson.problem();
    return new ProblemView(
        ROOT,
        problem.title(),
        problem.summary(),
        problem.level().name().toLowerCase(Locale.ROOT),
        problem.tags(),
        problem.source().map(source -> new Link(source.url(), source.name())),
        page.prerequisites().stream().map(Links::toSibling).toList(),
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
        FamilySection.of(page, context, math));
  }

  private static Downloads downloads(ProblemPage page, PageContext context) {
    return new Downloads(
        context.prose().block("prose/downloads.md.ftl", context.facts()),
        page.script().text(),
        page.script().output(),
        context.note(Problem.Section.DOWNLOADS));
  }
}
