package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Apply;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Function;
import org.byhand.expr.Shape;
import org.byhand.expr.Values;
import org.byhand.model.Activation;
import org.byhand.model.Role;
import org.byhand.model.Section;
import org.byhand.model.Tape.Line;
import org.byhand.page.picture.ChartLayout;
import org.byhand.page.picture.Graph;
import org.byhand.page.picture.Label;
import org.byhand.page.picture.Spot;
import org.ejml.simple.SimpleMatrix;

/** The graph of an activation function and of its derivative, with the problem's own points. */
final class ActivationFigure {
  /** With more points than this, the graph could not be seen. */
  private static final int MOST_SPOTS = 16;

  /** With more labels than this, they could not be told apart. */
  private static final int MOST_LABELS = 8;

  /** Where sigmoid and tanh have done most of their bending. */
  private static final double LEAST_RANGE = 4;

  private static final double MARGIN = 1.2;
  private static final int SAMPLES = 60;

  private static final Symbol ARGUMENT = new Symbol("z", Shape.SCALAR);
  private static final Symbol VALUE = new Symbol("a", Shape.SCALAR);

  private final PageContext page;
  private final Function function;
  private final Labels labels;
  private final List<Spot> spots = new ArrayList<>();

  private ActivationFigure(PageContext page, Scene scene, Function function) {
    this.page = page;
    this.function = function;
    this.labels = new Labels(page, scene.pass().values());
  }

  /** What the caption may say. */
  record Caption(Tex function, Tex derivative, boolean several, boolean left) {}

  /** A function's picture stands after the last line that uses it, where it is first shown. */
  static Optional<Figure> of(PageContext page, Scene scene, Line line) {
    Optional<Function> function = applied(line);
    if (!scene.first() || scene.again() || function.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines =
        scene.pass().tape().lines(Section.FORWARD).stream()
            .filter(each -> applied(each).equals(function))
            .toList();
    return lines.get(lines.size() - 1).equals(line)
        ? Optional.of(new ActivationFigure(page, scene, function.get()).figure(scene, lines))
        : Optional.empty();
  }

  private static Optional<Function> applied(Line line) {
    return line.role() == Role.ACTIVATION
            && line.equation().expr() instanceof Apply apply
            && apply.x() instanceof Symbol
            && !apply.function().equals(Activation.IDENTITY.function())
        ? Optional.of(apply.function())
        : Optional.empty();
  }

  private Figure figure(Scene scene, List<Line> lines) {
    int all =
        lines.stream()
            .map(line -> line.symbol().shape())
            .mapToInt(shape -> shape.rows() * shape.columns())
            .sum();
    for (Line line : lines) {
      addSpots((Symbol) ((Apply) line.equation().expr()).x(), line.symbol(), all <= MOST_LABELS);
    }
    String id = scene.id() + "-" + function.id().replace('_', '-');
    double reach = spots.stream().mapToDouble(spot -> Math.abs(spot.x())).max().orElse(0);
    double end = Math.max(LEAST_RANGE, MARGIN * reach);
    Graph.Range range = range(end);
    Expr prime = new Expr.Prime(function, ARGUMENT, VALUE);
    Expr apply = new Apply(function, ARGUMENT);
    List<Graph> graphs =
        List.of(
            Graph.of(label(apply), "curve", function::evaluate, range),
            Graph.of(label(prime), "curve derivative", this::slope, range));
    Caption caption =
        new Caption(
            page.typesetter().tex(apply),
            page.typesetter().tex(prime),
            spots.size() > 2,
            spots.size() < 2 * all);
    return new Figure(
        id,
        page.pictures()
            .draw(
                "chart",
                new ChartDrawing(
                    id,
                    "activation",
                    function.id().replace('_', ' '),
                    ChartLayout.layout(range, label(ARGUMENT), graphs, spots))),
        page.prose().inline("prose/figure/activation.md.ftl", caption));
  }

  private Label label(Expr expr) {
    return page.pictures().label(page.typesetter().inline(expr));
  }

  private void addSpots(Symbol argument, Symbol value, boolean labeled) {
    Shape shape = value.shape();
    for (int row = 0; row < shape.rows(); row++) {
      for (int column = 0; column < shape.columns(); column++) {
        if (spots.size() < 2 * MOST_SPOTS) {
          add(new Cell(argument, row, column), new Cell(value, row, column), labeled);
        }
      }
    }
  }

  /** One spot on the function, which may have a label, and one on its derivative below or above. */
  private void add(Cell argument, Cell value, boolean labeled) {
    double x = labels.value(argument);
    String text = labels.equation(argument).and(Label.of(", ")).and(labels.equation(value)).text();
    Optional<Label> label = labeled ? Optional.of(labels.symbol(value)) : Optional.empty();
    spots.add(
        new Spot(x, labels.value(value), "dot", Optional.of(labels.mark(value)), text, label));
    spots.add(
        new Spot(
            x, slope(x), "dot hollow", Optional.of(labels.mark(argument)), "", Optional.empty()));
  }

  private double slope(double x) {
    Values values = new Values();
    values.set(ARGUMENT.name(), SimpleMatrix.filled(1, 1, x));
    values.set(VALUE.name(), SimpleMatrix.filled(1, 1, function.evaluate(x)));
    return Evaluator.evaluate(function.derivative(ARGUMENT, VALUE), values).get(0);
  }

  /** All values of both graphs. */
  private Graph.Range range(double end) {
    double lowest = 0;
    double highest = 0;
    for (int i = -SAMPLES; i <= SAMPLES; i++) {
      for (DoubleUnaryOperator each :
          List.<DoubleUnaryOperator>of(function::evaluate, this::slope)) {
        double y = each.applyAsDouble(end * i / SAMPLES);
        lowest = Math.min(lowest, y);
        highest = Math.max(highest, y);
      }
    }
    return new Graph.Range(-end, end, lowest, highest).rounded();
  }
}
