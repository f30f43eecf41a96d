package org.byhand.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Elementary;
import org.byhand.expr.Equation;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.ReverseMode;
import org.byhand.expr.Shape;
import org.byhand.expr.Symbols;
import org.byhand.expr.Values;
import org.byhand.model.Tape.Line;
import org.byhand.problem.Problem;
import org.byhand.problem.Problem.Reduction;
import org.byhand.problem.Problem.UpdateOrder;
import org.byhand.problem.Standardization;
import org.ejml.simple.SimpleMatrix;

/** A problem with its names resolved and its numbers in matrices; assembles the tapes. */
public final class Network {
  private final Problem problem;
  private final List<DenseLayer> layers;
  private final Loss loss;
  private final Optimizer optimizer;

  Network(Problem problem, List<DenseLayer> layers, Loss loss, Optimizer optimizer) {
    this.problem = problem;
    this.layers = List.copyOf(layers);
    this.loss = loss;
    this.optimizer = optimizer;
  }

  public Problem problem() {
    return problem;
  }

  public Loss loss() {
    return loss;
  }

  public Optimizer optimizer() {
    return optimizer;
  }

  /** The activation functions, first layer to last. */
  public List<Activation> activations() {
    return layers.stream().map(DenseLayer::activation).toList();
  }

  /** Weights and biases, first layer to last. */
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (DenseLayer layer : layers) {
      parameters.add(layer.weights());
      layer.bias().ifPresent(parameters::add);
    }
    return parameters;
  }

  /** All examples' inputs as measured: a column each, or a row each with {@code x W}. */
  public SimpleMatrix inputs() {
    return Examples.stack(
        problem.data().examples().stream().map(each -> each.x()).toList(),
        problem.notation().affine());
  }

  /** All examples' targets, laid out like {@link #inputs()}. */
  public SimpleMatrix targets() {
    return Examples.stack(
        problem.data().examples().stream().map(each -> each.y()).toList(),
        problem.notation().affine());
  }

  /** The inputs to try after training, one vector each. */
  public List<SimpleMatrix> predictionInputs() {
    return problem.predict().stream()
        .map(each -> Examples.stack(List.of(each.x()), problem.notation().affine()))
        .toList();
  }

  /** The name under which a step takes its examples. */
  public String inputName() {
    return problem.standardization().isPresent() ? Names.RAW_INPUT : Names.INPUT;
  }

  /** The values that no step changes: the optimizer's arguments, given means and deviations. */
  public Values constants() {
    Values values = new Values();
    problem
        .optimizer()
        .arguments()
        .forEach(
            (name, argument) ->
                values.set(name, SimpleMatrix.filled(1, 1, argument.value().doubleValue())));
    problem
        .standardization()
        .filter(Standardization.Given.class::isInstance)
        .map(Standardization.Given.class::cast)
        .ifPresent(
            given -> {
              values.set(
                  Names.MEAN, Examples.stack(List.of(given.mean()), problem.notation().affine()));
              values.set(
                  Names.STD, Examples.stack(List.of(given.std()), problem.notation().affine()));
            });
    return values;
  }

  /** What is computed once, before the first step: means and deviations, if they are fitted. */
  public Tape preparation() {
    TapeBuilder tape = new TapeBuilder();
    if (problem.standardization().filter(Standardization.Fit.class::isInstance).isPresent()) {
      int examples = problem.data().examples().size();
      Symbol all = tape.input(vectors(Names.ALL_INPUTS, examples, features()), Role.RAW_INPUT);
      Axis axis = problem.notation().affine().columnVectors() ? Axis.COLUMNS : Axis.ROWS;
      Expr share = Algebra.fraction(1, examples);
      Expr sum = Algebra.times(share, Algebra.total(all, axis));
      Symbol mean = tape.emit(Section.STANDARDIZE, Role.STATISTIC, Names.MEAN, sum);
      Expr squares = Algebra.power(Algebra.minus(all, mean), 2);
      Expr variance = Algebra.times(share, Algebra.total(squares, axis));
      tape.emit(
          Section.STANDARDIZE,
          Role.STATISTIC,
          Names.STD,
          new Expr.Apply(Elementary.SQRT, variance));
    }
    return new Tape(tape.inputs(), tape.lines());
  }

  /** Forward pass only, from one example's input to the network's output. */
  public Tape prediction() {
    TapeBuilder tape = new TapeBuilder();
    forward(tape, 1);
    return new Tape(tape.inputs(), tape.lines());
  }

  /** The quantity that is the network's output. */
  public String outputName() {
    return DenseLayer.name(layers.size(), "a");
  }

  /** The equations of one step in the problem's own order of updates. */
  public Tape step(int batchSize) {
    return step(batchSize, problem.update());
  }

  /**
   * The equations of one step.
   *
   * @param batchSize how many examples it takes in
   * @param order whether updates wait for all gradients
   */
  public Tape step(int batchSize, UpdateOrder order) {
    TapeBuilder tape = new TapeBuilder();
    Symbol output = forward(tape, batchSize);
    Symbol target = tape.input(vectors(Names.TARGET, batchSize, outputs()), Role.TARGET);
    Symbol total =
        tape.emit(Section.LOSS, Role.LOSS, Names.LOSS, batchLoss(output, target, batchSize));
    optimizer.arguments().forEach(name -> tape.input(Optimizer.argument(name), Role.CONSTANT));
    List<Line> backward = backward(tape, total);
    List<Line> update = updates(backward);
    List<Line> lines = new ArrayList<>(tape.lines());
    if (order == UpdateOrder.SEQUENTIAL) {
      lines.addAll(Sequential.interleave(backward, update));
    } else {
      lines.addAll(backward);
      lines.addAll(update);
    }
    return new Tape(tape.inputs(), lines);
  }

  private int features() {
    return problem.data().features().size();
  }

  private int outputs() {
    return problem.data().targets().size();
  }

  private Symbol vectors(String name, int count, int length) {
    boolean columns = problem.notation().affine().columnVectors();
    return new Symbol(name, columns ? new Shape(length, count) : new Shape(count, length));
  }

  private Symbol forward(TapeBuilder tape, int batchSize) {
    Symbol signal = networkInput(tape, batchSize);
    for (DenseLayer layer : layers) {
      tape.input(layer.weights().symbol(), roleOf(layer.weights()));
      layer.bias().ifPresent(bias -> tape.input(bias.symbol(), roleOf(bias)));
    }
    for (DenseLayer layer : layers) {
      signal = layer.emit(tape, signal);
    }
    return signal;
  }

  private static Role roleOf(Parameter parameter) {
    return parameter.trainable() ? Role.PARAMETER : Role.CONSTANT;
  }

  private Symbol networkInput(TapeBuilder tape, int batchSize) {
    if (problem.standardization().isEmpty()) {
      return tape.input(vectors(Names.INPUT, batchSize, features()), Role.INPUT);
    }
    Symbol raw = tape.input(vectors(Names.RAW_INPUT, batchSize, features()), Role.RAW_INPUT);
    Symbol mean = tape.input(vectors(Names.MEAN, 1, features()), Role.STATISTIC);
    Symbol std = tape.input(vectors(Names.STD, 1, features()), Role.STATISTIC);
    Expr standardized = Algebra.divide(Algebra.minus(raw, mean), std);
    return tape.emit(Section.STANDARDIZE, Role.INPUT, Names.INPUT, standardized);
  }

  /** The mean or sum over the batch; both factors stay visible, so that 1/N is not lost in ½. */
  private Expr batchLoss(Symbol output, Symbol target, int batchSize) {
    Expr terms = loss.term(output, target, outputs());
    if (batchSize == 1) {
      return Algebra.total(terms, Axis.ALL);
    }
    Expr sum = new Expr.Total(terms, Axis.ALL);
    boolean mean = problem.reduction() == Reduction.MEAN;
    return mean ? new Expr.Times(List.of(Algebra.fraction(1, batchSize), sum)) : sum;
  }

  private List<Line> backward(TapeBuilder tape, Symbol total) {
    Set<Symbol> trainable =
        parameters().stream()
            .filter(Parameter::trainable)
            .map(Parameter::symbol)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Equation> gradients = ReverseMode.differentiate(tape.equations(), total, trainable);
    List<Line> lines = new ArrayList<>();
    for (Equation equation : gradients) {
      lines.add(gradientLine(tape, equation, gradients));
    }
    return lines;
  }

  /**
   * The gradient of an activation is folded into the error of the pre-activation behind it if that
   * is all it is used for.
   */
  private static Line gradientLine(TapeBuilder tape, Equation equation, List<Equation> all) {
    Symbol gradient = equation.symbol();
    Optional<Line> source =
        tape.lines().stream().filter(line -> line.symbol().gradient().equals(gradient)).findFirst();
    Role role =
        source
            .map(line -> line.role() == Role.ACTIVATION ? Role.ACTIVATION_GRADIENT : Role.ERROR)
            .orElse(Role.PARAMETER_GRADIENT);
    long uses =
        all.stream()
            .flatMap(each -> Symbols.in(each.expr()).stream())
            .filter(gradient::equals)
            .count();
    boolean folded = role == Role.ACTIVATION_GRADIENT && uses == 1;
    return new Line(Section.BACKWARD, role, equation, folded);
  }

  private List<Line> updates(List<Line> backward) {
    List<Line> updates = new ArrayList<>();
    for (Line line : backward) {
      if (line.role() == Role.PARAMETER_GRADIENT) {
        Symbol parameter = parameterOf(line.symbol());
        Expr next = optimizer.next(parameter, line.symbol());
        Equation equation = new Equation(parameter.next(), next);
        updates.add(new Line(Section.UPDATE, Role.UPDATED, equation, false));
      }
    }
    return updates;
  }

  private Symbol parameterOf(Symbol gradient) {
    return parameters().stream()
        .map(Parameter::symbol)
        .filter(symbol -> symbol.gradient().equals(gradient))
        .findFirst()
        .orElseThrow();
  }

  /** How many examples each batch of an epoch takes, in order. */
  public List<Integer> batchSizes() {
    int examples = problem.data().examples().size();
    OptionalInt wanted = problem.training().batchSize();
    int size = Math.min(wanted.orElse(examples), examples);
    List<Integer> sizes = new ArrayList<>();
    for (int start = 0; start < examples; start += size) {
      sizes.add(Math.min(size, examples - start));
    }
    return sizes;
  }
}
