package org.byhand.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.byhand.diagnostic.Nearest;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.model.Dataset.Layout;
import org.byhand.problem.Affine;
import org.byhand.problem.Choice;
import org.byhand.problem.Initial;
import org.byhand.problem.Layer;
import org.ejml.simple.SimpleMatrix;

/** What an author wrote for a layer, and what goes into it. Whatever is wrong is reported. */
final class LayerSpec {
  private final String name;
  private final Layer.Other written;
  private final Signal input;
  private final Affine affine;
  private final Catalogue catalogue;
  private final StackBuilder builder;

  /** How many matrices were drawn from a key. */
  private final Map<String, Integer> draws = new HashMap<>();

  private final CountCheck counts;

  /** The keys that were asked for. */
  private final Set<String> known = new HashSet<>();

  LayerSpec(
      String name,
      Layer.Other written,
      Signal input,
      Affine affine,
      Catalogue catalogue,
      StackBuilder builder) {
    this.name = name;
    this.written = written;
    this.input = input;
    this.affine = affine;
    this.catalogue = catalogue;
    this.builder = builder;
    this.counts = new CountCheck(catalogue);
  }

  /** The layer's name, {@code layer1}, with which the names of its quantities start. */
  String name() {
    return name;
  }

  Signal input() {
    return input;
  }

  Affine affine() {
    return affine;
  }

  /** How a matrix of the data is meant. */
  Layout layout() {
    return builder.layout();
  }

  Vectors vectors() {
    return new Vectors(affine);
  }

  /** How many numbers one vector of the input has. */
  int features() {
    return vectors().length(input.symbol().shape());
  }

  /** Reports a mistake in what was written for this layer. */
  void error(String message, String hint) {
    catalogue.error(written.location(), message, hint);
  }

  /** Reports a mistake in what stands under one of this layer's keys. */
  void error(String key, String message, String hint) {
    catalogue.error(matrices(key).location(), message, hint);
  }

  /** Weights that must be there, under their own name. */
  Parameter weights(String key, int inputs, int outputs) {
    return required(key, key, vectors().weights(inputs, outputs), inputs, outputs);
  }

  /** A bias of so many numbers, if it is there. */
  Optional<Parameter> bias(String key, int length) {
    return given(key, key, vectors().shape(length, 1));
  }

  /** Those biases that are there. */
  List<Parameter> biases(int length, String... keys) {
    return Arrays.stream(keys).flatMap(key -> bias(key, length).stream()).toList();
  }

  /** The key of one matrix among several: with its place, or without if all are drawn alike. */
  String placed(String key, String place) {
    return matrices(key).values().containsKey(key + place) ? key + place : key;
  }

  /** Checks how many matrices or numbers stand under a key. */
  CountCheck counts() {
    return counts;
  }

