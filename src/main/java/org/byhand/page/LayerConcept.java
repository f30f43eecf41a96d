package org.byhand.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.expr.Expr.Symbol;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.problem.Architecture;
import org.byhand.problem.Layer;
import org.byhand.training.Pass;

/**
 * What is shown of a kind of layer: its own equations out of a small network that has other layers
 * before and behind it, forward and backward, and its picture.
 */
final class LayerConcept {
  private static final String GRADIENT = "grad.";

  private final PageContext page;
  private final ConceptText text;
  private final String prefix;
  private final Tape tape;

  /**
   * @param page the network
   * @param concept the kind of layer, of which the network has one, after another if it has several
   */
  LayerConcept(PageContext page, Concept concept) {
    this.page = page;
    this.text = concept.text();
    this.prefix = "layer" + number(page, concept.entry().id()) + ".";
    this.tape = page.lesson().trace().network().step(1);
  }

  private static int number(PageContext page, String kind) {
    List<Layer> layers = ((Architecture.Layers) page.problem().architecture()).layers();
    int first = Math.min(1, layers.size() - 1);
    return IntStream.range(first, layers.size())
            .filter(i -> kind(layers.get(i)).equals(kind))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the example has no " + kind))
        + 1;
  }

  private static String kind(Layer layer) {
    return layer instanceof Layer.Other other ? other.kind().name() : Layer.Dense.KIND;
  }

  /**
   * The equations that the text asks for, or else all of the layer: forward, and backward from the
   * gradient of what it puts out to that of what it takes in.
   */
  List<Html> equations() {
    return shown().stream()
        .map(line -> page.typesetter().equation(line.symbol(), line.equation().expr()))
        .toList();
  }

  private List<Line> shown() {
    return text.equations().isEmpty()
        ? Stream.concat(forward().stream(), backward()).toList()
        : text.equations().stream().map(this::line).toList();
  }

  private Line line(String name) {
    return tape.line(name)
        .orElseThrow(() -> new IllegalStateException("the example computes no " + name));
  }

  private List<Line> forward() {
    return tape.lines(Section.FORWARD).stream()
        .filter(line -> line.name().startsWith(prefix))
        .toList();
  }

  private Stream<Line> backward() {
    List<Line> all = tape.lines(Section.FORWARD);
    List<Line> own = forward();
    Line output = own.get(own.size() - 1);
    int before = all.indexOf(own.get(0)) - 1;
    Stream<Symbol> gradients =
        tape.lines(Section.BACKWARD).stream()
            .map(Line::symbol)
            .filter(gradient -> gradient.name().startsWith(GRADIENT + prefix))
            .filter(gradient -> !gradient.equals(output.symbol().gradient()));
    Stream<Symbol> input =
        before < 0 ? Stream.empty() : Stream.of(all.get(before).symbol().gradient());
    return Stream.concat(gradients, input).map(gradient -> line(gradient.name()));
  }

  /** A graph if the text asks for one, or else the first picture that a line of the layer gets. */
  Optional<Figure> figure() {
    return text.graph()
        .map(kind -> GraphFigure.of(page, graph(kind)))
        .or(() -> forward().stream().flatMap(line -> map(line).stream()).findFirst());
  }

  private ComputationGraph graph(ConceptText.Graph kind) {
    List<Line> shown = shown();
    return switch (kind) {
      case SHOWN ->
          ComputationGraph.of(
              shown.stream().filter(line -> line.section() == Section.FORWARD).toList());
      case CONDENSED -> ComputationGraph.of(forward()).bypassing(line -> !shown.contains(line));
    };
  }

  private Optional<Figure> map(Line line) {
    Pass pass = page.lesson().steps().get(0).step().pass();
    Scene scene = new Scene("layer", Section.FORWARD, true, false, pass, Set.of());
    return HeatMapFigure.of(page, scene, line);
  }
}
