package org.byhand.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Values;
import org.byhand.lesson.Shown;
import org.byhand.model.Loss;
import org.byhand.model.Network;
import org.byhand.model.Tape;
import org.byhand.page.picture.DecisionLayout;
import org.byhand.page.picture.DecisionLayout.Example;
import org.byhand.page.picture.DecisionLayout.Field;
import org.byhand.page.picture.DecisionLayout.State;
import org.byhand.page.picture.DecisionLayout.Window;
import org.byhand.page.picture.DecisionMap;
import org.byhand.print.NumberPrinter;
import org.byhand.problem.Problem.Decision;
import org.byhand.training.Trace;
import org.ejml.simple.SimpleMatrix;

/**
 * What a network with two inputs says to each of them, before and after training. The inputs are
 * those as measured; an output is a number that a threshold cuts in two, or one number per class.
 */
final class DecisionFigure {
  /** How many places along each side the network is asked. */
  private static final int GRID = 49;

  /** How much of the examples' range is shown around them. */
  private static final double MARGIN = 0.35;

  /** How many times as far to look if there is no border around the examples. */
  private static final int[] WIDENINGS = {1, 2, 4};

  private static final double EVEN_CHANCE = 0.5;

  private final PageContext page;
  private final Network network;
  private final Trace trace;
  private final Tape tape;
  private final Symbol input;
  private final List<SimpleMatrix> inputs;
  private final List<SimpleMatrix> targets;

  private DecisionFigure(PageContext page) {
    this.page = page;
    this.trace = page.lesson().trace();
    this.network = trace.network();
    this.tape = network.prediction();
    String name = network.inputNames().get(0);
    this.input =
        tape.inputs().stream()
            .map(Tape.Quantity::symbol)
            .filter(symbol -> symbol.name().equals(name))
            .findFirst()
            .orElseThrow();
    this.inputs = network.dataset().examples(name);
    this.targets = network.dataset().examples(network.targetNames().get(0));
  }

  /** What the template shows. */
  record Drawing(String id, DecisionMap map) {}

  /**
   * What the caption may say.
   *
   * @param shaded what the network says where the ground is shaded, if it can say two things
   * @param updates of the whole training
   * @param equal whether no output is ahead of the others anywhere before training
   */
  record Caption(Optional<String> shaded, int updates, boolean equal) {}

  static Optional<Figure> of(PageContext page) {
    Network network = page.lesson().trace().network();
    boolean vectors =
        network.inputNames().size() == 1
            && network.targetNames().size() == 1
            && !page.problem().data().targets().isEmpty()
            && !network.dataset().matrices()
            && network.dataset().examples(network.inputNames().get(0)).get(0).getNumElements() == 2;
    return vectors ? new DecisionFigure(page).figure() : Optional.empty();
  }

  private Optional<Figure> figure() {
    Values before = given();
    network.parameters().forEach(each -> before.set(each.symbol().name(), each.initial()));
    Values after = given();
    trace
        .finalParameters()
        .names()
        .forEach(name -> after.set(name, trace.finalParameters().get(name)));
    boolean complete =
        tape.inputs().stream()
            .map(Tape.Quantity::symbol)
            .allMatch(each -> each.equals(input) || after.find(each.name()).isPresent());
    return complete ? classes().map(classes -> figure(classes, before, after)) : Optional.empty();
  }

  private Values given() {
    Values values = network.constants();
    trace
        .preparation()
        .tape()
        .lines()
        .forEach(line -> values.set(line.name(), trace.preparation().values().get(line.name())));
    return values;
  }

  /**
   * What the network can say.
   *
   * @param names of the classes
   * @param shaded the classes whose regions are drawn
   * @param margins from the output to how far each shaded class is ahead; below 0 if it is not
   */
  private record Classes(
      List<String> names, List<Integer> shaded, UnaryOperator<SimpleMatrix> margins) {

    int of(SimpleMatrix target) {
      SimpleMatrix ahead = margins.apply(target);
      for (int i = 0; i < shaded.size(); i++) {
        if (ahead.get(i) >= 0) {
          return shaded.get(i);
        }
      }
      return 0;
    }
  }

  private Optional<Classes> classes() {
    int outputs = targets.get(0).getNumElements();
    return outputs == 1 ? twoClasses() : severalClasses(outputs);
  }

  private Optional<Classes> twoClasses() {
    OptionalDouble threshold = threshold();
    if (threshold.isEmpty()) {
      return Optional.empty();
    }
    double cut = threshold.getAsDouble();
    Optional<Decision> decision = page.problem().decide();
    String target = page.problem().data().targets().get(0);
    List<String> names =
        decision
            .map(each -> List.of(each.below(), each.above()))
            .orElseGet(
                () ->
                    List.of(
                        target + (cut == EVEN_CHANCE ? " = 0" : " below " + number(cut)),
                        target + (cut == EVEN_CHANCE ? " = 1" : " above " + number(cut))));
    return Optional.of(new Classes(names, List.of(1), output -> strict(output.minus(cut))));
  }

  /** The author's, or halfway between the targets, if they are marks of two classes. */
  private OptionalDouble threshold() {
    Optional<Decision> decision = page.problem().decide();
    if (decision.isPresent()) {
      return OptionalDouble.of(decision.get().threshold());
    }
    if (network.loss().filter(Loss::takesProbabilities).isPresent()) {
      return OptionalDouble.of(EVEN_CHANCE);
    }
    Set<Double> distinct = targets.stream().map(y -> y.get(0)).collect(Collectors.toSet());
    if (distinct.equals(Set.of(0.0, 1.0))) {
      return OptionalDouble.of(EVEN_CHANCE);
    }
    return distinct.equals(Set.of(-1.0, 1.0)) ? OptionalDouble.of(0) : OptionalDouble.empty();
  }