  /** One of the numbers under a key, as a trained number by itself; empty if there is none. */
  Optional<Parameter> single(String key, String quantity, int index) {
    known.add(key);
    Layer.Value value = written.values().get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value.initial() instanceof Initial.Given given)) {
      return builder
          .initial(value.initial(), Shape.SCALAR, 1, 1)
          .map(number -> parameter(quantity, number, true));
    }
    List<BigDecimal> numbers = given.values().rows().get(0);
    if (index >= numbers.size()) {
      return Optional.empty();
    }
    double number = numbers.get(index).doubleValue();
    return Optional.of(parameter(quantity, SimpleMatrix.filled(1, 1, number), true));
  }

  /** What a recurrent layer starts from: given, or zeros. */
  Parameter start(String key, String quantity, int length) {
    Shape shape = vectors().shape(length, 1);
    SimpleMatrix zeros = new SimpleMatrix(shape.rows(), shape.columns());
    return fixed(key, quantity, shape).orElseGet(() -> parameter(quantity, zeros, false));
  }

  /** A trained parameter, if it is there. */
  Optional<Parameter> given(String key, String quantity, Shape shape) {
    return parameter(key, quantity, shape, shape.columns(), shape.rows(), true);
  }

  /** Numbers that training does not change, if they are there. */
  Optional<Parameter> fixed(String key, String quantity, Shape shape) {
    return parameter(key, quantity, shape, shape.columns(), shape.rows(), false);
  }

  /** Numbers for each of the input's, written as the data are: vector by vector. */
  Optional<Parameter> likeInput(String key, String quantity, boolean trainable) {
    known.add(key);
    return Optional.ofNullable(written.values().get(key))
        .flatMap(value -> builder.likeData(value.initial(), input.symbol().shape()))
        .map(numbers -> parameter(quantity, numbers, trainable));
  }

  /** The shape of the numbers under a key, if they are written out. */
  Optional<Shape> shape(String key) {
    return Optional.ofNullable(written.values().get(key))
        .map(Layer.Value::initial)
        .filter(Initial.Given.class::isInstance)
        .map(initial -> ((Initial.Given) initial).values())
        .map(grid -> new Shape(grid.rowCount(), grid.columnCount()));
  }

  /**
   * How many outputs the weights under a key give each place, if they are written out. They may be
   * too few for a single one, which is found out when they are taken.
   */
  Optional<Integer> outputs(String key) {
    return shape(key).map(given -> Math.max(1, given.size() / features()));
  }

  /** Reports arguments that the layer does not have. */
  void checkArguments(List<String> arguments) {
    catalogue.checkArguments(written.kind(), arguments);
  }

  /** A named number. */
  double number(String argument, double otherwise) {
    return given(argument).map(each -> each.value().doubleValue()).orElse(otherwise);
  }

  /** A named whole number, at least {@code least}; {@code otherwise} if it was not written. */
  int whole(String argument, int least, int otherwise) {
    Optional<Choice.Argument> given = given(argument);
    if (given.isEmpty()) {
      return otherwise;
    }
    double value = given.get().value().doubleValue();
    if (value != Math.rint(value) || value < least || value > 1000) {
      String what = argument.isEmpty() ? written.kind().name() : argument;
      catalogue.error(
          given.get().location(),
          "`" + what + "` is " + given.get().value().toPlainString(),
          "it has to be a whole number, at least " + least);
      return Math.max(least, otherwise);
    }
    return (int) value;
  }

  /** Whether a switch is on. */
  boolean flag(String argument) {
    return number(argument, 0) != 0;
  }

  private Optional<Choice.Argument> given(String argument) {
    return Optional.ofNullable(written.kind().arguments().get(argument));
  }

  /** What the author wrote under a key. */
  Matrices matrices(String key) {
    known.add(Matrices.plain(key));
    return Matrices.of(key, written.values());
  }

  /**
   * A parameter that the author gives, as numbers or drawn.
   *
   * @param key under which it stands
   * @param quantity its name within the layer
   * @param inputs how many numbers go into a unit, for initializers
   * @param outputs how many units there are, for initializers
   * @return empty if it is not there
   */
  Optional<Parameter> parameter(
      String key, String quantity, Shape shape, int inputs, int outputs, boolean trainable) {
    Matrices all = matrices(Matrices.plain(key));
    if (counts.failed(all)) {
      return Optional.empty();
    }
    if (!all.isEmpty() && !written.values().containsKey(key)) {
      counts.one(all, "one is expected, " + shape);
    }
    return Optional.ofNullable(written.values().get(key))
        .flatMap(value -> builder.initial(again(key, value.initial()), shape, inputs, outputs))
        .map(numbers -> parameter(quantity, numbers, trainable));
  }

  /** Matrices that are drawn from one key get different seeds. */
  private Initial again(String key, Initial initial) {
    if (initial instanceof Initial.Drawn drawn) {
      int before = draws.merge(key, 1, Integer::sum) - 1;
      return new Initial.Drawn(drawn.initializer(), drawn.seed() + before, drawn.location());
    }
    return initial;
  }

  /** A parameter that must be there; a missing one is reported, and zeros stand in for it. */
  Parameter required(String key, String quantity, Shape shape, int inputs, int outputs) {
    if (matrices(Matrices.plain(key)).isEmpty()) {
      catalogue.error(
          written.location(),
          "`" + written.kind().name() + "` needs `" + key + "`, " + shape,
          "write the numbers, or {init: xavier_uniform, seed: 1}");
    }
    return parameter(key, quantity, shape, inputs, outputs, true)
        .orElseGet(
            () -> parameter(quantity, new SimpleMatrix(shape.rows(), shape.columns()), true));
  }

  /** A quantity of this layer with numbers of its own. */
  Parameter parameter(String quantity, SimpleMatrix numbers, boolean trainable) {
    Shape shape = new Shape(numbers.getNumRows(), numbers.getNumCols());
    return new Parameter(new Symbol(NetworkLayer.name(name, quantity), shape), numbers, trainable);
  }

  /** The activation function that is applied to the result, if there is one. */
  Optional<LayerActivation> activation() {
    return written
        .activation()
        .flatMap(
            choice ->
                catalogue.choose(
                    "activation",
                    choice,
                    Activation.values(),
                    (kind, arguments) -> new LayerActivation(kind, arguments, place())));
  }

  /** Where the layer's activation stands. */
  LayerPlace place() {
    return new LayerPlace(name, vectors());
  }

  /** The layers within this one, fed with {@code signal}. */
  List<NetworkLayer> inner(Signal signal) {
    return builder.layers(name + ".", written.inner(), signal);
  }

  /** Reports the keys that nobody asked for; the layer is there if all is well. */
  Optional<NetworkLayer> finish(NetworkLayer layer) {
    written
        .values()
        .forEach(
            (key, value) -> {
              String plain = Matrices.plain(key);
              if (!known.contains(plain)) {
                catalogue.error(
                    value.key(),
                    "`" + written.kind().name() + "` has no `" + plain + "`",
                    Nearest.to(plain, List.copyOf(known))
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse(
                            "it takes: " + String.join(", ", known.stream().sorted().toList())));
              }
            });
    return catalogue.failed() ? Optional.empty() : Optional.of(layer);
  }
}
