package org.byhand.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.Shown;
import org.byhand.print.NumberPrinter;
import org.byhand.problem.Problem;
import org.byhand.training.GradientCheck;

/**
 * Makes the site's pages. A problem's page lies at {@code problems/SLUG/index.html}, the list of
 * problems at {@code index.html}, the page about the site at {@code about/index.html}, and assets
 * below {@code assets/}; links between them are relative. Pages depend on nothing but what is
 * handed in: the same lesson gives the same bytes.
 */
public final class Pages {
  private final Templates templates;
  private final Markdown markdown;
  private final Prose prose;
  private final MathRenderer math;
  private final Path folder;

  /**
   * Makes pages from a folder of templates.
   *
   * @param folder the project's {@code templates}
   * @param math typesets formulas; stays the caller's to close
   * @throws UncheckedIOException if there is no such folder
   */
  public Pages(Path folder, MathRenderer math) {
    this.folder = folder;
    this.templates = new Templates(folder);
    this.markdown = new Markdown(math);
    this.prose = new Prose(templates, markdown);
    this.math = math;
  }

  /**
   * The page of one problem.
   *
   * @param diagnostics takes what is wrong with the author's symbols and notes
   * @return HTML; empty if something is wrong, which is then reported
   */
  public Optional<String> problem(ProblemPage page, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<String> html = problemOrNothing(page, found);
    found.all().forEach(diagnostics::add);
    return found.hasErrors() ? Optional.empty() : html;
  }

  private Optional<String> problemOrNothing(ProblemPage page, Diagnostics found) {
    Lesson lesson = page.lesson();
    AuthorNotes notes = new AuthorNotes(lesson, markdown, found);
    SymbolCheck.check(lesson.problem(), math, found);
    if (found.hasErrors()) {
      // No page can be written without symbols, but the notes' mistakes are to be found as well.
      lesson.problem().notes().keySet().forEach(notes::of);
      return Optional.empty();
    }
    Typesetter typesetter = new Typesetter(lesson, math);
    PageContext context =
        new PageContext(lesson, typesetter, FactFinder.of(lesson, typesetter), prose, notes);
    try {
      return Optional.of(
          templates.render("problem.ftlh", ProblemComposer.compose(page, context, math)));
    } catch (MathException e) {
      found.error(
          lesson.problem().location(),
          "an equation of this problem's page can't be typeset: " + e.problem(),
          "the problem may be too large to be written out by hand");
      return Optional.empty();
    }
  }

  /**
   * The list of all problems.
   *
   * @param problems in the order of the curriculum, each followed by its variants
   */
  public String index(List<Problem> problems) {
    return templates.render("index.ftlh", IndexComposer.compose(problems, prose));
  }

  /** The page that says how the numbers are computed and checked. */
  public String about() {
    String limit = NumberPrinter.text(Shown.of(GradientCheck.LIMIT, 0));
    Html words = prose.article("prose/about.md.ftl", new AboutFacts(limit));
    return templates.render("about.ftlh", new AboutView("../", words));
  }

  /** What the template of the page about the site shows. */
  record AboutView(String root, Html words) {}

  /**
   * What prose may say about the site.
   *
   * @param limit the relative difference above which a gradient is wrong
   */
  record AboutFacts(String limit) {}

  /**
   * Style sheets, fonts and icons, with their paths below {@code assets/}.
   *
   * @throws UncheckedIOException if a file of the templates can't be read
   */
  public List<Asset> assets() {
    Path own = folder.resolve("assets");
    try (Stream<Path> files = Files.walk(own)) {
      Stream<Asset> assets =
          files.filter(Files::isRegularFile).sorted().map(file -> asset(own, file));
      return Stream.concat(assets, KatexAssets.all().stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Asset asset(Path folder, Path file) {
    try {
      String path = folder.relativize(file).toString().replace('\\', '/');
      return new Asset(path, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
