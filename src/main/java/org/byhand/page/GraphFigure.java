package org.byhand.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Values;
import org.byhand.model.Names;
import org.byhand.model.Role;
import org.byhand.model.Section;
import org.byhand.page.ComputationGraph.Node;
import org.byhand.page.ComputationGraph.Use;
import org.byhand.page.picture.GraphLayout;
import org.byhand.page.picture.GraphLayout.Direction;
import org.byhand.page.picture.GraphPicture;
import org.byhand.page.picture.GraphPicture.Box;
import org.byhand.page.picture.GraphPicture.Route;
import org.byhand.page.picture.Label;
import org.byhand.print.Mark;
import org.byhand.training.Pass;

/** The graph of a computation, for networks that are no chain of dense layers. */
final class GraphFigure {
  /** A deeper graph is easier to read from top to bottom. */
  private static final int DEEP = 5;

  private static final int PADDING = 20;
  private static final int HEIGHT = 46;
  private static final int ROW = 15;

  /** A longer formula is left to the equations. */
  private static final int LONGEST_FORMULA = 190;

  /** With more nodes than this, parameters would hide what happens to the data. */
  private static final int MOST_NODES = 24;

  /** As wide as most numbers are. */
  private static final Label NUMBER = Label.of("−0.00000");

  /** What a drawing shows. */
  private enum View {
    STRUCTURE(true),
    LAYER(true),
    FORWARD(false),
    BACKWARD(false),
    /** The forward pass with new parameters. */
    AGAIN(false);

    /** Whether it shows no numbers. */
    private final boolean general;

    View(boolean general) {
      this.general = general;
    }
  }

  private final PageContext page;
  private final ComputationGraph graph;
  private final boolean complete;
  private final Labels computed;
  private final Map<String, Label> texts = new HashMap<>();
  private final Map<String, Label> gradients = new HashMap<>();

  private GraphFigure(PageContext page, Pass pass) {
    this(page, pass, ComputationGraph.of(pass.tape()), MOST_NODES);
  }

  /**
   * @param most with more nodes than this, parameters are left out
   */
  private GraphFigure(PageContext page, Pass pass, ComputationGraph whole, int most) {
    this.page = page;
    this.computed = new Labels(page, pass.values());
    this.graph = whole.nodes().size() > most ? whole.without(this::isParameter) : whole;
    this.complete = graph.equals(whole);
    for (Node node : graph.nodes()) {
      texts.put(node.name(), text(node));
      Symbol gradient = node.symbol().gradient();
      page.typesetter()
          .role(gradient.name())
          .ifPresent(role -> gradients.put(node.name(), symbol(gradient)));
    }
  }

  /** What the template of the drawing shows. */
  record Drawing(String id, View view, int width, int height, List<Place> places, List<Way> ways) {}

  /**
   * A quantity.
   *
   * @param style of its role
   * @param given whether nothing computes it
   * @param known whether the drawing says something of it
   * @param mark which quantity is shown
   * @param text its formula or symbol
   * @param values its numbers, row by row, or else its shape; none if there is nothing to say
   * @param spacing from the middle of a column to that of the next one
   */
  record Place(
      Box box,
      String style,
      boolean given,
      boolean known,
      Mark mark,
      Label text,
      List<List<Label>> values,
      int spacing) {}

  /** An edge, and whether a gradient flows back along it. */
  record Way(Route route, boolean known) {}

  /**
   * What the caption may say.
   *
   * @param complete whether the parameters are among the boxes
   */
  record Caption(View view, boolean complete) {}

  /** The graph with formulas and shapes. */
  static Figure structure(PageContext page) {
    Pass first = page.lesson().steps().get(0).step().pass();
    return new GraphFigure(page, first)
        .figure("network", View.STRUCTURE, new Labels(page, new Values()));
  }

  /** A part of a computation, without parameters. */
  static Figure of(PageContext page, ComputationGraph part) {
    Pass first = page.lesson().steps().get(0).step().pass();
    return new GraphFigure(page, first, part, 0)
        .figure("graph", View.LAYER, new Labels(page, new Values()));
  }

  /** The graph in a chapter of the computation. */
  static List<Figure> of(PageContext page, Scene scene, Labels labels) {
    boolean shown = scene.section() == Section.FORWARD || scene.section() == Section.BACKWARD;
    if (!shown || NetworkFigure.applies(page, scene.pass())) {
      return List.of();
    }
    View view =
        scene.section() == Section.BACKWARD
            ? View.BACKWARD
            : scene.again() ? View.AGAIN : View.FORWARD;
    GraphFigure figure = new GraphFigure(page, scene.pass());
    return view == View.BACKWARD || figure.showsNumbers()
        ? List.of(figure.figure(scene.id() + "-graph", view, labels))
        : List.of();
  }

