package org.byhand.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.Symbols;
import org.byhand.expr.Values;
import org.byhand.model.Parameter;
import org.byhand.model.Penalty;
import org.byhand.model.Role;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.page.picture.ChartLayout;
import org.byhand.page.picture.Graph;
import org.byhand.page.picture.Label;
import org.byhand.problem.Clipping;
import org.byhand.problem.Regularization;
import org.byhand.training.Pass;
import org.ejml.simple.SimpleMatrix;

/** The curves of a penalty and of a clipped gradient: what the engine's lines make of a number. */
final class RuleFigure {
  private static final int SAMPLES = 60;

  /** How far the weights reach to which a penalty is shown. */
  private static final double WEIGHTS = 2;

  /** How far the first number of a gradient reaches. */
  private static final double GRADIENTS = 12;

  /** The second number of the gradient, which stays as it is. */
  private static final double SECOND = 4;

  private final PageContext page;
  private final ConceptText text;
  private final Pass pass;
  private final Symbol weights;

  private RuleFigure(PageContext page, ConceptText text) {
    this.page = page;
    this.text = text;
    this.pass = page.lesson().steps().get(0).step().pass();
    this.weights = page.lesson().trace().network().parameters().get(0).symbol();
  }

  /**
   * What the caption may say.
   *
   * @param kind of the penalty or of the bound
   * @param value the strength of the penalty, or the bound
   * @param second the number of the gradient that stays
   */
  record Caption(String kind, String value, int second) {}

  /**
   * A penalty on one weight, and what it adds to the gradient.
   *
   * @param page a problem with that penalty and two weights
   */
  static Figure penalty(PageContext page, ConceptText text) {
    RuleFigure figure = new RuleFigure(page, text);
    Tape tape = figure.pass.tape();
    Line term =
        tape.lines().stream().filter(line -> line.role() == Role.PENALTY).findFirst().orElseThrow();
    Line gradient = tape.line(figure.weights.gradient().name()).orElseThrow();
    DoubleUnaryOperator value =
        w -> Evaluator.evaluate(term.equation().expr(), figure.at(w)).get(0);
    DoubleUnaryOperator slope =
        w -> Evaluator.evaluate(gradient.equation().expr(), figure.at(w)).get(0);
    Regularization written = page.problem().regularization().orElseThrow();
    Penalty penalty = Penalty.in(written).get(0);
    return figure.chart(
        "penalty",
        caption(penalty.id(), penalty.given(written).orElseThrow()),
        WEIGHTS,
        Label.of("weight"),
        List.of(
            new Curve("penalty", "curve role-loss", value),
            new Curve("slope", "curve derivative", slope)));
  }

  /**
   * What is left of a gradient's two numbers, as the first one grows.
   *
   * @param page a problem that clips the gradient of two weights
   */
  static Figure clipping(PageContext page, ConceptText text) {
    RuleFigure figure = new RuleFigure(page, text);
    Clipping written = page.problem().clipping().orElseThrow();
    return figure.chart(
        "clipping",
        caption(TemplateValues.word(written.kind()), written.limit()),
        GRADIENTS,
        Label.of("first number of the gradient"),
        List.of(
            new Curve("first", "curve", g -> figure.clipped(g, 0)),
            new Curve("second", "curve derivative", g -> figure.clipped(g, 1))));
  }

  private record Curve(String name, String style, DoubleUnaryOperator function) {}

  /** One weight, the other being 0, where nothing comes from the data. */
  private Values at(double weight) {
    Values values = pass.values().copy();
    values.set(weights.name(), vector(weight, 0));
    for (Symbol used :
        Symbols.in(pass.tape().line(weights.gradient().name()).orElseThrow().equation().expr())) {
      if (pass.tape().role(used.name()).filter(role -> role == Role.ERROR).isPresent()) {
        values.set(used.name(), zeros(used.shape()));
      }
    }
    return values;
  }

  private double clipped(double first, int place) {
    Values values = pass.values().copy();
    for (Parameter parameter : page.lesson().trace().network().parameters()) {
      Symbol gradient = parameter.symbol().gradient();
      values.set(gradient.name(), zeros(gradient.shape()));
    }
    values.set(weights.gradient().name(), vector(first, SECOND));
    for (Line line : pass.tape().lines(Section.UPDATE)) {
      SimpleMatrix value = Evaluator.evaluate(line.equation().expr(), values);
      values.set(line.name(), value);
      if (line.role() == Role.OPTIMIZER && line.symbol().shape().equals(weights.shape())) {
        return value.get(place);
      }
    }
    throw new IllegalStateException("nothing is clipped");
  }

  private static SimpleMatrix vector(double first, double second) {
    return new SimpleMatrix(1, 2, true, first, second);
  }

  private static SimpleMatrix zeros(Shape shape) {
    return new SimpleMatrix(shape.rows(), shape.columns());
  }

  private static Caption caption(String kind, BigDecimal value) {
    return new Caption(kind, value.toPlainString(), (int) SECOND);
  }

  private Figure chart(
      String kind, Caption caption, double reach, Label argument, List<Curve> curves) {
    double lowest = 0;
    double highest = 0;
    for (int i = -SAMPLES; i <= SAMPLES; i++) {
      for (Curve curve : curves) {
        double y = curve.function.applyAsDouble(reach * i / SAMPLES);
        lowest = Math.min(lowest, y);
        highest = Math.max(highest, y);
      }
    }
    Graph.Range range = new Graph.Range(-reach, reach, lowest, highest).rounded();
    List<Graph> graphs = new ArrayList<>();
    for (Curve curve : curves) {
      graphs.add(Graph.of(Label.of(curve.name), curve.style, curve.function, range));
    }
    return new Figure(
        kind,
        page.pictures()
            .draw(
                "chart",
                new ChartDrawing(
                    kind,
                    kind,
                    text.label(),
                    ChartLayout.layout(range, argument, graphs, List.of()))),
        page.prose().inline("prose/figure/" + kind + ".md.ftl", caption));
  }
}
