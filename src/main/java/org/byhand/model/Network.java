package org.byhand.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import org.byhand.model.TapeBuilder.Purpose;
import org.byhand.problem.Problem;
import org.byhand.problem.Problem.Reduction;
import org.byhand.problem.Problem.UpdateOrder;
import org.byhand.problem.Standardization;
import org.ejml.simple.SimpleMatrix;

/** A problem with its names resolved and its numbers in matrices; assembles the tapes. */
public final class Network {
  private final Problem problem;
  private final Dataset dataset;
  private final ForwardPass forward;
  private final UpdateRule rule;
  private final Optional<Regularizer> regularizer;
  private final Map<Integer, Tape> steps = new ConcurrentHashMap<>();

  Network(
      Problem problem,
      Dataset dataset,
      ForwardPass forward,
      UpdateRule rule,
      Optional<Regularizer> regularizer) {
    this.problem = problem;
    this.dataset = dataset;
    this.forward = forward;
    this.rule = rule;
    this.regularizer = regularizer;
  }

  public Problem problem() {
    return problem;
  }

  /** The examples. */
  public Dataset dataset() {
    return dataset;
  }

  /** The loss, if it is one from the catalogue. */
  public Optional<Loss> loss() {
    return forward instanceof LayerStack stack
        ? Optional.of(stack.loss().kind())
        : Optional.empty();
  }

  /** The terms that are added to the loss of the data, in order. */
  public List<Penalty> penalties() {
    return regularizer.map(Regularizer::penalties).orElse(List.of());
  }

  /** The parameters in those terms. */
  public List<Symbol> penalized() {
    return regularizer.map(Regularizer::parameters).orElse(List.of());
  }

  public Optimizer optimizer() {
    return rule.optimizer();
  }

  /** How the learning rate changes from step to step, if it does. */
  public Optional<Schedule> schedule() {
    return rule.schedule().map(UpdateRule.Scheduled::schedule);
  }

  /**
   * Whether a parameter's new value is the old one minus a multiple of its gradient, as it is or
   * clipped.
   */
  public boolean isPlainDescent() {
    List<String> names = parameters().stream().map(each -> each.symbol().name()).toList();
    return step(1).lines().stream()
        .filter(line -> line.role() == Role.OPTIMIZER && !GradientClip.isClipped(line.name()))
        .noneMatch(line -> names.stream().anyMatch(name -> line.name().endsWith("." + name)));
  }

  /** Whether a number is a setting of the training, and no quantity of the network or its data. */
  public boolean isSetting(String name) {
    return settings().containsKey(name);
  }

  /**
   * The numbers that an update uses; an author's quantity may be called like one that it doesn't.
   */
  private Map<String, Double> settings() {
    Map<String, Double> known = rule.constants();
    Map<String, Double> used = new LinkedHashMap<>();
    Updates.emit(rule, trainable()).inputs().stream()
        .map(input -> input.symbol().name())
        .filter(known::containsKey)
        .forEach(name -> used.put(name, known.get(name)));
    return used;
  }

  /** The activation functions of a stack of dense layers, first to last; otherwise none. */
  public List<LayerActivation> activations() {
    return isDense()
        ? ((LayerStack) forward)
            .layers().stream().flatMap(layer -> layer.activation().stream()).toList()
        : List.of();
  }

  /** Whether this is a stack of dense layers and nothing else, fed with vectors. */
  public boolean isDense() {
    return forward instanceof LayerStack stack
        && stack.layers().stream().allMatch(DenseLayer.class::isInstance)
        && !dataset.matrices();
  }

  /** Whether some layer looks at the examples of a batch together. */
  boolean needsBatch() {
    return forward instanceof LayerStack stack
        && stack.layers().stream().anyMatch(NetworkLayer::needsBatch);
  }

  /** Weights, biases and other numbers of the network itself, in order. */
  public List<Parameter> parameters() {
    return forward.parameters();
  }

