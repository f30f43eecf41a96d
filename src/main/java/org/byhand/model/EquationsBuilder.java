package org.byhand.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.model.TapeBuilder.Purpose;
import org.byhand.problem.Affine;
import org.byhand.problem.Architecture;
import org.byhand.problem.NamedMatrix;
import org.byhand.problem.Problem;
import org.byhand.problem.formula.FormulaNames;

/** Builds the forward pass of the expert form, and reports what is wrong with it. */
final class EquationsBuilder {
  private final Problem problem;
  private final Architecture.Equations equations;
  private final Dataset dataset;
  private final Catalogue catalogue;
  private final Diagnostics diagnostics;

  EquationsBuilder(
      Problem problem,
      Architecture.Equations equations,
      Dataset dataset,
      Catalogue catalogue,
      Diagnostics diagnostics) {
    this.problem = problem;
    this.equations = equations;
    this.dataset = dataset;
    this.catalogue = catalogue;
    this.diagnostics = diagnostics;
  }

  /** The forward pass; empty if something was reported. */
  Optional<EquationsPass> build() {
    List<Parameter> parameters = parameters();
    Set<String> targets = new LinkedHashSet<>(dataset.names());
    targets.removeAll(equations.namesInForward());
    Map<String, Shape> data = new LinkedHashMap<>();
    dataset.names().forEach(name -> data.put(name, dataset.symbol(name, 1).shape()));
    boolean columns = problem.notation().affine().columnVectors();
    EquationsPass pass = new EquationsPass(equations, parameters, targets, data, columns);
    if (!catalogue.failed()) {
      check(pass);
    }
    if (!catalogue.failed()) {
      warnOfUnused();
    }
    return catalogue.failed() ? Optional.empty() : Optional.of(pass);
  }

  private List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    equations.parameters().forEach(each -> parameter(each, true).ifPresent(parameters::add));
    equations.constants().forEach(each -> parameter(each, false).ifPresent(parameters::add));
    return parameters;
  }

  private Optional<Parameter> parameter(NamedMatrix matrix, boolean trainable) {
    Shape shape = new Shape(matrix.rows(), matrix.columns());
    StackBuilder builder = new StackBuilder(problem.notation().affine(), dataset, catalogue);
    Symbol symbol = new Symbol(matrix.name(), shape);
    boolean rowsAreUnits = problem.notation().affine() == Affine.W_X;
    int inputs = rowsAreUnits ? matrix.columns() : matrix.rows();
    int units = rowsAreUnits ? matrix.rows() : matrix.columns();
    return builder
        .initial(matrix.initial(), shape, inputs, units)
        .map(numbers -> new Parameter(symbol, numbers, trainable));
  }

  /** First for one example, so that messages speak of the shapes that the author wrote. */
  private void check(EquationsPass pass) {
    Set<Integer> counts = new LinkedHashSet<>(List.of(1));
    counts.addAll(dataset.batchSizes(problem.training().batchSize()));
    for (int count : counts) {
      if (!catalogue.failed()) {
        check(pass, count);
      }
    }
  }

  private void check(EquationsPass pass, int count) {
    TapeBuilder tape = new TapeBuilder(Purpose.TRAINING);
    dataset.names().forEach(name -> tape.input(dataset.symbol(name, count), Role.INPUT));
    pass.parameters().forEach(parameter -> tape.input(parameter.symbol(), Role.PARAMETER));
    EquationsWriter writer = pass.writer(tape, catalogue);
    writer.forward(tape);
    writer.loss(tape);
  }

  /**
   * Checks the whole of a training step: that there is something to train, and that no name has two
   * meanings.
   */
  void checkSteps(Network network) {
    try {
      for (int count : new LinkedHashSet<>(network.batchSizes())) {
        Tape step = network.step(count);
        checkNames(step);
        checkGradients(step);
      }
    } catch (ArithmeticException e) {
      catalogue.error(
          equations.loss().start(), "in a derivative: " + e.getMessage(), "use smaller numbers");
    }
  }

  private void checkNames(Tape step) {
    Set<String> names = new HashSet<>();
    Stream.concat(
            step.inputs().stream().map(each -> each.symbol().name()),
            step.lines().stream().map(Tape.Line::name))
        .filter(name -> !names.add(name))
        .forEach(
            name ->
                catalogue.error(
                    problem.optimizer().location(),
                    "the optimizer has a quantity `" + name + "` too",
                    "choose another name in your equations"));
  }

  private void checkGradients(Tape step) {
    List<NamedMatrix> reached = new ArrayList<>(equations.parameters());
    reached.removeIf(each -> step.line("grad." + each.name()).isEmpty());
    if (reached.isEmpty()) {
      catalogue.error(
          equations.loss().start(),
          "the loss depends on no parameter",
          "what training changes stands under `parameters`");
      return;
    }
    Set<String> used = used();
    for (NamedMatrix each : equations.parameters()) {
      if (!reached.contains(each) && used.contains(each.name())) {
        diagnostics.warning(
            each.location(),
            "the loss does not depend on `" + each.name() + "`",
            "training leaves it as it is");
      }
    }
  }

  private Set<String> used() {
    Set<String> used = new HashSet<>(equations.namesInForward());
    used.addAll(FormulaNames.in(equations.loss()));
    return used;
  }

  private void warnOfUnused() {
    Set<String> used = used();
    List<NamedMatrix> given = new ArrayList<>(equations.parameters());
    given.addAll(equations.constants());
    for (NamedMatrix each : given) {
      if (!used.contains(each.name())) {
        diagnostics.warning(
            each.location(), "`" + each.name() + "` is not used", "leave it out, or use it");
      }
    }
    for (String name : dataset.names()) {
      if (!used.contains(name)) {
        diagnostics.warning(
            problem.data().examples().get(0).location(),
            "`" + name + "` is not used",
            "leave it out of the examples, or use it");
      }
    }
  }
}
