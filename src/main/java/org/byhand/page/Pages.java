package org.byhand.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.problem.Problem;

/**
 * Makes the site's pages. A problem's page lies at {@code problems/SLUG/index.html}, the list of
 * problems at {@code index.html}, the page about the site at {@code about/index.html}, and assets
 * below {@code assets/}; links between them are relative. Pages depend on nothing but what is
 * handed in: the same lesson gives the same bytes.
 */
public final class Pages {
  private final Templates templates;
  private final MathRenderer math;
  private final Path folder;

  /**
   * Makes pages from a folder of templates.
   *
   * @param folder the project's {@code templates}
   * @param math typesets formulas; stays the caller's to close
   * @throws java.io.UncheckedIOException if there is no such folder
   */
  public Pages(Path folder, MathRenderer math) {
    this.folder = folder;
    this.templates = new Templates(folder);
    this.math = math;
  }

  /**
   * The page of one problem.
   *
   * @param diagnostics takes what is wrong with the author's symbols and notes
   * @return HTML; empty if something is wrong, which is then reported
   */
  public Optional<String> problem(ProblemPage page, Diagnostics diagnostics) {
    throw new UnsupportedOperationException();
  }

  /**
   * The list of all problems.
   *
   * @param problems in the order of the curriculum, each followed by its variants
   */
  public String index(List<Problem> problems) {
    throw new UnsupportedOperationException();
  }

  /** The page that says how the numbers are computed and checked. */
  public String about() {
    throw new UnsupportedOperationException();
  }

  /** Style sheets, fonts and icons, with their paths below {@code assets/}. */
  public List<Asset> assets() {
    throw new UnsupportedOperationException();
  }
}