  /** The names of what a prediction starts from. */
  public List<String> inputNames() {
    return dataset.names().stream().filter(name -> !forward.targets().contains(name)).toList();
  }

  /** The names of what the examples' outputs are compared with. */
  public List<String> targetNames() {
    return dataset.names().stream().filter(forward.targets()::contains).toList();
  }

  /** The target that has a number for each number of the output, if there is just one like that. */
  public Optional<String> comparedTarget() {
    List<String> targets = targetNames();
    boolean alike =
        targets.size() == 1 && dataset.symbol(targets.get(0), 1).shape().equals(outputShape());
    return alike ? Optional.of(targets.get(0)) : Optional.empty();
  }

  /** The inputs to try after training. */
  public List<Values> predictionInputs() {
    return problem.predict().stream().map(each -> dataset.values(each.values())).toList();
  }

  /** The values that no step changes: the arguments in use, given means and deviations. */
  public Values constants() {
    Values values = new Values();
    settings().forEach((name, value) -> values.set(name, SimpleMatrix.filled(1, 1, value)));
    regularizer.ifPresent(
        given ->
            given
                .strengths()
                .forEach(
                    (penalty, strength) ->
                        values.set(
                            penalty.strength().name(), SimpleMatrix.filled(1, 1, strength))));
    problem
        .standardization()
        .filter(Standardization.Given.class::isInstance)
        .map(Standardization.Given.class::cast)
        .ifPresent(
            given -> {
              values.set(Names.MEAN, dataset.matrix(given.mean()));
              values.set(Names.STD, dataset.matrix(given.std()));
            });
    return values;
  }

