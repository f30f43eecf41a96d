package org.byhand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.byhand.diagnostic.Diagnostic;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.LessonBuilder;
import org.byhand.model.Network;
import org.byhand.model.NetworkBuilder;
import org.byhand.problem.Problem;
import org.byhand.problem.ProblemReader;
import org.byhand.training.Trace;
import org.byhand.training.Trainer;

/** Takes problems written in tests through the engine's stages. */
public final class Problems {
  private Problems() {}

  /** Reads YAML that must be without errors; the base problem comes first. */
  public static List<Problem> read(String yaml) {
    return read("test", yaml);
  }

  /** The same for a file of some name. */
  public static List<Problem> read(String slug, String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText source = new SourceText(slug + ".yaml", yaml);
    List<Problem> problems = new ProblemReader().read(source, slug, diagnostics);
    assertNoErrors(diagnostics);
    return problems;
  }

  public static Network network(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Network network = NetworkBuilder.build(read(yaml).get(0), diagnostics).orElse(null);
    assertNoErrors(diagnostics);
    return network;
  }

  public static Trace train(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Trace trace = Trainer.train(network(yaml), diagnostics).orElse(null);
    assertNoErrors(diagnostics);
    return trace;
  }

  public static Lesson lesson(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Lesson lesson = LessonBuilder.build(train(yaml), diagnostics);
    assertNoErrors(diagnostics);
    return lesson;
  }

  /** Messages of all findings, rendered. */
  public static String render(Diagnostics diagnostics) {
    return String.join("\n", diagnostics.all().stream().map(Diagnostic::render).toList());
  }

  private static void assertNoErrors(Diagnostics diagnostics) {
    assertEquals(false, diagnostics.hasErrors(), () -> render(diagnostics));
  }
}
