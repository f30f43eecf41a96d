package org.byhand.page;

import java.util.List;
import org.byhand.expr.Expr;
import org.byhand.lesson.Lesson;
import org.byhand.model.Names;
import org.byhand.page.ProblemView.Member;
import org.byhand.print.Mark;
import org.byhand.print.NumberPrinter;
import org.byhand.print.Numeral;
import org.byhand.training.Pass;
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
    Facts facts = FactFinder.of(lesson, new Typesetter(lesson, math, new Numbers()));
    Trace trace = lesson.trace();
    return new Member(
        Links.toSibling(lesson.problem()),
        here,
        context.prose().inline("prose/way.md.ftl", facts),
        loss(context, lesson, lesson.steps().get(0).step().pass()),
        loss(context, lesson, trace.redux()),
        loss(context, lesson, trace.trained()));
  }

  /** Each lesson's loss with its own decimals; those of this page may be shown with others. */
  private static Numeral loss(PageContext context, Lesson lesson, Pass pass) {
    Expr.Value loss = new Expr.Value(pass.values().get(Names.LOSS), Names.LOSS, false);
    String text = NumberPrinter.text(lesson.display().shown(loss, 0, 0));
    boolean choosable = lesson.display().pencil().isEmpty();
    String index =
        choosable ? context.numbers().add(loss.matrix().get(0)) : context.numbers().addGiven();
    return new Numeral(text, Mark.ofNumber(index));
  }
}
