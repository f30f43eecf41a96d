package org.byhand.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.lesson.Lesson;
import org.byhand.page.Pages;
import org.byhand.page.ProblemPage;
import org.byhand.page.ProblemPage.Script;
import org.byhand.print.ScriptOutput;
import org.byhand.print.TraceJson;
import org.byhand.print.TrainScript;
import org.byhand.problem.Problem;

/**
 * One problem's files.
 *
 * @param folder where they lie, ending in a slash
 * @param page its page; empty if something in the author's file is wrong
 * @param scan what the link check needs of the page
 * @param trace the training run for other programs
 * @param script the training run as a program
 * @param found what is wrong
 */
record ProblemFiles(
    String folder,
    Optional<byte[]> page,
    Optional<PageScan> scan,
    String trace,
    String script,
    Diagnostics found) {
  private static final String PAGE = "index.html";

  /** Where a problem's page lies. */
  static String page(Problem problem) {
    return folder(problem) + PAGE;
  }

  private static String folder(Problem problem) {
    return "problems/" + problem.slug() + "/";
  }

  /** Writes the files of a lesson; several may be written at the same time. */
  static ProblemFiles of(Lesson lesson, Curriculum curriculum, Pages pages) {
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
    Diagnostics found = new Diagnostics();
    String folder = folder(lesson.problem());
    Optional<String> html = pages.problem(page, found);
    return new ProblemFiles(
        folder,
        html.map(text -> text.getBytes(StandardCharsets.UTF_8)),
        html.map(text -> PageScan.of(folder + PAGE, Mathematics.removedFrom(text))),
        TraceJson.print(lesson),
        script.text(),
        found);
  }

  void addTo(SiteFiles.Builder files, Map<String, PageScan> scanned, Diagnostics diagnostics) {
    found.all().forEach(diagnostics::add);
    page.ifPresent(html -> files.add(folder + PAGE, html));
    scan.ifPresent(each -> scanned.put(folder + PAGE, each));
    files.add(folder + "trace.json", trace);
    files.add(folder + "train.py", script);
  }
}
