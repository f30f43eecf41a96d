package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.byhand.expr.Expr.Symbol;
import org.byhand.model.Names;
import org.byhand.page.DenseChain.Link;
import org.byhand.page.picture.Connection;
import org.byhand.page.picture.Label;
import org.byhand.page.picture.Layer;
import org.byhand.page.picture.NetworkLayout;
import org.byhand.page.picture.NetworkPicture;
import org.byhand.page.picture.NetworkPicture.Flow;
import org.byhand.page.picture.UnitText;

/** Draws a network of dense layers with the numbers of a batch's first example. */
final class NetworkDrawing {
  /** What a drawing shows. */
  enum View {
    /** The starting weights. */
    STRUCTURE(Flow.NONE),
    /** What comes out of each unit. */
    FORWARD(Flow.FORWARD),
    /** The error of each unit, and each weight's gradient. */
    BACKWARD(Flow.BACKWARD),
    /** Each weight before and after the update. */
    UPDATE(Flow.NONE);

    private final Flow flow;

    View(Flow flow) {
      this.flow = flow;
    }
  }

  /** Longer names are cut in the picture; tables have them in full. */
  private static final int LONGEST_NAME = 20;

  private static final Optional<Label> NOTHING = Optional.empty();

  private final PageContext page;
  private final DenseChain chain;
  private final View view;
  private final Predicate<String> known;
  private final Labels labels;

  private NetworkDrawing(
      PageContext page, DenseChain chain, View view, Labels labels, Predicate<String> known) {
    this.page = page;
    this.chain = chain;
    this.view = view;
    this.known = known;
    this.labels = labels;
  }

  /**
   * Draws a network.
   *
   * @param labels of the moment that is drawn
   * @param known whether a gradient or a new parameter is computed already, by its name
   */
  static NetworkPicture draw(
      PageContext page, DenseChain chain, View view, Labels labels, Predicate<String> known) {
    return new NetworkDrawing(page, chain, view, labels, known).picture();
  }

  private NetworkPicture picture() {
    List<Layer> layers = new ArrayList<>();
    layers.add(inputs());
    for (int i = 0; i < chain.links().size(); i++) {
      layers.add(layer(chain.links().get(i), page.facts().layers().get(i)));
    }
    return NetworkLayout.layout(view.flow, layers);
  }

  private Layer inputs() {
    List<String> names = page.facts().features();
    Symbol input = chain.links().get(0).signal();
    boolean numbers = view == View.FORWARD || view == View.BACKWARD;
    List<UnitText> units =
        IntStream.range(0, names.size())
            .mapToObj(
                i -> {
                  UnitText unit = plain(input, i, names.get(i));
                  Cell cell = chain.unit(input, i);
                  return numbers ? unit.holding(labels.number(cell), NOTHING) : unit;
                })
            .toList();
    return new Layer(names.size() == 1 ? "input" : "inputs", "", units, List.of());
  }

  private Layer layer(Link link, LayerFacts facts) {
    List<UnitText> units =
        IntStream.range(0, facts.units().size())
            .mapToObj(i -> unit(link, facts, i, facts.units().get(i)))
            .toList();
    return new Layer(
        "layer " + facts.number(),
        facts.activation(),
        units,
        connections(link, facts.inputs().size(), units.size()));
  }

  private UnitText unit(Link link, LayerFacts facts, int i, String name) {
    UnitText unit = plain(link.output(), i, name);
    return switch (view) {
      case STRUCTURE -> unit.with(bias(link, i), NOTHING);
      case FORWARD -> {
        Label sum = labels.equation(chain.unit(link.sums(), i));
        yield unit.holding(
                labels.number(chain.unit(link.output(), i)),
                facts.identity() ? NOTHING : Optional.of(sum))
            .with(bias(link, i), facts.output() ? target(link, i) : NOTHING);
      }
      case BACKWARD -> known.test(link.sums().gradient().name()) ? error(link, i, name) : unit;
      case UPDATE -> {
        Optional<Label> change =
            link.bias()
                .filter(this::isUpdated)
                .map(b -> change(chain.unit(b, i), chain.unit(b.next(), i)));
        yield unit.with(change, NOTHING);
      }
    };
  }

  /** A unit that shows what it is, and no number. */
  private UnitText plain(Symbol signal, int i, String name) {
    Label shortened =
        Label.of(
            name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…");
    String style = page.typesetter().style(signal.name());
    return UnitText.of(style, shortened, labels.symbol(chain.unit(signal, i)));
  }

  private UnitText error(Link link, int i, String name) {
    Symbol error = link.sums().gradient();
    Optional<Label> bias =
        link.bias()
            .map(Symbol::gradient)
            .filter(gradient -> known.test(gradient.name()))
            .map(gradient -> labels.equation(chain.unit(gradient, i)));
    return plain(error, i, name)
        .holding(
            labels.number(chain.unit(error, i)),
            Optional.of(labels.equation(chain.unit(link.output(), i))))
        .with(bias, NOTHING);
  }

  private Optional<Label> bias(Link link, int i) {
    return link.bias().map(b -> labels.equation(chain.unit(b, i)));
  }

  private Optional<Label> target(Link link, int i) {
    Symbol target = new Symbol(Names.TARGET, link.output().shape());
    return Optional.of(Label.of("target ").and(labels.number(chain.unit(target, i))));
  }

  private List<List<Connection>> connections(Link link, int inputs, int units) {
    return IntStream.range(0, units)
        .mapToObj(
            unit ->
                IntStream.range(0, inputs)
                    .mapToObj(input -> connection(link.weights(), input, unit))
                    .toList())
        .toList();
  }

  private Connection connection(Symbol weights, int input, int unit) {
    Cell weight = chain.weight(weights, input, unit);
    Cell gradient = chain.weight(weights.gradient(), input, unit);
    Cell next = chain.weight(weights.next(), input, unit);
    return switch (view) {
      case STRUCTURE, FORWARD -> connection(weight, labels.number(weight));
      case BACKWARD ->
          known.test(gradient.of().name())
              ? connection(gradient, labels.number(gradient))
              : Connection.unknown();
      case UPDATE ->
          isUpdated(weights) ? connection(next, change(weight, next)) : Connection.unknown();
    };
  }

  private Connection connection(Cell shown, Label label) {
    return new Connection(labels.value(shown), Optional.of(labels.mark(shown)), Optional.of(label));
  }

  private boolean isUpdated(Symbol parameter) {
    return known.test(parameter.next().name());
  }

  private Label change(Cell before, Cell after) {
    return labels.number(before).and(Label.of(" → ")).and(labels.number(after));
  }
}
