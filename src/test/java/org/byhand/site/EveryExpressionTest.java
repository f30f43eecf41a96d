package org.byhand.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.lesson.Curriculum;
import org.byhand.lesson.Lesson;
import org.byhand.page.MathEngine;
import org.byhand.page.MathRenderer;
import org.byhand.page.Pages;
import org.byhand.problem.Problem;
import org.byhand.problem.ProblemReader;
import org.junit.jupiter.api.Test;

/** Each formula of the catalogue is typeset as if it were the only one. */
class EveryExpressionTest {
  private static final Path CONTENT = Path.of("content");

  /** Compares the renderer of sites with an engine of its own. */
  private static final class Comparing implements MathRenderer {
    private final MathRenderer site = MathRenderer.create();
    private final MathRenderer direct = MathEngine.preferred().open();
    private final Set<String> compared = new HashSet<>();

    @Override
    public synchronized String inline(String tex) {
      return same(tex, "inline ", site::inline, direct::inline);
    }

    @Override
    public synchronized String display(String tex) {
      return same(tex, "display ", site::display, direct::display);
    }

    private String same(
        String tex, String way, UnaryOperator<String> site, UnaryOperator<String> direct) {
      String html = site.apply(tex);
      if (compared.add(way + tex)) {
        assertEquals(direct.apply(tex), html, tex);
      }
      return html;
    }

    @Override
    public void close() {
      site.close();
      direct.close();
    }
  }

  @Test
  void isTypesetAsIfItWereTheOnlyOne() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    List<Problem> problems = new ProblemReader().readFolder(CONTENT, diagnostics);
    List<Lesson> lessons = Lessons.of(problems, lesson -> {}, diagnostics);
    Curriculum curriculum = new Curriculum(lessons, List.of());
    try (Comparing math = new Comparing()) {
      Pages pages = new Pages(Path.of("templates"), math, Optional.empty());

      lessons.parallelStream().forEach(lesson -> ProblemFiles.of(lesson, curriculum, pages));

      assertTrue(math.compared.size() > lessons.size(), "formulas were compared");
    }
  }
}
