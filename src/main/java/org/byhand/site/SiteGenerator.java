package org.byhand.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.WorkedStep;
import org.byhand.page.MathRenderer;
import org.byhand.page.Pages;
import org.byhand.page.ProblemPage;
import org.byhand.page.ProblemPage.Script;
import org.byhand.print.EditorSchema;
import org.byhand.print.ScriptOutput;
import org.byhand.print.TraceJson;
import org.byhand.print.TrainScript;

/**
 * Makes the whole site: works every problem out, writes and checks all pages in memory, and only
 * then changes the published folder.
 *
 * @param content what authors write; problems are in its folder {@code problems}
 * @param templates the pages' templates
 * @param site where the pages are published
 */
public record SiteGenerator(Path content, Path templates, Path site) {

  /**
   * Generates and publishes.
   *
   * @param progress hears about each problem
   * @param diagnostics takes what is wrong with the authors' files
   * @return what was made; empty if there are errors, and then the published site is as it was
   * @throws PublishException if the site's folder is not a fit place
   * @throws IOException if reading or writing fails
   */
  public Optional<Summary> generate(Progress progress, Diagnostics diagnostics) throws IOException {
    List<Lesson> lessons = Lessons.of(content, progress, diagnostics);
    Optional<SiteFiles> files = files(lessons, diagnostics);
    if (files.isEmpty() || diagnostics.hasErrors()) {
      return Optional.empty();
    }
    List<SiteFinding> findings = LinkCheck.check(files.get());
    if (!findings.isEmpty()) {
      throw new IllegalStateException("the pages are not sound: " + findings);
    }
    PublishResult published = new Publisher(List.of(content, templates)).publish(files.get(), site);
    long pages = files.get().paths().stream().filter(path -> path.endsWith(".html")).count();
    int equations = lessons.stream().mapToInt(SiteGenerator::equations).sum();
    return Optional.of(new Summary((int) pages, equations, published));
  }

  /** The whole site in memory. */
  Optional<SiteFiles> files(List<Lesson> lessons, Diagnostics diagnostics) {
    Curriculum curriculum = new Curriculum(lessons);
    SiteFiles.Builder files = SiteFiles.builder();
    try (MathRenderer math = MathRenderer.create()) {
      Pages pages = new Pages(templates, math);
      for (Lesson lesson : curriculum.lessons()) {
        addProblem(lesson, curriculum, pages, files, diagnostics);
      }
      if (diagnostics.hasErrors()) {
        return Optional.empty();
      }
      files.add(
          "index.html", pages.index(curriculum.lessons().stream().map(Lesson::problem).toList()));
      files.add("about/index.html", pages.about());
      pages.assets().forEach(asset -> files.add("assets/" + asset.path(), asset.bytes()));
      files.add("assets/problem.schema.json", EditorSchema.print());
    }
    return Optional.of(files.build());
  }

  private static void addProblem(
      Lesson lesson,
      Curriculum curriculum,
      Pages pages,
      SiteFiles.Builder files,
      Diagnostics diagnostics) {
    String folder = "problems/" + lesson.problem().slug() + "/";
    Script script =
        new Script(TrainScript.of(lesson.trace().network()), ScriptOutput.of(lesson.trace()));
    ProblemPage page =
        new ProblemPage(
            lesson,
            curriculum.family(lesson),
            curriculum.prerequisites(lesson),
            curriculum.neighbour(lesson, -1),
            curriculum.neighbour(lesson, 1),
            script);
    pages
        .problem(page, diagnostics)
        .ifPresent(
            html -> {
              files.add(folder + "index.html", html);
              files.add(folder + "trace.json", TraceJson.print(lesson));
              files.add(folder + "train.py", script.text());
            });
  }

  /** How many equations a lesson works out. */
  public static int equations(Lesson lesson) {
    List<Integer> counts = new ArrayList<>();
    lesson.preparation().ifPresent(chapter -> counts.add(chapter.worked().size()));
    for (WorkedStep step : lesson.steps()) {
      step.chapters().forEach(chapter -> counts.add(chapter.worked().size()));
    }
    counts.add(lesson.redux().worked().size());
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
