package org.byhand.page;

import java.util.List;
import org.byhand.expr.Expr;
import org.byhand.expr.Values;
import org.byhand.lesson.Lesson;
import org.byhand.model.Names;
import org.byhand.page.ProblemView.Member;
import org.byhand.print.NumberPrinter;
import org.byhand.training.Trace;

/** The same problem worked in other ways, with their key numbers side by side. */
final class FamilySection {
  private FamilySection() {}

  /** The problem and its variants; none if there are no variants. */
  static List<Member> of(ProblemPage page, PageContext context, MathRenderer math) {
    return page.family().size() == 1
        ? List.of()
        : page.family().stream()
            .map(each -> member(each, each.equals(page.lesson()), context, math))
            .toList();
  }

  private static Member member(
      Lesson lesson, boolean here, PageContext context, MathRenderer math) {
    Facts facts = FactFinder.of(lesson, new Typesetter(lesson, math));
    Trace trace = lesson.trace();
    return new Member(
        Links.toSibling(lesson.problem()),
        here,
        context.prose().inline("prose/way.md.ftl", facts),
        loss(lesson, lesson.steps().get(0).step().pass().values()),
        loss(lesson, trace.redux().values()),
        loss(lesson, trace.trained().values()));
  }

  private static String loss(Lesson lesson, Values values) {
    Expr.Value loss = new Expr.Value(values.get(Names.LOSS), Names.LOSS, false);
    return NumberPrinter.text(lesson.display().shown(loss, 0, 0));
  }
}
