package org.byhand.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Function;
import org.byhand.expr.Rewriter;
import org.byhand.expr.Shape;
import org.byhand.lesson.Chapter;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.Worked;
import org.byhand.model.Section;
import org.byhand.page.ProblemView.Equations;
import org.byhand.page.ProblemView.Formula;
import org.byhand.page.ProblemView.Group;
import org.byhand.problem.Problem;

/** The formulas of the lesson's first update, without numbers, and the functions in them. */
final class EquationsSection {
  private static final Expr.Symbol ARGUMENT = new Expr.Symbol("z", Shape.SCALAR);

  private EquationsSection() {}

  static Equations of(PageContext page) {
    Map<Section, List<Formula>> bySection = new EnumMap<>(Section.class);
    Lesson lesson = page.lesson();
    Stream<Chapter> chapters =
        Stream.concat(lesson.preparation().stream(), lesson.steps().get(0).chapters().stream());
    chapters
        .flatMap(chapter -> chapter.worked().stream())
        .forEach(
            worked ->
                bySection
                    .computeIfAbsent(worked.line().section(), any -> new ArrayList<>())
                    .add(formula(page, worked)));
    List<Group> groups =
        bySection.entrySet().stream()
            .map(each -> new Group(each.getKey().title(), each.getValue()))
            .toList();
    return new Equations(
        page.prose().block("prose/equations.md.ftl", page.facts()),
        groups,
        functions(page),
        page.note(Problem.Section.EQUATIONS));
  }

  /** The functions that the forward equations apply, but for those that everybody knows. */
  private static Set<Function> activations(Lesson lesson) {
    Set<Function> used = new LinkedHashSet<>();
    Rewriter finder =
        new Rewriter() {
          @Override
          public Expr apply(Expr.Apply apply) {
            if (!(apply.function() instanceof Elementary)) {
              used.add(apply.function());
            }
            return super.apply(apply);
          }
        };
    lesson.steps().get(0).step().pass().tape().lines(Section.FORWARD).stream()
        .map(line -> line.equation().expr())
        .forEach(finder::rewrite);
    return used;
  }

  private static Formula formula(PageContext page, Worked worked) {
    String name = worked.line().name();
    return new Formula(Anchors.formula(name), name, page.typesetter().formula(worked.whole()));
  }

  /** The definition and the derivative of each activation function. */
  private static List<Html> functions(PageContext page) {
    List<Html> formulas = new ArrayList<>();
    for (Function function : activations(page.lesson())) {
      Expr value = new Expr.Apply(function, ARGUMENT);
      function
          .definition(ARGUMENT)
          .ifPresent(formula -> formulas.add(page.typesetter().equation(value, formula)));
      Expr slope = new Expr.Prime(function, ARGUMENT, value);
      formulas.add(page.typesetter().equation(slope, function.derivative(ARGUMENT, value)));
    }
    return formulas;
  }
}
