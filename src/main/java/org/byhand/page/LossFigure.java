package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.Symbols;
import org.byhand.expr.Values;
import org.byhand.model.ActivationFunction;
import org.byhand.model.Role;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.page.picture.Chart;
import org.byhand.page.picture.ChartLayout;
import org.byhand.page.picture.Graph;
import org.byhand.page.picture.Label;
import org.byhand.page.picture.Spot;
import org.byhand.print.Mark;
import org.byhand.print.NumberPrinter;
import org.byhand.training.Pass;
import org.ejml.simple.SimpleMatrix;

/**
 * One example's loss as a function of the prediction, with the problem's own points, for losses of
 * one number.
 */
final class LossFigure {
  private static final int MOST_SPOTS = 12;
  private static final int MOST_GRAPHS = 3;
  private static final int SAMPLES = 100;

  /** How much of the range a tangent covers, to either side. */
  private static final double TANGENT = 0.2;

  /** How many times the largest point's loss is still shown. */
  private static final double HIGHEST = 3;

  private final PageContext page;
  private final Pass pass;
  private final Line line;
  private final Symbol prediction;
  private final Symbol target;
  private final Optional<Line> gradient;

  /** What the outputs say about the targets, where the gradient is written with it. */
  private final Optional<Line> said;

  private LossFigure(PageContext page, Pass pass, Tape single, Symbol prediction, Symbol target) {
    this.page = page;
    this.pass = pass;
    this.line = single.dataLoss().orElseThrow();
    this.prediction = prediction;
    this.target = target;
    this.gradient = single.line(prediction.gradient().name());
    this.said = single.lines().stream().filter(each -> each.role() == Role.PREDICTION).findFirst();
  }

  /**
   * What the caption may say.
   *
   * @param targets of the examples that are shown
   * @param tangent whether the slope is drawn
   * @param left whether there are more examples
   */
  record Caption(
      Tex loss, Tex prediction, Tex slope, List<String> targets, boolean tangent, boolean left) {}

  static Optional<Figure> of(PageContext page, Scene scene, Line line) {
    Tape single = page.lesson().trace().network().step(1);
    Line loss = single.dataLoss().orElseThrow();
    if (!scene.first() || scene.again() || !line.name().equals(loss.name())) {
      return Optional.empty();
    }
    Set<Symbol> used = Set.copyOf(Symbols.in(loss.equation().expr()));
    Optional<Symbol> target = used.stream().filter(each -> isTarget(single, each)).findFirst();
    Optional<Symbol> prediction = used.stream().filter(each -> !isTarget(single, each)).findFirst();
    boolean applies =
        used.size() == 2
            && target.isPresent()
            && prediction.isPresent()
            && used.stream().allMatch(each -> each.shape().isScalar());
    return applies
        ? Optional.of(
            new LossFigure(page, scene.pass(), single, prediction.get(), target.get())
                .figure(scene.id() + "-loss"))
        : Optional.empty();
  }

  private static boolean isTarget(Tape tape, Symbol symbol) {
    return tape.role(symbol.name()).equals(Optional.of(Role.TARGET));
  }

  private Figure figure(String id) {
    SimpleMatrix predictions = pass.values().get(prediction.name());
    SimpleMatrix wanted = pass.values().get(target.name());
    int shown = Math.min(MOST_SPOTS, predictions.getNumElements());
    List<Double> targets = IntStream.range(0, shown).mapToObj(wanted::get).distinct().toList();
    List<Spot> spots = new ArrayList<>();
    for (int example = 0; example < shown; example++) {
      spots.add(spot(example, predictions.get(example), wanted.get(example), shown > 1));
    }
    Graph.Range range = range(targets, spots);
    List<Graph> graphs = new ArrayList<>();
    for (double y : targets.subList(0, Math.min(MOST_GRAPHS, targets.size()))) {
      graphs.add(Graph.of(name(y, targets.size() > 1), "curve role-loss", a -> loss(a, y), range));
    }
    boolean tangent = shown == 1 && gradient.isPresent();
    if (tangent) {
      graphs.add(tangent(spots.get(0), targets.get(0), range));
    }
    Chart chart = ChartLayout.layout(range, label(prediction), graphs, spots);
    Caption caption =
        new Caption(
            page.typesetter().tex(line.symbol()),
            page.typesetter().tex(prediction),
            page.typesetter().tex(prediction.gradient()),
            targets.stream().map(this::number).toList(),
            tangent,
            shown < predictions.getNumElements());
    return new Figure(
        id,
        page.pictures().draw("chart", new ChartDrawing(id, "loss", "", chart)),
        page.prose().inline("prose/figure/loss.md.ftl", caption));
  }

