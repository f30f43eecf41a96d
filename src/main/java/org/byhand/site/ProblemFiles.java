package org.byhand.site;

import java.util.List;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.lesson.Curriculum;
import org.byhand.lesson.Lesson;
import org.byhand.page.Asset;
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
 * @param pages its pages; none if something in the author's file is wrong
 * @param trace the training run for other programs
 * @param script the training run as a program
 * @param found what is wrong
 */
record ProblemFiles(
    String folder, List<Page> pages, String trace, String script, Diagnostics found) {

  /** A page, and what the link check needs of it. */
  private record Page(Asset file, PageScan scan) {}

  /** Where the page with a problem's solution lies. */
  static String page(Problem problem) {
    return folder(problem) + "index.html";
  }

  /** Where a problem's files lie. */
  static String folder(Problem problem) {
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
            curriculum.neighbor(lesson, -1),
            curriculum.neighbor(lesson, 1),
            script);
    Diagnostics found = new Diagnostics();
    String folder = folder(lesson.problem());
    List<Page> scanned =
        pages.problem(page, found).stream().map(file -> page(folder, file)).toList();
    return new ProblemFiles(folder, scanned, TraceJson.print(lesson), script.text(), found);
  }

  private static Page page(String folder, Asset file) {
    String text = Mathematics.removedFrom(file.text());
    return new Page(file, PageScan.of(folder + file.path(), text));
  }

  void addTo(Draft draft, Diagnostics diagnostics) {
    found.all().forEach(diagnostics::add);
    for (Page page : pages) {
      draft.page(folder + page.file.path(), page.file.bytes(), page.scan);
    }
    draft.file(folder + "trace.json", trace);
    draft.file(folder + "train.py", script);
  }
}
