package org.byhand.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.byhand.expr.Values;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.WorkedStep;
import org.byhand.model.Names;
import org.byhand.model.Parameter;
import org.byhand.model.Section;
import org.byhand.model.Tape.Line;
import org.byhand.problem.Problem.Display.Form;
import org.byhand.training.Pass;
import org.byhand.training.Step;

/** The moments of a lesson that its page works out. */
final class Moments {
  /** Before the name of what a parameter is after the update. */
  private static final String NEXT = "next.";

  private final Lesson lesson;
  private final List<Step> steps;
  private final boolean scalarFirst;

  Moments(Lesson lesson) {
    this.lesson = lesson;
    this.steps = lesson.steps().stream().map(WorkedStep::step).toList();
    this.scalarFirst = lesson.problem().display().form() == Form.SCALAR;
  }

  /** What is computed once, before the first step. */
  Moment preparation() {
    Pass pass = lesson.trace().preparation();
    return new Moment(pass, false, Anchors::prepared, this::given, 0, Set.of());
  }

  /** The shown steps, in their order. */
  List<Moment> steps() {
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      moments.add(step(i));
    }
    return moments;
  }

  private Moment step(int index) {
    Step step = steps.get(index);
    return new Moment(
        step.pass(),
        false,
        name -> Anchors.computed(step.number(), name),
        name -> place(index, name),
        step.number() - 1,
        followsShown(index) ? Set.of() : changed(step));
  }

  /** The forward pass after the last shown step. */
  Moment again() {
    Step last = steps.get(steps.size() - 1);
    Pass pass = lesson.trace().redux();
    return new Moment(
        pass, true, Anchors::again, name -> placeAgain(last, name), last.number(), Set.of());
  }

  /** Where a quantity among the values of one moment, or of none, got its number. */
  Optional<String> place(Values values, String name) {
    return Stream.concat(steps().stream(), Stream.of(again()))
        .filter(moment -> moment.pass().values() == values)
        .findFirst()
        .map(moment -> moment.places().apply(name))
        .orElseGet(() -> given(name));
  }

  private Optional<String> place(int index, String name) {
    Step step = steps.get(index);
    Optional<Line> line = step.pass().tape().line(name);
    if (line.isPresent()) {
      return line.filter(this::isShown)
          .map(shown -> Anchors.computed(steps.get(shownIn(index, shown)).number(), name));
    }
    if (isData(name)) {
      return Optional.of(data(step.batch()));
    }
    if (!changed(step).contains(name) || step.number() == 1) {
      return given(name);
    }
    return followsShown(index)
        ? Optional.of(Anchors.computed(step.number() - 1, NEXT + name))
        : Optional.empty();
  }

  private Optional<String> placeAgain(Step last, String name) {
    Optional<Line> line = lesson.trace().redux().tape().line(name);
    if (line.isPresent() && line.get().section() != Section.STANDARDIZE) {
      return line.filter(this::isShown).map(shown -> Anchors.again(name));
    }
    return changed(last).contains(name)
        ? Optional.of(Anchors.computed(last.number(), NEXT + name))
        : place(steps.size() - 1, name);
  }

  /** Where a quantity has its number from that no step computes. */
  private Optional<String> given(String name) {
    if (isData(name)) {
      return Optional.of(Anchors.DATA);
    }
    if (lesson.trace().preparation().tape().line(name).isPresent()) {
      return Optional.of(Anchors.prepared(name));
    }
    if (lesson.trace().network().constants().find(name).isPresent()) {
      return Optional.of(Anchors.CHOICES);
    }
    return lesson.trace().network().parameters().stream()
        .map(Parameter::symbol)
        .filter(symbol -> symbol.name().equals(name))
        .findFirst()
        .map(symbol -> Anchors.given(name));
  }

  /** Where a batch's numbers stand, by its number from 1: at its first example. */
  String data(int batch) {
    List<Integer> sizes = lesson.trace().network().batchSizes();
    int before = sizes.subList(0, batch - 1).stream().mapToInt(Integer::intValue).sum();
    return sizes.size() == 1 ? Anchors.DATA : Anchors.example(before + 1);
  }

  private boolean isData(String name) {
    Collection<String> data = lesson.trace().network().dataset().names();
    return data.contains(name)
        || name.equals(Names.ALL_INPUTS)
        || name.equals(Names.INPUT) && data.contains(Names.RAW_INPUT);
  }

  private boolean isShown(Line line) {
    return scalarFirst || !line.folded();
  }

  /** Which step writes a line out: a batch that was standardized before is not again. */
  private int shownIn(int index, Line line) {
    return line.section() == Section.STANDARDIZE && hasBatchOfTheOneBefore(index)
        ? shownIn(index - 1, line)
        : index;
  }

  /** Whether a step is on the batch of the step that is shown before it. */
  boolean hasBatchOfTheOneBefore(int index) {
    return index > 0 && steps.get(index).batch() == steps.get(index - 1).batch();
  }

  private boolean followsShown(int index) {
    int before = index == 0 ? 0 : steps.get(index - 1).number();
    return steps.get(index).number() == before + 1;
  }

  /** What an update changes: the parameters that are trained. */
  private static Set<String> changed(Step step) {
    return step.pass().tape().lines(Section.UPDATE).stream()
        .map(Line::name)
        .filter(name -> name.startsWith(NEXT))
        .map(name -> name.substring(NEXT.length()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
