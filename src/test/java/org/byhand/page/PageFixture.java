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
    return family("test", yaml);
  }

  /** The same for a problem in a file of some name. */
  static List<Lesson> family(String slug, String yaml) {
    List<Lesson> lessons = new ArrayList<>();
    Diagnostics diagnostics = new Diagnostics();
    for (Problem problem : Problems.read(slug, yaml)) {
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

  /** The pages of the first of some lessons; none if something is wrong. */
  private static List<Asset> pages(
      List<Lesson> family, MathRenderer math, Diagnostics diagnostics) {
    Lesson lesson = family.get(0);
    ProblemPage page =
        new ProblemPage(lesson, family, List.of(), Optional.empty(), Optional.empty(), SCRIPT);
    return new Pages(TEMPLATES, math, Optional.empty()).problem(page, diagnostics);
  }

  /** The page of the first of some lessons. */
  static Optional<String> page(List<Lesson> family, MathRenderer math, Diagnostics diagnostics) {
    return pages(family, math, diagnostics).stream().map(Asset::text).findFirst();
  }

  /** The page of a problem that has no mistakes. */
  static Document page(String yaml) {
    return page(yaml, Links.SOLUTION);
  }

  /** One of the pages of a problem that has no mistakes. */
  static Document page(String yaml, String path) {
    Diagnostics diagnostics = new Diagnostics();
    return pages(family(yaml), new MarkingMathRenderer(), diagnostics).stream()
        .filter(page -> page.path().equals(path))
        .map(page -> Jsoup.parse(page.text()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(Problems.render(diagnostics)));
  }

  /** What is reported of a problem whose page can't be made. */
  static String report(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    try (MathRenderer math = MathRenderer.create()) {
      if (!pages(family(yaml), math, diagnostics).isEmpty()) {
        throw new AssertionError("a page was made");
      }
    }
    return Problems.render(diagnostics);
  }
}
