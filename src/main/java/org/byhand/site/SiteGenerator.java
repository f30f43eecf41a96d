package org.byhand.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.WorkedStep;
import org.byhand.page.MathRenderer;
import org.byhand.page.Pages;
import org.byhand.print.EditorSchema;
import org.byhand.problem.Problem;

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
    try (MathRenderer math = MathRenderer.create()) {
      CompletableFuture<Void> warm = CompletableFuture.runAsync(() -> math.inline("x"));
      List<Lesson> lessons = Lessons.of(content, progress, diagnostics);
      warm.join();
      Map<String, PageScan> scanned = new HashMap<>();
      SiteFiles files =
          files(new Curriculum(lessons), new Pages(templates, math), scanned, diagnostics);
      if (diagnostics.hasErrors() || hasBadLinks(lessons, files, scanned, diagnostics)) {
        return Optional.empty();
      }
      return Optional.of(publish(lessons, files));
    }
  }

  private Summary publish(List<Lesson> lessons, SiteFiles files) throws IOException {
    PublishResult published = new Publisher(List.of(content, templates)).publish(files, site);
    long pages = files.paths().stream().filter(path -> path.endsWith(".html")).count();
    int equations = lessons.stream().mapToInt(SiteGenerator::equations).sum();
    return new Summary((int) pages, equations, published);
  }

  /**
   * Checks all links. One that leads nowhere comes from the author's words if it stands on a
   * problem's page, and is reported there.
   *
   * @throws IllegalStateException if a page that no author wrote is not sound
   */
  private static boolean hasBadLinks(
      List<Lesson> lessons,
      SiteFiles files,
      Map<String, PageScan> scanned,
      Diagnostics diagnostics) {
    List<SiteFinding> findings = LinkCheck.check(files, scanned);
    for (SiteFinding finding : findings) {
      Problem problem =
          lessons.stream()
              .map(Lesson::problem)
              .filter(each -> finding.file().equals(ProblemFiles.page(each)))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("not sound: " + finding));
      diagnostics.error(
          problem.location(),
          "on the page of this problem, " + finding.element() + " " + finding.message(),
          "look for it in source, notes and errata");
    }
    return !findings.isEmpty();
  }

  /** The whole site in memory; without the pages of problems in which a mistake was found. */
  private static SiteFiles files(
      Curriculum curriculum, Pages pages, Map<String, PageScan> scanned, Diagnostics diagnostics) {
    SiteFiles.Builder files = SiteFiles.builder();
    List<ProblemFiles> problems =
        curriculum.lessons().parallelStream()
            .map(lesson -> ProblemFiles.of(lesson, curriculum, pages))
            .toList();
    problems.forEach(each -> each.addTo(files, scanned, diagnostics));
    files.add(
        "index.html", pages.index(curriculum.lessons().stream().map(Lesson::problem).toList()));
    files.add("about/index.html", pages.about());
    pages.assets().forEach(asset -> files.add("assets/" + asset.path(), asset.bytes()));
    files.add("assets/problem.schema.json", EditorSchema.print());
    return files.build();
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
