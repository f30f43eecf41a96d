package org.byhand.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.lesson.Curriculum;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.Shown;
import org.byhand.print.NumberPrinter;
import org.byhand.problem.Problem;
import org.byhand.training.GradientCheck;

/**
 * Makes the site's pages. A problem's page lies at {@code problems/SLUG/index.html}, the list of
 * problems at {@code index.html}, the notation guide at {@code notation/index.html}, the page about
 * the site at {@code about/index.html}, and assets below {@code assets/}; links between them are
 * relative. Pages depend on nothing but what is handed in: the same lesson gives the same bytes.
 */
public final class Pages {
  private static final String INDEX = "index.html";
  private static final String CONCEPTS = "concepts/index.html";
  private static final String GUIDE = "notation/index.html";
  private static final String ABOUT = "about/index.html";

  private final Templates templates;
  private final Markdown markdown;
  private final Prose prose;
  private final Pictures pictures;
  private final MathRenderer math;
  private final Path folder;
  private final Optional<BaseUrl> base;
  private final ExampleLessons examples = new ExampleLessons(this::contextOfExample);

  /**
   * Makes pages from a folder of templates.
   *
   * @param folder the project's {@code templates}
   * @param math typesets formulas; stays the caller's to close
   * @param base where the site will be hosted, if that is known
   * @throws UncheckedIOException if there is no such folder
   */
  public Pages(Path folder, MathRenderer math, Optional<BaseUrl> base) {
    this.folder = folder;
    this.templates = new Templates(folder);
    this.markdown = new Markdown(math);
    this.prose = new Prose(templates, markdown);
    this.pictures = new Pictures(templates);
    this.math = math;
    this.base = base;
  }

  /**
   * The pages of one problem: with the solution, a worksheet, and the key to it.
   *
   * @param diagnostics takes what is wrong with the author's symbols and notes
   * @return HTML files with their paths below the problem's folder, the one with the solution
   *     first; none if something is wrong, which is then reported
   */
  public List<Asset> problem(ProblemPage page, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    List<Asset> pages = problemOrNothing(page, found);
    found.all().forEach(diagnostics::add);
    return found.hasErrors() ? List.of() : pages;
  }

  private List<Asset> problemOrNothing(ProblemPage page, Diagnostics found) {
    Lesson lesson = page.lesson();
    Numbers numbers = new Numbers();
    AuthorNotes notes = new AuthorNotes(lesson, markdown, numbers, found);
    SymbolCheck.check(lesson.problem(), math, found);
    if (found.hasErrors()) {
      // No page can be written without symbols, but the notes' mistakes are to be found as well.
      lesson.problem().notes().keySet().forEach(notes::of);
      return List.of();
    }
    SameSymbols.check(lesson, found);
    PageContext context = context(lesson, numbers, notes);
    try {
      return pages(page, context);
    } catch (MathException e) {
      found.error(
          lesson.problem().location(),
          "an equation of this problem's page can't be typeset: " + e.problem(),
          "the problem may be too large to be written out by hand");
      return List.of();
    }
  }

  private List<Asset> pages(ProblemPage page, PageContext context) {
    Problem problem = page.lesson().problem();
    ProblemView view =
        ProblemComposer.compose(
            frame(Links.fromRoot(problem, Links.SOLUTION)), page, context, math);
    WorksheetView worksheet =
        new WorksheetView(frame(Links.fromRoot(problem, Links.WORKSHEET)), view);
    WorksheetView answers = new WorksheetView(frame(Links.fromRoot(problem, Links.ANSWERS)), view);
    return List.of(
        Asset.of(Links.SOLUTION, templates.render("problem.ftlh", view)),
        Asset.of(Links.WORKSHEET, templates.render("worksheet.ftlh", worksheet)),
        Asset.of(Links.ANSWERS, templates.render("answers.ftlh", answers)));
  }

  private PageContext context(Lesson lesson, Numbers numbers, AuthorNotes notes) {
    Typesetter typesetter = new Typesetter(lesson, math, numbers);
    Facts facts = FactFinder.of(lesson, typesetter);
    return new PageContext(
        lesson, new Moments(lesson), numbers, typesetter, facts, prose, notes, pictures);
  }

  private Frame frame(String path) {
    return Frame.of(path, base);
  }

  /** The list of all problems, by topic, with a map of what builds on what. */
  public String index(Curriculum curriculum) {
    return templates.render("index.ftlh", IndexComposer.compose(frame(INDEX), curriculum, prose));
  }

  /** The page that says what symbols, signs and colors mean. */
  public String guide() {
    return templates.render("guide.ftlh", GuideComposer.compose(frame(GUIDE), examples, prose));
  }

  /** What an example of our own is shown with; it has no notes. */
  private PageContext contextOfExample(Lesson lesson) {
    Numbers numbers = new Numbers();
    return context(lesson, numbers, new AuthorNotes(lesson, markdown, numbers, new Diagnostics()));
  }

  /**
   * A page for each concept that occurs in a problem, and their list, with their paths below the
   * site's root.
   */
  public List<Asset> concepts(Curriculum curriculum) {
    Map<Concept, List<Problem>> users = ConceptFinder.users(curriculum.problems());
    List<Asset> pages = new ArrayList<>();
    pages.add(
        Asset.of(
            CONCEPTS, templates.render("concepts.ftlh", ConceptsView.of(frame(CONCEPTS), users))));
    users.entrySet().parallelStream()
        .map(each -> concept(each.getKey(), each.getValue()))
        .map(view -> Asset.of(view.path(), templates.render("concept.ftlh", view)))
        .forEachOrdered(pages::add);
    return pages;
  }

  /** What stands on a concept's page. */
  ConceptView concept(Concept concept, List<Problem> problems) {
    return ConceptComposer.compose(frame(concept.path()), concept, problems, examples, markdown);
  }

  /** The page that says how the numbers are computed and checked. */
  public String about() {
    String limit = NumberPrinter.text(Shown.of(GradientCheck.LIMIT, 0));
    Html words = prose.article("prose/about.md.ftl", new AboutFacts(limit));
    return templates.render("about.ftlh", new AboutView(frame(ABOUT), words));
  }

  /** What the template of the page about the site shows. */
  record AboutView(Frame frame, Html words) {}

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