  private Spot spot(int example, double a, double y, boolean several) {
    double loss = loss(a, y);
    String text = "prediction " + number(a) + ", loss " + number(loss);
    Optional<Label> label =
        several ? Optional.of(Label.of(Integer.toString(example + 1))) : Optional.empty();
    return new Spot(a, loss, "dot role-loss", Optional.of(mark(example)), text, label);
  }

  private Mark mark(int example) {
    SimpleMatrix all = pass.values().get(prediction.name());
    Shape shape = new Shape(all.getNumRows(), all.getNumCols());
    int row = shape.rows() > 1 ? example : 0;
    return new Labels(page, pass.values())
        .mark(new Cell(new Symbol(prediction.name(), shape), row, example - row));
  }

  private String number(double x) {
    return NumberPrinter.text(page.lesson().display().shown(x));
  }

  private Label name(double y, boolean several) {
    Label loss = label(line.symbol());
    return several
        ? loss.and(Label.of(", ")).and(label(target)).and(Label.of(" = " + number(y)))
        : loss;
  }

  private Label label(Expr expr) {
    return page.pictures().label(page.typesetter().inline(expr));
  }

  private Graph tangent(Spot spot, double y, Graph.Range range) {
    double slope = Evaluator.evaluate(gradient.get().equation().expr(), values(spot.x(), y)).get(0);
    double reach = TANGENT * (range.to() - range.from());
    Graph.Range near =
        new Graph.Range(
            Math.max(range.from(), spot.x() - reach),
            Math.min(range.to(), spot.x() + reach),
            range.lowest(),
            range.highest());
    return Graph.of(Label.NONE, "curve tangent", a -> spot.y() + slope * (a - spot.x()), near);
  }

  private double loss(double a, double y) {
    return Evaluator.evaluate(line.equation().expr(), values(a, y)).get(0);
  }

  private Values values(double a, double y) {
    Values values = new Values();
    values.set(prediction.name(), SimpleMatrix.filled(1, 1, a));
    values.set(target.name(), SimpleMatrix.filled(1, 1, y));
    said.ifPresent(
        each -> values.set(each.name(), Evaluator.evaluate(each.equation().expr(), values)));
    return values;
  }

  /** Where predictions can lie, and losses up to a few times those of the points. */
  private Graph.Range range(List<Double> targets, List<Spot> spots) {
    double from = spots.stream().mapToDouble(Spot::x).min().orElseThrow();
    double to = spots.stream().mapToDouble(Spot::x).max().orElseThrow();
    for (double y : targets) {
      from = Math.min(from, y);
      to = Math.max(to, y);
    }
    Optional<ActivationFunction> bounded =
        output().filter(f -> !Double.isInfinite(f.supremum() - f.infimum()));
    double margin = Math.max(0.5, 0.5 * (to - from));
    from = bounded.map(ActivationFunction::infimum).orElse(from - margin);
    to = bounded.map(ActivationFunction::supremum).orElse(to + margin);
    double cap = HIGHEST * spots.stream().mapToDouble(Spot::y).max().orElseThrow();
    double lowest = 0;
    double highest = 0;
    for (double y : targets) {
      cap = Math.max(cap, loss((from + to) / 2, y));
      for (int i = 1; i < SAMPLES; i++) {
        double loss = loss(from + (to - from) * i / SAMPLES, y);
        lowest = Math.min(lowest, loss);
        highest = Math.max(highest, loss);
      }
    }
    return new Graph.Range(from, to, lowest, Math.min(highest, cap)).rounded();
  }

  /** The function that makes the prediction, if it is an activation function. */
  private Optional<ActivationFunction> output() {
    return pass.tape()
        .line(prediction.name())
        .map(each -> each.equation().expr())
        .filter(Expr.Apply.class::isInstance)
        .map(expr -> ((Expr.Apply) expr).function())
        .filter(ActivationFunction.class::isInstance)
        .map(ActivationFunction.class::cast);
  }
}
