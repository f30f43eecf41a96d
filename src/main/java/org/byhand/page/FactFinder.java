package org.byhand.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.Shown;
import org.byhand.model.Activation;
import org.byhand.model.Network;
import org.byhand.model.Role;
import org.byhand.print.NumberPrinter;
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
    for (int number = 1; number <= problem.network().size(); number++) {
      LayerFacts layer = layer(number, inputs);
      layers.add(layer);
      inputs = layer.units();
    }
    Optional<Arithmetic.Pencil> pencil =
        problem.arithmetic() instanceof Arithmetic.Pencil p ? Optional.of(p) : Optional.empty();
    int batches = network.batchSizes().size();
    return new Facts(
        problem.data().features(),
        problem.data().targets(),
        problem.data().examples().size(),
        network.batchSizes().get(0),
        problem.training().epochs(),
        problem.training().epochs() * batches,
        layers,
        problem.notation().affine().written(),
        problem.standardization().map(FactFinder::standardization).orElse("none"),
        words(problem.loss().name()),
        lower(problem.reduction()),
        network.step(1).lines().stream().noneMatch(line -> line.role() == Role.OPTIMIZER),
        lower(problem.update()),
        pencil.map(Arithmetic.Pencil::decimals).orElse(problem.display().decimals()),
        pencil.isPresent(),
        pencil.map(this::exceptions).orElse(List.of()),
        typesetter::symbol);
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

  private LayerFacts layer(int number, List<String> inputs) {
    Layer.Dense dense = (Layer.Dense) problem.network().get(number - 1);
    Activation activation = network.activations().get(number - 1);
    Optional<Initial.Drawn> drawn =
        dense.weights() instanceof Initial.Drawn d ? Optional.of(d) : Optional.empty();
    boolean output = number == problem.network().size();
    return new LayerFacts(
        number,
        output,
        output ? problem.data().targets() : hiddenUnits(number, dense.units()),
        inputs,
        words(activation.id()),
        new Tex(activation.symbol()),
        bound(activation.infimum()),
        bound(activation.supremum()),
        dense.bias().map(bias -> bias.shared() ? "shared" : "own").orElse("none"),
        dense.bias().map(Bias::trainable).orElse(false),
        drawn.map(d -> words(d.initializer().name())),
        drawn.map(d -> Long.toString(d.seed())));
  }

  /** h1, h2 … in the only hidden layer; with several hidden layers h1.1, h1.2 …. */
  private List<String> hiddenUnits(int layer, int count) {
    String prefix = problem.network().size() == 2 ? "h" : "h" + layer + ".";
    return IntStream.rangeClosed(1, count).mapToObj(unit -> prefix + unit).toList();
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

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
