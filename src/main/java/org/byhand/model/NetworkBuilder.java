package org.byhand.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.expr.Shape;
import org.byhand.problem.Architecture;
import org.byhand.problem.Clipping;
import org.byhand.problem.Grid;
import org.byhand.problem.Problem;
import org.byhand.problem.Problem.UpdateOrder;

/** Resolves the names in a problem against the engine's catalogues. */
public final class NetworkBuilder {
  private final Problem problem;
  private final Diagnostics diagnostics;
  private final Catalogue catalogue;

  private NetworkBuilder(Problem problem, Diagnostics diagnostics) {
    this.problem = problem;
    this.diagnostics = diagnostics;
    this.catalogue = new Catalogue(diagnostics);
  }

  /**
   * The problem's network; empty if a name is unknown or shapes don't fit, which is then reported.
   */
  public static Optional<Network> build(Problem problem, Diagnostics diagnostics) {
    return new NetworkBuilder(problem, diagnostics).build();
  }

  private Optional<Network> build() {
    Optional<UpdateRule> rule =
        catalogue
            .choose("optimizer", problem.optimizer(), Optimizer.values(), this::rule)
            .flatMap(found -> found);
    Optional<Network> network =
        problem.architecture() instanceof Architecture.Equations equations
            ? equations(equations, rule)
            : layers((Architecture.Layers) problem.architecture(), rule);
    network.ifPresent(this::checkUpdate);
    return catalogue.failed() ? Optional.empty() : network;
  }

  private Optional<UpdateRule> rule(Optimizer optimizer, Arguments arguments) {
    Optional<GradientClip> clip = problem.clipping().map(GradientClip::new);
    if (problem.schedule().isEmpty()) {
      return Optional.of(new UpdateRule(optimizer, arguments, Optional.empty(), clip));
    }
    return catalogue
        .choose("schedule", problem.schedule().get(), Schedule.values(), UpdateRule.Scheduled::new)
        .map(schedule -> new UpdateRule(optimizer, arguments, Optional.of(schedule), clip));
  }

  private Optional<Network> equations(Architecture.Equations equations, Optional<UpdateRule> rule) {
    Dataset dataset =
        new Dataset(
            problem.data().examples(),
            problem.notation().affine(),
            Dataset.Layout.AS_WRITTEN,
            Map.of());
    EquationsBuilder builder =
        new EquationsBuilder(problem, equations, dataset, catalogue, diagnostics);
    Optional<EquationsPass> forward = builder.build();
    if (catalogue.failed()) {
      return Optional.empty();
    }
    Network network = network(dataset, forward.orElseThrow(), rule.orElseThrow(), any -> true);
    if (catalogue.failed()) {
      return Optional.empty();
    }
    builder.checkSteps(network);
    return Optional.of(network);
  }

  private Optional<Network> layers(Architecture.Layers layered, Optional<UpdateRule> rule) {
    Dataset dataset = dataset(layered);
    checkShapes();
    Optional<OutputLoss> loss = loss(layered, dataset);
    List<NetworkLayer> layers =
        new StackBuilder(problem.notation().affine(), dataset, catalogue).layers(layered.layers());
    if (catalogue.failed()) {
      return Optional.empty();
    }
    LayerStack stack = new LayerStack(layers, loss.orElseThrow());
    Network network = network(dataset, stack, rule.orElseThrow(), Parameter::isWeights);
    new OutputCheck(problem, network, loss.get(), catalogue).check();
    if (!catalogue.failed()) {
      new ExamplesCheck(problem, network, catalogue).check(layered.layers());
    }
    return Optional.of(network);
  }

  /**
   * The network, regularized if the problem asks for it.
   *
   * @param penalized which parameters are in the penalties if the author lists none
   */
  private Network network(
      Dataset dataset, ForwardPass forward, UpdateRule rule, Predicate<Parameter> penalized) {
    List<Parameter> all = forward.parameters();
    List<Parameter> usual = all.stream().filter(penalized).toList();
    Optional<Regularizer> regularizer =
        problem
            .regularization()
            .flatMap(written -> Regularizer.read(written, all, usual, catalogue));
    return new Network(problem, dataset, forward, rule, regularizer);
  }

  private Optional<OutputLoss> loss(Architecture.Layers layered, Dataset dataset) {
    Vectors vectors = new Vectors(problem.notation().affine());
    int outputs = vectors.length(dataset.symbol(Names.TARGET, 1).shape());
    return catalogue.choose(
        "loss",
        layered.loss(),
        Loss.values(),
        (kind, arguments) ->
            new OutputLoss(kind, new LossSetting(outputs, vectors.within(), arguments)));
  }

  /** The equations are the same for every example and every input to try. */
  private void checkShapes() {
    problem.data().examples().forEach(each -> checkShapes(each.values(), each.location()));
    problem.predict().forEach(each -> checkShapes(each.values(), each.location()));
  }

  private void checkShapes(Map<String, Grid> written, Location location) {
    Map<String, Grid> first = problem.data().examples().get(0).values();
    if (!isNestedLike(first, written)) {
      catalogue.error(
          location,
          "these numbers are nested otherwise than in the first example",
          "the equations are the same for all examples, and so are the forms of their numbers");
      return;
    }
    written.entrySet().stream()
        .filter(each -> !sizeOf(each.getValue()).equals(sizeOf(first.get(each.getKey()))))
        .findFirst()
        .ifPresent(
            each ->
                catalogue.error(
                    location,
                    "`%s` is %s, but in the first example %s"
                        .formatted(
                            each.getKey(),
                            sizeOf(each.getValue()),
                            sizeOf(first.get(each.getKey()))),
                    "the equations are the same for all examples, and so are their sizes"));
  }

  /** Whether there are the same matrices, such as an image's channels; inputs have no target. */
  private static boolean isNestedLike(Map<String, Grid> first, Map<String, Grid> written) {
    Set<String> names = new HashSet<>(first.keySet());
    if (!written.containsKey(Names.TARGET)) {
      names.remove(Names.TARGET);
    }
    return names.equals(written.keySet());
  }

  /** How large something is, as it is written. */
  private static String sizeOf(Grid grid) {
    return grid.form() == Grid.Form.MATRIX
        ? new Shape(grid.rowCount(), grid.columnCount()).toString()
        : "a list of " + grid.columnCount() + (grid.columnCount() == 1 ? " number" : " numbers");
  }

  private void checkUpdate(Network network) {
    if (problem.update() == UpdateOrder.SEQUENTIAL && !network.isDense()) {
      catalogue.error(
          problem.location(),
          "a sequential update of a network that is not a stack of dense layers",
          "leave `update` out");
    }
    problem
        .clipping()
        .filter(clip -> clip.kind() == Clipping.Kind.NORM)
        .filter(clip -> problem.update() == UpdateOrder.SEQUENTIAL)
        .ifPresent(
            clip ->
                catalogue.error(
                    clip.location(),
                    "a sequential update knows the norm of all gradients too late",
                    "clip by value, or leave `update` out"));
  }

  /** Inputs that are standardized are known by another name before. */
  private Dataset dataset(Architecture.Layers architecture) {
    Map<String, String> renamed =
        problem.standardization().isPresent() ? Map.of(Names.INPUT, Names.RAW_INPUT) : Map.of();
    return new Dataset(
        problem.data().examples(),
        problem.notation().affine(),
        StackBuilder.layout(architecture.layers()),
        renamed);
  }
}
