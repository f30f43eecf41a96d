package org.byhand.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.Problems;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.LessonBuilder;
import org.byhand.model.NetworkBuilder;
import org.byhand.problem.Problem;
import org.byhand.training.Trainer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of problems written in tests, with the project's templates and without KaTeX. */
final class PageFixture {
  static final Path TEMPLATES = Path.of("templates");
  private static final ProblemPage.Script SCRIPT =
      new ProblemPage.Script("print(1 < 2)", "True & so on");

  private PageFixture() {}

  /** The lessons of a problem and its variants. */
  static List<Lesson> family(String yaml) {
    List<Lesson> lessons = new ArrayList<>();
    Diagnostics diagnostics = new Diagnostics();
    for (Problem problem : Problems.read(yaml)) {
      NetworkBuilder.build(problem, diagnostics)
          .flatMap(network -> Trainer.train(network, diagnostics))
          .map(trace -> LessonBuilder.build(trace, diagnostics))
          .ifPresent(lessons::add);
    }
    if (diagnostics.hasErrors()) {
      throw new AssertionError(Problems.render(diagnostics));
    }
    return lessons;
  }

  /** The page of the first of some lessons. */
  static Optional<String> page(List<Lesson> family, MathRenderer math, Diagnostics diagnostics) {
    Lesson lesson = family.get(0);
    ProblemPage page =
        new ProblemPage(lesson, family, List.of(), Optional.empty(), Optional.empty(), SCRIPT);
    return new Pages(TEMPLATES, math).problem(page, diagnostics);
  }

  /** The page of a problem that has no mistakes. */
  static Document page(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<String> html = page(family(yaml), new MarkingMathRenderer(), diagnostics);
    return Jsoup.parse(html.orElseThrow(() -> new AssertionError(Problems.render(diagnostics))));
  }

  /** What is reported of a problem whose page can't be made. */
  static String report(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    try (MathRenderer math = MathRenderer.create()) {
      Optional<String> html = page(family(yaml), math, diagnostics);
      if (html.isPresent()) {
        throw new AssertionError("a page was made");
      }
    }
    return Problems.render(diagnostics);
  }
}
