package org.byhand.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.Values;
import org.byhand.model.Tape.Line;
import org.byhand.problem.Choice;
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

  /** The values that no step changes: the arguments in use, given means and deviations. */
  public Values constants() {
    Values values = new Values();
    Map<String, Double> arguments = arguments();
    for (Tape.Quantity input : step(1).inputs()) {
      Double value = arguments.get(input.symbol().name());
      if (value != null) {
        values.set(input.symbol().name(), SimpleMatrix.filled(1, 1, value));
      }
    }
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
    return new Tape(tape.inputs(), tape.lines(), List.of());
  }

  /** Forward pass only, from one example's input to the network's output. */
  public Tape prediction() {
    TapeBuilder tape = new TapeBuilder();
    forward(tape, 1);
    return new Tape(tape.inputs(), tape.lines(), List.of());
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
    List<Line> backward = Backward.derive(tape.lines(), total, trainable());
    Updates updates = Updates.emit(optimizer, arguments(), parametersOf(backward));
    updates.inputs().forEach(input -> tape.input(input.symbol(), input.role()));
    List<Line> lines = new ArrayList<>(tape.lines());
    if (order == UpdateOrder.SEQUENTIAL) {
      lines.addAll(Sequential.interleave(backward, updates));
    } else {
      lines.addAll(backward);
      lines.addAll(updates.lines());
    }
    return new Tape(tape.inputs(), lines, updates.states());
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

  private List<Parameter> trainable() {
    return parameters().stream().filter(Parameter::trainable).toList();
  }

  /** The trained parameters in the order in which their gradients are known. */
  private List<Parameter> parametersOf(List<Line> backward) {
    return backward.stream()
        .flatMap(
            line -> trainable().stream().filter(p -> p.symbol().gradient().equals(line.symbol())))
        .toList();
  }

  /** The optimizer's arguments: those given, and for the others their defaults. */
  private Map<String, Double> arguments() {
    Map<String, Double> values = new LinkedHashMap<>();
    for (String name : optimizer.arguments()) {
      Choice.Argument given = problem.optimizer().arguments().get(name);
      values.put(
          name, given == null ? optimizer.defaults().get(name) : given.value().doubleValue());
    }
    return values;
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
