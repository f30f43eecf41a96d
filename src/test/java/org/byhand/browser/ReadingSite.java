package org.byhand.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.byhand.Problems;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.site.SiteGenerator;

/** A site of one problem and its variants, for tests of what scripts add to reading. */
final class ReadingSite {
  private static final Path PROBLEM = Path.of("content/problems/student-pass.yaml");

  private ReadingSite() {}

  /**
   * Generates the site of the student who may pass.
   *
   * @param folder an empty one
   * @param change of the problem's file
   * @return the problem's page
   */
  static Path generate(Path folder, UnaryOperator<String> change) throws IOException {
    return generate(
        folder, PROBLEM, yaml -> change.apply(yaml.replaceFirst("(?m)^prerequisites:.*\n", "")));
  }

  /** The same for a problem of its own. */
  static Path generate(Path folder, Path problem, UnaryOperator<String> change) throws IOException {
    Path problems = Files.createDirectories(folder.resolve("content/problems"));
    String name = problem.getFileName().toString();
    Files.writeString(problems.resolve(name), change.apply(Files.readString(problem)));
    Path site = folder.resolve("site");
    Diagnostics diagnostics = new Diagnostics();
    new SiteGenerator(folder.resolve("content"), Path.of("templates"), site)
        .generate(lesson -> {}, diagnostics)
        .orElseThrow(() -> new AssertionError(Problems.render(diagnostics)));
    return site.resolve("problems").resolve(name.replace(".yaml", "")).resolve("index.html");
  }
}
