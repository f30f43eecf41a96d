package org.byhand.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.lesson.Curriculum;
import org.byhand.lesson.Lesson;
import org.byhand.model.OtherNames;
import org.byhand.page.BaseUrl;
import org.byhand.page.HostFiles;
import org.byhand.page.MathRenderer;
import org.byhand.page.Pages;
import org.byhand.print.EditorSchema;
import org.byhand.problem.CurriculumReader;
import org.byhand.problem.Problem;
import org.byhand.problem.ProblemReader;
import org.byhand.problem.Topic;

/**
 * Makes the whole site: works every problem out, writes and checks all pages in memory, and only
 * then changes the published folder.
 *
 * @param content what authors write; problems are in its folder {@code problems}
 * @param templates the pages' templates
 * @param site where the pages are published
 * @param base where the site will be hosted, if that is known
 */
public record SiteGenerator(Path content, Path templates, Path site, Optional<BaseUrl> base) {

  /** Prepares a site that may be hosted anywhere. */
  public SiteGenerator(Path content, Path templates, Path site) {
    this(content, templates, site, Optional.empty());
  }

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
      Curriculum curriculum;
      try {
        curriculum = read(progress, diagnostics);
      } finally {
        warm.join(); // nothing is to be typeset any more when it is closed
      }
      Draft draft = draft(curriculum, math, diagnostics);
      List<Lesson> lessons = curriculum.lessons();
      if (diagnostics.hasErrors() || hasBadLinks(lessons, draft, diagnostics)) {
        return Optional.empty();
      }
      return Optional.of(publish(lessons, draft.files()));
    }
  }

  private Curriculum read(Progress progress, Diagnostics diagnostics) throws IOException {
    List<Problem> problems =
        new ProblemReader(OtherNames::inPlaceOf).readFolder(content, diagnostics);
    List<Topic> topics = CurriculumReader.read(content, problems, diagnostics);
    return new Curriculum(Lessons.of(problems, progress, diagnostics), topics);
  }

  private Summary publish(List<Lesson> lessons, SiteFiles files) throws IOException {
    PublishResult published = new Publisher(List.of(content, templates)).publish(files, site);
    long pages = files.paths().stream().filter(path -> path.endsWith(".html")).count();
    int equations = lessons.stream().mapToInt(Lesson::equations).sum();
    return new Summary((int) pages, equations, published);
  }

  /**
   * Checks all links. One that leads nowhere comes from the author's words if it stands on one of a
   * problem's pages, and is reported there.
   *
   * @throws IllegalStateException if a page that no author wrote is not sound
   */
  private boolean hasBadLinks(List<Lesson> lessons, Draft draft, Diagnostics diagnostics) {
    List<SiteFinding> findings = LinkCheck.check(draft.files(), base, draft.scans());
    for (SiteFinding finding : findings) {
      Problem problem =
          lessons.stream()
              .map(Lesson::problem)
              .filter(each -> finding.file().startsWith(ProblemFiles.folder(each)))
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
  private Draft draft(Curriculum curriculum, MathRenderer math, Diagnostics diagnostics) {
    Pages pages = new Pages(templates, math, base);
    Draft draft = new Draft();
    List<ProblemFiles> worked =
        curriculum.lessons().parallelStream()
            .map(
                lesson ->
                    ProgramFaultException.naming(
                        lesson.problem(), () -> ProblemFiles.of(lesson, curriculum, pages)))
            .toList();
    worked.forEach(each -> each.addTo(draft, diagnostics));
    draft.page("index.html", pages.index(curriculum));
    pages.concepts(curriculum).forEach(page -> draft.page(page.path(), page.text()));
    draft.page("notation/index.html", pages.guide());
    draft.page("about/index.html", pages.about());
    draft.files("assets/", pages.assets());
    draft.file("assets/problem.schema.json", EditorSchema.print());
    draft.file(SearchIndex.PATH, SearchIndex.of(curriculum.problems(), draft.scans()).print());
    List<String> paths = List.copyOf(draft.scans().keySet());
    draft.files("", new HostFiles(templates, base).all(curriculum.problems(), paths));
    return draft;
  }
}