  /** What is computed once, before the first step: means and deviations, if they are fitted. */
  public Tape preparation() {
    TapeBuilder tape = new TapeBuilder(Purpose.TRAINING);
    if (problem.standardization().filter(Standardization.Fit.class::isInstance).isPresent()) {
      int examples = dataset.size();
      Shape shape = dataset.symbol(Names.RAW_INPUT, examples).shape();
      Symbol all = tape.input(new Symbol(Names.ALL_INPUTS, shape), Role.RAW_INPUT);
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
    TapeBuilder tape = new TapeBuilder(Purpose.PREDICTION);
    forward.predict(tape, forward(tape, 1));
    return new Tape(tape.inputs(), tape.lines(), List.of());
  }

  /** The quantity that is the network's output. */
  public String outputName() {
    return output().name();
  }

  /** The shape of the output for one example. */
  public Shape outputShape() {
    return output().shape();
  }

  private Symbol output() {
    TapeBuilder tape = new TapeBuilder(Purpose.PREDICTION);
    return forward.predict(tape, forward(tape, 1));
  }

  /** The shape of what the loss looks at, for one example. */
  Shape rawShape() {
    return forward(new TapeBuilder(Purpose.PREDICTION), 1).shape();
  }

  /** The equations of one step in the problem's own order of updates. */
  public Tape step(int batchSize) {
    return steps.computeIfAbsent(batchSize, size -> step(size, problem.update()));
  }

  /**
   * The equations of one step.
   *
   * @param batchSize how many examples it takes in
   * @param order whether updates wait for all gradients
   */
  public Tape step(int batchSize, UpdateOrder order) {
    TapeBuilder tape = new TapeBuilder(Purpose.TRAINING);
    Symbol output = forward(tape, batchSize);
    forward.predict(tape, output);
    Map<String, Symbol> targets = new LinkedHashMap<>();
    for (String name : targetNames()) {
      targets.put(name, tape.input(dataset.symbol(name, batchSize), Role.TARGET));
    }
    Expr loss = batchLoss(forward.loss(tape, output, targets), batchSize);
    Symbol total = loss(tape, loss);
    List<Line> backward = Backward.derive(tape.lines(), total, trainable());
    Updates updates = Updates.emit(rule, parametersOf(backward));
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

  /** With penalties the loss is a sum, whose terms have lines of their own. */
  private Symbol loss(TapeBuilder tape, Expr ofData) {
    if (regularizer.isEmpty()) {
      return tape.emit(Section.LOSS, Role.LOSS, Names.LOSS, ofData);
    }
    List<Expr> terms = new ArrayList<>();
    terms.add(tape.emit(Section.LOSS, Role.DATA_LOSS, Names.DATA_LOSS, ofData));
    terms.addAll(regularizer.get().emit(tape));
    return tape.emit(Section.LOSS, Role.LOSS, Names.LOSS, Algebra.sum(terms));
  }

  /**
   * The way back from the loss through the prediction, where a loss is computed from the outputs
   * without it: the gradient of the prediction, and that of the outputs, which comes to the same as
   * the step's own. Empty where there is no such detour.
   */
  public List<Equation> detour(Tape step) {
    Optional<Line> predicted =
        step.lines().stream().filter(line -> line.role() == Role.PREDICTION).findFirst();
    if (predicted.isEmpty()) {
      return List.of();
    }
    Map<String, Symbol> targets = new LinkedHashMap<>();
    step.inputs().stream()
        .filter(input -> input.role() == Role.TARGET)
        .forEach(input -> targets.put(input.symbol().name(), input.symbol()));
    String name = targets.keySet().iterator().next();
    int batchSize = targets.get(name).shape().size() / dataset.symbol(name, 1).shape().size();
    Symbol loss = new Symbol(Names.LOSS, Shape.SCALAR);
    Equation prediction = predicted.get().equation();
    return forward
        .detour(prediction.symbol(), targets)
        .map(terms -> List.of(prediction, new Equation(loss, batchLoss(terms, batchSize))))
        .map(
            way ->
                ReverseMode.differentiate(
                    way, loss, Set.of(), Set.copyOf(Symbols.in(prediction.expr()))))
        .orElse(List.of());
  }

  private Symbol forward(TapeBuilder tape, int batchSize) {
    Map<String, Symbol> inputs = new LinkedHashMap<>();
    for (String name : inputNames()) {
      Symbol input = dataset.symbol(name, batchSize);
      inputs.put(
          name,
          name.equals(Names.RAW_INPUT) ? standardized(tape, input) : tape.input(input, Role.INPUT));
    }
    parameters().forEach(parameter -> tape.input(parameter.symbol(), roleOf(parameter)));
    return forward.emit(tape, inputs);
  }

  private static Role roleOf(Parameter parameter) {
    return parameter.trainable() ? Role.PARAMETER : Role.CONSTANT;
  }

  private Symbol standardized(TapeBuilder tape, Symbol input) {
    Symbol raw = tape.input(input, Role.RAW_INPUT);
    Shape one = dataset.symbol(Names.RAW_INPUT, 1).shape();
    Symbol mean = tape.input(new Symbol(Names.MEAN, one), Role.STATISTIC);
    Symbol std = tape.input(new Symbol(Names.STD, one), Role.STATISTIC);
    Expr standardized = Algebra.divide(Algebra.minus(raw, mean), std);
    return tape.emit(Section.STANDARDIZE, Role.INPUT, Names.INPUT, standardized);
  }

  /** The mean or sum over the batch; both factors stay visible, so that 1/N is not lost in ½. */
  private Expr batchLoss(Expr terms, int batchSize) {
    if (terms instanceof Expr.Negate negated) {
      return Algebra.negate(batchLoss(negated.x(), batchSize));
    }
    if (batchSize == 1) {
      return Algebra.total(terms, Axis.ALL);
    }
    Expr sum = terms.shape().isScalar() ? terms : new Expr.Total(terms, Axis.ALL);
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

  /** How many examples each batch of an epoch takes, in order. */
  public List<Integer> batchSizes() {
    return dataset.batchSizes(problem.training().batchSize());
  }
}
