package org.byhand.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.byhand.page.GuideView.Course;
import org.byhand.page.GuideView.Layout;
import org.byhand.page.GuideView.Row;
import org.byhand.print.Preset;
import org.byhand.problem.Affine;

/**
 * Shows how equations are written by writing those of one example: in each layout of the weighted
 * sums, and with the symbols of each course.
 */
final class GuideComposer {
  private static final String EXAMPLE = "guide.yaml";
  private static final Set<String> DEPENDING_ON_LAYOUT =
      Set.of("layer1.z", "layer2.z", "grad.layer2.W", "grad.layer1.z", "grad.layer1.W");

  private final ExampleLessons lessons;
  private final String example;

  private GuideComposer(ExampleLessons lessons) {
    this.lessons = lessons;
    try (InputStream source = GuideComposer.class.getResourceAsStream(EXAMPLE)) {
      this.example = new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the example in the program itself can't be read", e);
    }
  }

  static GuideView compose(Frame frame, ExampleLessons lessons, Prose prose) {
    GuideComposer composer = new GuideComposer(lessons);
    return new GuideView(
        frame,
        NotationSection.of(composer.written("")).entries(),
        prose.block("prose/guide/shapes.md.ftl", new NoFacts()),
        prose.block("prose/guide/signs.md.ftl", new NoFacts()),
        Arrays.stream(Affine.values()).map(composer::layout).toList(),
        prose.block("prose/guide/numbers.md.ftl", new NoFacts()),
        composer.courses());
  }

  /** Prose about the guide itself needs to know nothing. */
  record NoFacts() {}

  /** What prose may say about a layout. */
  record LayoutFacts(String affine) {}

  private Layout layout(Affine affine) {
    PageContext page = written("notation: {affine: '" + affine.written() + "'}");
    return new Layout(
        affine.written(),
        page.prose().block("prose/guide/layout.md.ftl", new LayoutFacts(affine.written())),
        EquationsSection.of(page).groups().stream()
            .flatMap(group -> group.formulas().stream())
            .filter(formula -> DEPENDING_ON_LAYOUT.contains(formula.name()))
            .toList());
  }

  /** Each quantity with the symbols of all courses. */
  private List<Course> courses() {
    return Arrays.stream(Preset.values())
        .map(
            preset -> {
              PageContext page = written("notation: {preset: " + preset.id() + "}");
              ProblemView.Notation notation = NotationSection.of(page);
              return new Course(
                  preset.id(),
                  notation.intro(),
                  notation.entries().stream()
                      .map(entry -> new Row(entry.name(), entry.symbol(), entry.role()))
                      .toList());
            })
        .toList();
  }

  /** The example, written in some way. */
  private PageContext written(String notation) {
    return lessons.work(EXAMPLE, example + notation + "\n");
  }
}
