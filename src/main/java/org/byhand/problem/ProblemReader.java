package org.byhand.problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.byhand.diagnostic.Diagnostic;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;

/** Reads problem files. Every mistake is reported where it stands; a file with one is left out. */
public final class ProblemReader {
  private final SchemaCheck schema;

  /** Prepares to read, without what an engine knows. */
  public ProblemReader() {
    this(ArgumentAdvice.NONE);
  }

  /**
   * Prepares to read.
   *
   * @param advice the hints for arguments that are not what they have to be
   */
  public ProblemReader(ArgumentAdvice advice) {
    schema = new SchemaCheck("problem.schema.json", advice);
  }

  /** A file that could be parsed, and what was found in it so far. */
  private record Parsed(ProblemFile file, Diagnostics found) {}

  /**
   * Reads all {@code problems/*.yaml} of a content folder.
   *
   * @param content the folder that holds {@code problems}
   * @param diagnostics takes the mistakes of all files
   * @return the problems by their files' names, each followed by its variants
   * @throws IOException if the folder can't be listed; of a single file that is reported
   */
  public List<Problem> readFolder(Path content, Diagnostics diagnostics) throws IOException {
    List<SourceText> sources = new ProblemFolder(content, diagnostics).sources();
    List<Parsed> parsed = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (SourceText source : sources) {
      Diagnostics found = new Diagnostics();
      String slug = ProblemFolder.slug(source);
      ProblemFile.parse(source, slug, found)
          .ifPresentOrElse(
              file -> parsed.add(new Parsed(file, found)),
              () -> {
                unread.add(slug);
                report(found, diagnostics);
              });
    }
    List<ProblemFile> files = parsed.stream().map(Parsed::file).toList();
    References references = new References(files, unread);
    List<Problem> problems = new ArrayList<>();
    for (Parsed each : parsed) {
      references.check(each.file(), each.found());
      problems.addAll(each.file().bind(schema, each.found()));
      report(each.found(), diagnostics);
    }
    return problems;
  }

  /**
   * Reads a problem file's text.
   *
   * @param slug the file's name without {@code .yaml}
   * @param diagnostics takes the mistakes
   * @return the problem, then its variants in the order written; none if there is an error
   */
  public List<Problem> read(SourceText source, String slug, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    List<Problem> problems =
        ProblemFile.parse(source, slug, found)
            .map(file -> file.bind(schema, found))
            .orElse(List.of());
    report(found, diagnostics);
    return problems;
  }

  /** Takes over what was found in a file, as far as it helps. */
  private static void report(Diagnostics found, Diagnostics diagnostics) {
    List<Diagnostic> all = found.all();
    all.stream().limit(Limits.ERRORS_PER_FILE).forEach(diagnostics::add);
    if (all.size() > Limits.ERRORS_PER_FILE) {
      diagnostics.error(
          all.get(Limits.ERRORS_PER_FILE).location(),
          "from here on there are %s more errors; at most %s are shown of a file"
              .formatted(all.size() - Limits.ERRORS_PER_FILE, Limits.ERRORS_PER_FILE),
          "correct the first ones: others often go away with them");
    }
  }
}
