package org.byhand.site;

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
    Optional<String> page,
    Optional<PageScan> scan,
    String trace,
    String script,
    Diagnostics found) {
  private static final String PAGE = "index.html";

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
    String folder = "problems/" + lesson.problem().slug() + "/";
    Optional<String> html = pages.problem(page, found);
    return new ProblemFiles(
        folder,
        html,
        html.map(text -> PageScan.of(folder + PAGE, text)),
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