  /** Whether most of what is computed has few numbers; otherwise the first picture says as much. */
  private boolean showsNumbers() {
    List<Node> computed = graph.nodes().stream().filter(node -> node.line().isPresent()).toList();
    long few = computed.stream().filter(node -> BoxNumbers.areShown(node.symbol().shape())).count();
    return 2 * few >= computed.size();
  }

  private Figure figure(String id, View view, Labels labels) {
    List<GraphLayout.Node> nodes = new ArrayList<>();
    for (Node node : graph.nodes()) {
      nodes.add(
          new GraphLayout.Node(
              node.name(), width(node, view, labels) + PADDING, height(node, view)));
    }
    List<GraphLayout.Edge> edges =
        graph.uses().stream().map(use -> new GraphLayout.Edge(use.from(), use.to())).toList();
    boolean down = view == View.LAYER || graph.depth() > DEEP;
    Direction direction = down ? Direction.DOWN : Direction.RIGHT;
    GraphPicture picture = page.pictures().layout(direction, nodes, edges);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < picture.boxes().size(); i++) {
      places.add(place(picture.boxes().get(i), graph.nodes().get(i), view, labels));
    }
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < picture.routes().size(); i++) {
      Use use = graph.uses().get(i);
      boolean flows = gradients.containsKey(use.from()) && isKnownBack(use.to());
      ways.add(new Way(picture.routes().get(i), view != View.BACKWARD || flows));
    }
    Drawing drawing = new Drawing(id, view, picture.width(), picture.height(), places, ways);
    return new Figure(
        id,
        page.pictures().draw("graph", drawing),
        page.prose().inline("prose/figure/graph.md.ftl", new Caption(view, complete)));
  }

  private boolean isParameter(Symbol symbol) {
    return page.typesetter()
        .role(symbol.name())
        .filter(role -> role == Role.PARAMETER || role == Role.CONSTANT)
        .isPresent();
  }

  /** Room for what any drawing with numbers writes into the box, so that all look alike. */
  private int width(Node node, View view, Labels labels) {
    List<View> views = view.general ? List.of(view) : List.of(View.FORWARD, View.BACKWARD);
    Stream<Integer> texts =
        Stream.of(NUMBER, this.texts.get(node.name()), gradients.get(node.name()))
            .filter(Objects::nonNull)
            .map(Label::width);
    Stream<Integer> numbers =
        Stream.concat(
            views.stream().map(each -> numbers(node, each, computed).width()),
            Stream.of(numbers(node, view, labels).width()));
    return Stream.concat(texts, numbers).mapToInt(Integer::intValue).max().orElseThrow();
  }

  private int height(Node node, View view) {
    View filled = view.general ? view : View.FORWARD;
    return HEIGHT + ROW * (Math.max(1, numbers(node, filled, computed).rows().size()) - 1);
  }

  /** Whether there is something to say of a quantity on the way back; it starts at the loss. */
  private boolean isKnownBack(String name) {
    return gradients.containsKey(name) || name.equals(Names.LOSS);
  }

  private Place place(Box box, Node node, View view, Labels labels) {
    boolean given = node.line().isEmpty();
    boolean back = view == View.BACKWARD;
    boolean known = !back || isKnownBack(node.name());
    boolean gradient = back && gradients.containsKey(node.name());
    Symbol shown = gradient ? node.symbol().gradient() : node.symbol();
    Label text = (gradient ? gradients : texts).get(node.name());
    BoxNumbers numbers = known ? numbers(node, view, labels) : BoxNumbers.NONE;
    return new Place(
        box,
        page.typesetter().style(shown.name()),
        given,
        known,
        labels.mark(shown),
        text,
        numbers.rows(),
        numbers.spacing());
  }

  private BoxNumbers numbers(Node node, View view, Labels labels) {
    boolean gradient = view == View.BACKWARD && gradients.containsKey(node.name());
    Symbol shown = gradient ? node.symbol().gradient() : node.symbol();
    return view.general ? BoxNumbers.shape(shown) : BoxNumbers.of(shown, labels);
  }

  /** The formula, if it fits on a line; otherwise the symbol. */
  private Label text(Node node) {
    Label symbol = symbol(node.symbol());
    return node.line()
        .flatMap(line -> MathLabel.onOneLine(page.typesetter().inline(line.equation().expr())))
        .map(formula -> symbol.and(Label.of(" = ")).and(formula))
        .filter(whole -> whole.width() <= LONGEST_FORMULA)
        .orElse(symbol);
  }

  private Label symbol(Symbol symbol) {
    return page.pictures()
        .label(page.typesetter().inline(symbol))
        .showing(Mark.of(symbol.name()), page.typesetter().style(symbol.name()));
  }
}