  /** The class with the largest output, if each target names one class. */
  private Optional<Classes> severalClasses(int outputs) {
    boolean oneEach =
        targets.stream()
            .map(y -> y.getDDRM().getData())
            .allMatch(
                y ->
                    DoubleStream.of(y).filter(each -> each == 1).count() == 1
                        && DoubleStream.of(y).filter(each -> each == 0).count() == outputs - 1);
    if (!oneEach || page.problem().data().targets().size() != outputs) {
      return Optional.empty();
    }
    List<Integer> all = IntStream.range(0, outputs).boxed().toList();
    return Optional.of(new Classes(page.problem().data().targets(), all, DecisionFigure::ahead));
  }

  /** How far each output is ahead of the largest other one. */
  private static SimpleMatrix ahead(SimpleMatrix outputs) {
    SimpleMatrix ahead = new SimpleMatrix(outputs.getNumRows(), outputs.getNumCols());
    for (int i = 0; i < outputs.getNumElements(); i++) {
      double other = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < outputs.getNumElements(); j++) {
        other = j == i ? other : Math.max(other, outputs.get(j));
      }
      ahead.set(i, outputs.get(i) - other);
    }
    return strict(ahead);
  }

  /** A class has to be ahead: where two are equal, the network says neither. */
  private static SimpleMatrix strict(SimpleMatrix margins) {
    SimpleMatrix strict = margins.copy();
    for (int i = 0; i < strict.getNumElements(); i++) {
      strict.set(i, strict.get(i) == 0 ? -Double.MIN_NORMAL : strict.get(i));
    }
    return strict;
  }

  private Figure figure(Classes classes, Values before, Values after) {
    Window window = window(classes, before, after);
    List<State> states = states(classes, before, after, window);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      int number = classes.of(targets.get(i));
      String text = "example " + (i + 1) + ": " + classes.names().get(number);
      examples.add(new Example(inputs.get(i).get(0), inputs.get(i).get(1), number, text));
    }
    List<String> names = page.problem().data().features();
    DecisionMap map =
        DecisionLayout.layout(
            window,
            names.size() == 2 ? names : List.of("first input", "second input"),
            classes.names(),
            states,
            examples);
    Caption caption =
        new Caption(
            classes.shaded().size() == 1 ? Optional.of(classes.names().get(1)) : Optional.empty(),
            page.facts().updates(),
            map.panels().get(0).regions().stream().allMatch(region -> region.path().isEmpty()));
    return new Figure(
        "decision",
        page.pictures().draw("decision", new Drawing("decision", map)),
        page.prose().inline("prose/figure/decision.md.ftl", caption));
  }

  private List<State> states(Classes classes, Values before, Values after, Window window) {
    return List.of(
        state("before training", classes, before, window),
        state("after training", classes, after, window));
  }

  /** The surroundings of the examples, as far as needed to see the borders, if they are near. */
  private Window window(Classes classes, Values before, Values after) {
    return IntStream.of(WIDENINGS)
        .mapToObj(this::window)
        .max(Comparator.comparing(window -> borders(states(classes, before, after, window))))
        .orElseThrow();
  }

  /** In how many states the network says different things. */
  private static long borders(List<State> states) {
    return states.stream()
        .filter(state -> state.fields().stream().anyMatch(DecisionFigure::hasBorder))
        .count();
  }

  private static boolean hasBorder(Field field) {
    DoubleSummaryStatistics values =
        Arrays.stream(field.values()).flatMapToDouble(Arrays::stream).summaryStatistics();
    return values.getMin() < 0 && values.getMax() >= 0;
  }

  private Window window(int widening) {
    double[] first = ends(0, widening);
    double[] second = ends(1, widening);
    return new Window(first[0], first[1], second[0], second[1]);
  }

  private double[] ends(int feature, int widening) {
    double lowest = inputs.stream().mapToDouble(x -> x.get(feature)).min().orElseThrow();
    double highest = inputs.stream().mapToDouble(x -> x.get(feature)).max().orElseThrow();
    double margin = widening * (highest > lowest ? MARGIN * (highest - lowest) : 1);
    return new double[] {lowest - margin, highest + margin};
  }

  private State state(String title, Classes classes, Values values, Window window) {
    List<double[][]> fields = classes.shaded().stream().map(any -> new double[GRID][GRID]).toList();
    for (int row = 0; row < GRID; row++) {
      double second = between(window.highest(), window.lowest(), row);
      for (int column = 0; column < GRID; column++) {
        double first = between(window.from(), window.to(), column);
        SimpleMatrix margins = classes.margins().apply(output(values, first, second));
        for (int i = 0; i < fields.size(); i++) {
          fields.get(i)[row][column] = margins.get(i);
        }
      }
    }
    return new State(
        title,
        IntStream.range(0, fields.size())
            .mapToObj(i -> new Field(classes.shaded().get(i), fields.get(i)))
            .collect(Collectors.toList()));
  }

  private static double between(double from, double to, int index) {
    return from + (to - from) * index / (GRID - 1);
  }

  private SimpleMatrix output(Values values, double first, double second) {
    SimpleMatrix vector = new SimpleMatrix(input.shape().rows(), input.shape().columns());
    vector.set(0, first);
    vector.set(1, second);
    values.set(input.name(), vector);
    for (Tape.Line line : tape.lines()) {
      values.set(line.name(), Evaluator.evaluate(line.equation().expr(), values));
    }
    return values.get(network.outputName());
  }

  private String number(double x) {
    return NumberPrinter.text(Shown.of(x, page.lesson().display().decimals()));
  }
}
