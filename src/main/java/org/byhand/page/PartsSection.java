package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.lesson.Chapter;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.WorkedStep;
import org.byhand.model.Section;
import org.byhand.page.ProblemView.Line;
import org.byhand.page.ProblemView.Part;
import org.byhand.problem.Problem;
import org.byhand.training.Pass;
import org.byhand.training.Step;

/** The chapters of the computation: preprocessing, each shown update, and forward once more. */
final class PartsSection {
  private static final String AGAIN = "again";

  private final PageContext page;
  private final Lesson lesson;
  private final LineComposer composer;
  private final Verdicts verdicts;
  private final List<Part> parts = new ArrayList<>();

  /** The number of the next chapter within its update. */
  private int number;

  private PartsSection(PageContext page) {
    this.page = page;
    this.lesson = page.lesson();
    this.composer = new LineComposer(page);
    this.verdicts = new Verdicts(page);
  }

  static List<Part> of(PageContext page) {
    return new PartsSection(page).parts();
  }

  private List<Part> parts() {
    List<WorkedStep> steps = lesson.steps();
    for (int i = 0; i < steps.size(); i++) {
      update(i);
    }
    again(steps.get(steps.size() - 1).step());
    return parts;
  }

  /** One update; a batch that was standardized before is not standardized again. */
  private void update(int index) {
    boolean first = index == 0;
    Moment moment = page.moments().steps().get(index);
    Step step = lesson.steps().get(index).step();
    boolean standardized = page.moments().hasBatchOfTheOneBefore(index);
    List<Chapter> chapters =
        lesson.steps().get(index).chapters().stream()
            .filter(chapter -> !standardized || chapter.section() != Section.STANDARDIZE)
            .toList();
    number = chapters.get(0).section() == Section.STANDARDIZE ? 0 : 1;
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      Optional<LayerFacts> layer = layer(chapter, chapters);
      Scene scene = Scene.of(id(step, chapter, layer), chapter, first, false, step.pass());
      List<Line> lines = new ArrayList<>();
      if (first && number == 0) {
        lesson
            .preparation()
            .ifPresent(
                prepared -> lines.addAll(lines(page.moments().preparation(), prepared, scene)));
      }
      lines.addAll(lines(moment, chapter, scene));
      boolean last =
          chapters.subList(i + 1, chapters.size()).stream()
              .noneMatch(later -> later.section() == chapter.section());
      add(step, scene, layer, lines, first && last);
    }
  }

  private List<Line> lines(Moment moment, Chapter chapter, Scene scene) {
    return chapter.worked().stream()
        .map(worked -> composer.line(moment, worked, LineFigures.of(page, scene, worked.line())))
        .toList();
  }

  /** What prose may say about a chapter. */
  record ChapterFacts(
      Facts problem,
      String kind,
      int update,
      int epoch,
      int batch,
      boolean several,
      Optional<LayerFacts> layer,
      List<Verdicts.Verdict> verdicts) {}

  /** The layer that a chapter is about, if it is one of several of its kind. */
  private Optional<LayerFacts> layer(Chapter chapter, List<Chapter> all) {
    boolean oneOfMany =
        all.stream().filter(each -> each.section() == chapter.section()).count() > 1;
    return chapter.worked().stream()
        .filter(any -> oneOfMany)
        .map(worked -> QuantityName.of(worked.line().name()).layer())
        .filter(number -> number > 0)
        .findFirst()
        .map(page.facts()::layer);
  }

  private static String id(Step step, Chapter chapter, Optional<LayerFacts> layer) {
    return "update-"
        + step.number()
        + "-"
        + chapter.section().id()
        + layer.map(each -> "-layer-" + each.number()).orElse("");
  }

  private void add(
      Step step, Scene scene, Optional<LayerFacts> layer, List<Line> lines, boolean withNotes) {
    String kind = scene.section().id();
    boolean forward = scene.section() == Section.FORWARD;
    parts.add(
        new Part(
            scene.id(),
            kind,
            scene.section().title() + layer.map(each -> ", layer " + each.number()).orElse(""),
            number,
            several() ? Optional.of(step.number()) : Optional.empty(),
            intro(step, kind, layer, verdicts.of(step.pass())),
            intro(step, kind, layer, List.of()),
            ChapterFigures.of(page, scene),
            ChapterFigures.toFillIn(page, scene),
            lines,
            forward ? verdicts.words(step.pass()) : Optional.empty(),
            withNotes ? notes(scene.section()) : List.of()));
    number++;
  }

  private void again(Step last) {
    Pass redux = lesson.trace().redux();
    Scene scene = Scene.of(AGAIN, lesson.redux(), false, true, redux);
    parts.add(
        new Part(
            AGAIN,
            AGAIN,
            scene.section().titleAgain(),
            number,
            Optional.empty(),
            intro(last, AGAIN, Optional.empty(), verdicts.of(redux)),
            intro(last, AGAIN, Optional.empty(), List.of()),
            ChapterFigures.of(page, scene),
            ChapterFigures.toFillIn(page, scene),
            lines(page.moments().again(), lesson.redux(), scene),
            Optional.empty(),
            page.note(Problem.Section.REDUX).stream().toList()));
  }

  private boolean several() {
    return lesson.steps().size() > 1;
  }

  private Html intro(
      Step step, String kind, Optional<LayerFacts> layer, List<Verdicts.Verdict> known) {
    ChapterFacts facts =
        new ChapterFacts(
            page.facts(), kind, step.number(), step.epoch(), step.batch(), several(), layer, known);
    return page.prose().block("prose/chapter/" + kind + ".md.ftl", facts);
  }

  private List<Html> notes(Section section) {
    Stream<Problem.Section> sections =
        switch (section) {
          case STANDARDIZE -> Stream.of(Problem.Section.STANDARDIZE);
          case FORWARD, LOSS -> Stream.of(Problem.Section.FORWARD, Problem.Section.LOSS);
          case BACKWARD -> Stream.of(Problem.Section.BACKWARD);
          case UPDATE -> Stream.of(Problem.Section.UPDATE);
        };
    return sections.flatMap(each -> page.note(each).stream()).toList();
  }
}
