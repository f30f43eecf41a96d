package org.byhand;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.site.SiteGenerator;

/**
 * The site of the project's own content. A test class with the {@link CatalogueExtension} gets it
 * as a parameter; all of them share one, so nobody changes it.
 *
 * @param site its folder
 * @param diagnostics what the generator had to say
 */
public record Catalogue(Path site, Diagnostics diagnostics) {

  /** A page of each kind: what is on the others is of the same make. */
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "404.html",
          "about/index.html",
          "notation/index.html",
          "concepts/index.html",
          "concepts/sigmoid/index.html",
          "concepts/adam/index.html",
          "concepts/binary-cross-entropy/index.html",
          "concepts/lstm/index.html", // a layer, with many equations and a graph
          "concepts/clip-norm/index.html",
          "problems/student-pass/index.html", // a dense network, published, with errata
          "problems/student-pass/worksheet/index.html",
          "problems/student-pass/answers/index.html",
          "problems/student-pass-pencil/index.html", // pencil arithmetic
          "problems/mazur/index.html", // scalar form first
          "problems/xor/index.html", // a decision boundary, and wide equations
          "problems/micrograd/index.html", // an expression without data
          "problems/rnn-two-steps/index.html", // equations of an author's own, a graph
          "problems/convolution/index.html",
          "problems/convolution/worksheet/index.html",
          "problems/self-attention/index.html"); // heat maps, large matrices

  /** Generates the site. */
  static Catalogue generate() {
    try {
      Path site = Files.createTempDirectory("catalogue").resolve("site");
      Diagnostics diagnostics = new Diagnostics();
      new SiteGenerator(Path.of("content"), Path.of("templates"), site)
          .generate(lesson -> {}, diagnostics)
          .orElseThrow(() -> new AssertionError(Problems.render(diagnostics)));
      return new Catalogue(site, diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the site. */
  public Path file(String path) {
    Path file = site.resolve(path);
    assertTrue(Files.exists(file), () -> "the catalogue has no " + path);
    return file;
  }

  /** The path of a page below the site's folder. */
  public String name(Path page) {
    return site.relativize(page).toString();
  }

  /** A page of each kind. */
  public List<Path> kinds() {
    return KINDS.stream().map(this::file).toList();
  }

  /** Every page. */
  public List<Path> pages() {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
