package org.byhand.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.byhand.expr.Expr;
import org.byhand.expr.Symbols;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.Shown;
import org.byhand.model.LayerActivation;
import org.byhand.model.Loss;
import org.byhand.model.Network;
import org.byhand.model.Optimizer;
import org.byhand.model.Parameter;
import org.byhand.model.Penalty;
import org.byhand.model.Schedule;
import org.byhand.print.Notation;
import org.byhand.print.NumberPrinter;
import org.byhand.print.UnitNames;
import org.byhand.problem.Architecture;
import org.byhand.problem.Arithmetic;
import org.byhand.problem.Bias;
import org.byhand.problem.Initial;
import org.byhand.problem.Layer;
import org.byhand.problem.Problem;
import org.byhand.problem.Standardization;

/** Gathers what prose may say about a problem. */
final class FactFinder {
  private final Problem problem;
  private final Network network;
  private final Typesetter typesetter;

  private FactFinder(Lesson lesson, Typesetter typesetter) {
    this.problem = lesson.problem();
    this.network = lesson.trace().network();
    this.typesetter = typesetter;
  }

  static Facts of(Lesson lesson, Typesetter typesetter) {
    return new FactFinder(lesson, typesetter).find();
  }

  private Facts find() {
    List<LayerFacts> layers = new ArrayList<>();
    List<String> inputs = problem.data().features();
    List<Layer> dense = dense();
    for (int number = 1; number <= dense.size(); number++) {
      LayerFacts layer = layer(dense, number, inputs);
      layers.add(layer);
      inputs = layer.units();
    }
    Optional<Arithmetic.Pencil> pencil =
        problem.arithmetic() instanceof Arithmetic.Pencil p ? Optional.of(p) : Optional.empty();
    int batches = network.batchSizes().size();
    return new Facts(
        problem.architecture() instanceof Architecture.Equations,
        DataLabels.of(network, network.inputNames()),
        DataLabels.of(network, network.targetNames()),
        problem.data().classes(),
        network.dataset().names().isEmpty() ? 0 : network.dataset().size(),
        network.batchSizes().get(0),
        problem.training().epochs(),
        problem.training().epochs() * batches,
        layers,
        problem.notation().affine().written(),
        Notation.preset(problem.notation()).orElseThrow().id(),
        problem.standardization().map(FactFinder::standardization).orElse("none"),
        network.loss().map(loss -> words(loss.id())).orElse(""),
        compares(),
        spread(),
        TemplateValues.word(problem.reduction()),
        network.penalties().stream().map(Penalty::id).toList(),
        network.penalized().stream().map(Expr.Symbol::name).toList(),
        network.parameters().stream()
            .filter(Parameter::trainable)
            .map(parameter -> parameter.symbol().name())
            .toList(),
        network.isPlainDescent(),
        network.schedule().isPresent() ? Schedule.RATE : Optimizer.LEARNING_RATE,
        problem.clipping().map(clip -> TemplateValues.word(clip.kind())).orElse("none"),
        TemplateValues.word(problem.update()),
        pencil.map(Arithmetic.Pencil::decimals).orElse(problem.display().decimals()),
        pencil.isPresent(),
        pencil.map(this::exceptions).orElse(List.of()),
        typesetter::symbol);
  }

  /**
   * A target that an author's loss is only multiplied by is no number to be reached, but a weight,
   * as a reward is.
   */
  private boolean compares() {
    List<String> targets = network.targetNames();
    Expr loss = network.step(1).dataLoss().orElseThrow().equation().expr();
    return problem.architecture() instanceof Architecture.Layers
        || !targets.isEmpty() && targets.stream().noneMatch(target -> isFactor(target, loss));
  }

  private static boolean isFactor(String name, Expr expr) {
    if (expr instanceof Expr.Negate negate) {
      return isFactor(name, negate.x());
    }
    return expr instanceof Expr.Symbol symbol && symbol.name().equals(name)
        || expr instanceof Expr.Times times
            && Symbols.in(times).stream().filter(each -> each.name().equals(name)).count() == 1
            && times.factors().stream().anyMatch(factor -> isFactor(name, factor));
  }

  /** Half of the outputs are logarithms of variances. */
  private boolean spread() {
    List<Layer> dense = dense();
    return network.loss().filter(Loss.GAUSSIAN_NLL::equals).isPresent()
        && !dense.isEmpty()
        && ((Layer.Dense) dense.get(dense.size() - 1)).units() > problem.data().targets().size();
  }

  /** What is rounded in its own way; quantities with the same decimals stand together. */
  private List<Facts.Places> exceptions(Arithmetic.Pencil pencil) {
    Map<List<Integer>, List<Tex>> byDecimals = new LinkedHashMap<>();
    pencil
        .overrides()
        .forEach(
            (name, places) -> {
              if (typesetter.role(name).isPresent()) {
                byDecimals
                    .computeIfAbsent(places.decimals(), any -> new ArrayList<>())
                    .add(typesetter.symbol(name));
              }
            });
    return byDecimals.entrySet().stream()
        .map(each -> new Facts.Places(each.getValue(), each.getKey()))
        .toList();
  }

  private static String standardization(Standardization standardization) {
    return standardization instanceof Standardization.Fit ? "fitted" : "given";
  }

  /** The layers of a network that has dense ones only, of which prose knows every unit. */
  private List<Layer> dense() {
    return network.isDense() && problem.architecture() instanceof Architecture.Layers stack
        ? stack.layers()
        : List.of();
  }

  private LayerFacts layer(List<Layer> layers, int number, List<String> inputs) {
    Layer.Dense dense = (Layer.Dense) layers.get(number - 1);
    LayerActivation activation = network.activations().get(number - 1);
    Optional<Initial.Drawn> drawn =
        dense.weights() instanceof Initial.Drawn d ? Optional.of(d) : Optional.empty();
    boolean output = number == layers.size();
    return new LayerFacts(
        number,
        output,
        output ? problem.data().targets() : hiddenUnits(layers.size(), number, dense.units()),
        inputs,
        words(activation.kind().id()),
        new Tex(activation.symbol()),
        bound(activation.infimum()),
        bound(activation.supremum()),
        dense.bias().map(bias -> bias.shared() ? "shared" : "own").orElse("none"),
        dense.bias().map(Bias::trainable).orElse(false),
        drawn.map(d -> words(d.initializer().name())),
        drawn.map(d -> Long.toString(d.seed())));
  }

  private static List<String> hiddenUnits(int layers, int layer, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(unit -> UnitNames.hidden(Integer.toString(layer), layers, unit))
        .toList();
  }

  private static Optional<String> bound(double bound) {
    return Double.isInfinite(bound)
        ? Optional.empty()
        : Optional.of(
            NumberPrinter.text(new Shown(BigDecimal.valueOf(bound).stripTrailingZeros())));
  }

  private static String words(String id) {
    return id.replace('_', ' ');
  }
}
