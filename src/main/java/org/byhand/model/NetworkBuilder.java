package org.byhand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.Nearest;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.problem.Bias;
import org.byhand.problem.Choice;
import org.byhand.problem.Grid;
import org.byhand.problem.Initial;
import org.byhand.problem.Layer;
import org.byhand.problem.Problem;
import org.ejml.simple.SimpleMatrix;

/** Resolves the names in a problem against the engine's catalogues. */
public final class NetworkBuilder {
  private final Problem problem;
  private final Diagnostics diagnostics;
  private boolean failed;

  private NetworkBuilder(Problem problem, Diagnostics diagnostics) {
    this.problem = problem;
    this.diagnostics = diagnostics;
  }

  /** The problem's network; empty if a name is unknown, which is then reported. */
  public static Optional<Network> build(Problem problem, Diagnostics diagnostics) {
    return new NetworkBuilder(problem, diagnostics).build();
  }

  private Optional<Network> build() {
    Optional<Loss> loss = find("loss", problem.loss(), Loss.values(), Loss::id);
    Optional<Optimizer> optimizer =
        find("optimizer", problem.optimizer(), Optimizer.values(), Optimizer::id);
    optimizer.ifPresent(this::checkOptimizer);
    loss.ifPresent(each -> checkArguments(problem.loss(), List.of()));
    List<DenseLayer> layers = layers();
    return failed
        ? Optional.empty()
        : Optional.of(new Network(problem, layers, loss.get(), optimizer.get()));
  }

  private List<DenseLayer> layers() {
    List<DenseLayer> layers = new ArrayList<>();
    int inputs = problem.data().features().size();
    for (int i = 0; i < problem.network().size(); i++) {
      Layer.Dense dense = (Layer.Dense) problem.network().get(i);
      int number = i + 1;
      int fanIn = inputs;
      Optional<Parameter> weights = weights(number, fanIn, dense);
      Optional<Parameter> bias = dense.bias().flatMap(b -> bias(number, fanIn, dense.units(), b));
      Optional<Activation> activation =
          find("activation", dense.activation(), Activation.values(), Activation::id);
      activation.ifPresent(each -> checkArguments(dense.activation(), List.of()));
      if (activation.isPresent() && weights.isPresent()) {
        layers.add(
            new DenseLayer(
                number, activation.get(), problem.notation().affine(), weights.get(), bias));
      }
      inputs = dense.units();
    }
    return layers;
  }

  private Optional<Parameter> weights(int number, int inputs, Layer.Dense dense) {
    Shape shape =
        switch (problem.notation().affine()) {
          case W_X -> new Shape(dense.units(), inputs);
          case WT_X, X_W -> new Shape(inputs, dense.units());
        };
    Symbol symbol = new Symbol(DenseLayer.name(number, "W"), shape);
    return initial(dense.weights(), shape, inputs, dense.units())
        .map(matrix -> new Parameter(symbol, matrix, true));
  }

  private Optional<Parameter> bias(int number, int inputs, int units, Bias bias) {
    boolean columns = problem.notation().affine().columnVectors();
    Shape perUnit = columns ? new Shape(units, 1) : new Shape(1, units);
    Shape shape = bias.shared() ? Shape.SCALAR : perUnit;
    Symbol symbol = new Symbol(DenseLayer.name(number, "b"), shape);
    return initial(bias.initial(), shape, inputs, units)
        .map(matrix -> new Parameter(symbol, matrix, bias.trainable()));
  }

  private Optional<SimpleMatrix> initial(Initial initial, Shape shape, int inputs, int units) {
    if (initial instanceof Initial.Given given) {
      Grid grid = shape.columns() == 1 ? given.values().asColumn() : given.values().asRow();
      return Optional.of(Examples.matrix(grid));
    }
    Initial.Drawn drawn = (Initial.Drawn) initial;
    checkArguments(drawn.initializer(), List.of());
    return find("initializer", drawn.initializer(), Initializer.values(), Initializer::id)
        .map(each -> each.matrix(shape, inputs, units, drawn.seed()));
  }

  private <T> Optional<T> find(String catalogue, Choice choice, T[] known, Function<T, String> id) {
    Optional<T> found =
        Arrays.stream(known).filter(each -> id.apply(each).equals(choice.name())).findFirst();
    if (found.isEmpty()) {
      List<String> names = Arrays.stream(known).map(id).toList();
      error(
          choice.location(),
          "unknown " + catalogue + " `" + choice.name() + "`",
          Nearest.to(choice.name(), names).map(name -> "did you mean `" + name + "`? ").orElse("")
              + "known: "
              + String.join(", ", names));
    }
    return found;
  }

  private void error(Location location, String message, String hint) {
    failed = true;
    diagnostics.error(location, message, hint);
  }

  private void checkArguments(Choice choice, List<String> known) {
    choice
        .arguments()
        .forEach(
            (name, argument) -> {
              if (!known.contains(name)) {
                error(
                    argument.location(),
                    "`" + choice.name() + "` has no argument `" + name + "`",
                    known.isEmpty() ? "it takes none" : "it takes: " + String.join(", ", known));
              }
            });
  }

  private void checkOptimizer(Optimizer optimizer) {
    Choice choice = problem.optimizer();
    checkArguments(choice, optimizer.arguments());
    for (String name : optimizer.arguments()) {
      Choice.Argument given = choice.arguments().get(name);
      if (given == null && !optimizer.defaults().containsKey(name)) {
        error(
            choice.location(),
            "`" + choice.name() + "` needs `" + name + "`",
            "write {" + choice.name() + ": {" + name + ": 0.1}}");
      } else if (given != null) {
        checkSign(name, given);
      }
    }
  }

  /** A step of length 0 leads nowhere, a negative one uphill; no other argument is negative. */
  private void checkSign(String name, Choice.Argument given) {
    int least = name.equals(Optimizer.LEARNING_RATE) ? 1 : 0;
    if (given.value().signum() < least) {
      error(
          given.location(),
          "`" + name + "` is " + given.value().toPlainString(),
          "it has to be " + (least == 1 ? "more than 0" : "0 or more"));
    }
  }
}
