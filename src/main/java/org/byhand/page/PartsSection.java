package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.byhand.lesson.Chapter;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.WorkedStep;
import org.byhand.model.Names;
import org.byhand.model.Parameter;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.page.ProblemView.Line;
import org.byhand.page.ProblemView.Part;
import org.byhand.problem.Problem;
import org.byhand.training.Pass;
import org.byhand.training.Step;

/** The chapters of the computation: preprocessing, each shown update, and forward once more. */
final class PartsSection {
  private static final String AGAIN = "again";

  /** Before the name of what a parameter is after the update. */
  private static final String NEXT = "next.";

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
    findGiven();
    List<WorkedStep> steps = lesson.steps();
    int before = 0;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i).step();
      composer.leftBy(step.number() - 1, step.number() == before + 1 ? Set.of() : changed(step));
      before = step.number();
      boolean sameBatch = i > 0 && step.batch() == steps.get(i - 1).step().batch();
      update(steps.get(i), i == 0, sameBatch);
    }
    again(steps.get(steps.size() - 1).step());
    return parts;
  }

  private void findGiven() {
    Stream.of(Names.INPUT, Names.RAW_INPUT, Names.ALL_INPUTS, Names.TARGET)
        .forEach(name -> composer.found(name, Anchors.DATA));
    for (String name : lesson.trace().network().constants().names()) {
      composer.found(name, Anchors.CHOICES);
    }
    for (Parameter parameter : lesson.trace().network().parameters()) {
      String name = parameter.symbol().name();
      composer.found(name, Anchors.given(name));
    }
  }

  /** One update; a batch that was standardized before is not standardized again. */
  private void update(WorkedStep worked, boolean first, boolean sameBatch) {
    Step step = worked.step();
    List<Chapter> chapters =
        worked.chapters().stream()
            .filter(chapter -> !sameBatch || chapter.section() != Section.STANDARDIZE)
            .toList();
    number = chapters.get(0).section() == Section.STANDARDIZE ? 0 : 1;
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      List<Line> lines = new ArrayList<>();
      if (first && number == 0) {
        lesson
            .preparation()
            .ifPresent(
                prepared ->
                    lines.addAll(
                        lines(lesson.trace().preparation(), prepared, false, Anchors::prepared)));
      }
      lines.addAll(
          lines(step.pass(), chapter, false, name -> Anchors.computed(step.number(), name)));
      boolean last =
          chapters.subList(i + 1, chapters.size()).stream()
              .noneMatch(later -> later.section() == chapter.section());
      add(step, chapter, chapters, lines, first && last);
    }
    composer.leftBy(step.number(), Set.of());
    changed(step).forEach(name -> composer.renamed(NEXT + name, name));
  }

  /** What an update changes: the parameters that are trained. */
  private static Set<String> changed(Step step) {
    return step.pass().tape().lines(Section.UPDATE).stream()
        .map(Tape.Line::name)
        .filter(name -> name.startsWith(NEXT))
        .map(name -> name.substring(NEXT.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Line> lines(
      Pass pass, Chapter chapter, boolean again, UnaryOperator<String> anchor) {
    return chapter.worked().stream()
        .map(worked -> composer.line(pass, worked, again, anchor.apply(worked.line().name())))
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

  private void add(
      Step step, Chapter chapter, List<Chapter> all, List<Line> lines, boolean withNotes) {
    String kind = chapter.section().id();
    boolean oneOfMany =
        all.stream().filter(each -> each.section() == chapter.section()).count() > 1;
    Optional<LayerFacts> layer =
        oneOfMany
            ? Optional.of(page.facts().layer(QuantityName.of(lines.get(0).name()).layer()))
            : Optional.empty();
    String id =
        "update-"
            + step.number()
            + "-"
            + kind
            + layer.map(each -> "-layer-" + each.number()).orElse("");
    boolean forward = chapter.section() == Section.FORWARD;
    parts.add(
        new Part(
            id,
            kind,
            number,
            several() ? Optional.of(step.number()) : Optional.empty(),
            layer.map(LayerFacts::number),
            intro(step, kind, layer, step.pass()),
            lines,
            forward ? verdicts.words(step.pass()) : Optional.empty(),
            withNotes ? notes(chapter.section()) : List.of()));
    number++;
  }

  private void again(Step last) {
    Pass redux = lesson.trace().redux();
    parts.add(
        new Part(
            AGAIN,
            AGAIN,
            number,
            Optional.empty(),
            Optional.empty(),
            intro(last, AGAIN, Optional.empty(), redux),
            lines(redux, lesson.redux(), true, Anchors::again),
            Optional.empty(),
            page.note(Problem.Section.REDUX).stream().toList()));
  }

  private boolean several() {
    return lesson.steps().size() > 1;
  }

  private Html intro(Step step, String kind, Optional<LayerFacts> layer, Pass pass) {
    ChapterFacts facts =
        new ChapterFacts(
            page.facts(),
            kind,
            step.number(),
            step.epoch(),
            step.batch(),
            several(),
            layer,
            verdicts.of(pass));
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
