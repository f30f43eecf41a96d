package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Call;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Rewriter;
import org.byhand.expr.Shape;
import org.byhand.model.Section;
import org.byhand.model.Tape.Line;
import org.byhand.page.picture.HeatMapLayout;
import org.byhand.page.picture.HeatMaps;
import org.byhand.page.picture.Label;
import org.byhand.page.picture.Matrix;

/** The matrices of an operation that works on places: attention weights, images and filters. */
final class HeatMapFigure {
  private static final String CORRELATE = "correlate";

  /** The operations whose matrices say more as pictures; what only moves numbers does not. */
  private static final Set<String> PICTURED =
      Set.of("softmax", "masked_softmax", CORRELATE, "max_pool", "avg_pool");

  /** A larger matrix is no longer made by hand. */
  private static final int LARGEST = 32;

  private static final double ROUNDING = 1e-2;
  private static final Label BECOMES = Label.of("→");

  private HeatMapFigure() {}

  /** What the template shows. */
  record Drawing(String id, HeatMaps maps) {}

  /**
   * What the caption may say.
   *
   * @param operation the operation's name
   * @param result what it makes
   * @param rows whether the result's rows add up to 1
   * @param added what is added to the operation's result
   */
  record Caption(String operation, Tex result, boolean rows, List<Tex> added) {}

  static Optional<Figure> of(PageContext page, Scene scene, Line line) {
    boolean shown = scene.first() && !scene.again() && line.section() == Section.FORWARD;
    if (!shown || NetworkFigure.applies(page, scene.pass())) {
      return Optional.empty();
    }
    return call(line.equation().expr())
        .filter(call -> isPicture(line.symbol().shape()))
        .map(call -> figure(page, scene, line, call));
  }

  /** The matrices that say most about a line that works on places; none if it does not. */
  static Optional<List<Symbol>> pictured(Line line) {
    return call(line.equation().expr())
        .filter(call -> isPicture(line.symbol().shape()))
        .map(
            call ->
                call.operation().id().equals(CORRELATE) ? pictures(call) : List.of(line.symbol()));
  }

  private static List<Symbol> pictures(Call call) {
    return call.operands().stream()
        .filter(Symbol.class::isInstance)
        .map(Symbol.class::cast)
        .filter(symbol -> isPicture(symbol.shape()))
        .toList();
  }

  /** The operation, if there is one. */
  private static Optional<Call> call(Expr expr) {
    List<Call> calls = new ArrayList<>();
    new Rewriter() {
      @Override
      public Expr call(Call call) {
        if (PICTURED.contains(call.operation().id())) {
          calls.add(call);
        }
        return super.call(call);
      }
    }.rewrite(expr);
    return calls.stream().findFirst();
  }

  private static boolean isPicture(Shape shape) {
    return shape.rows() > 1
        && shape.columns() > 1
        && shape.rows() <= LARGEST
        && shape.columns() <= LARGEST;
  }

  private static Figure figure(PageContext page, Scene scene, Line line, Call call) {
    Labels labels = new Labels(page, scene.pass().values());
    List<Matrix> matrices = new ArrayList<>();
    pictures(call).forEach(symbol -> matrices.add(labels.matrix(symbol)));
    List<Label> signs = new ArrayList<>();
    for (int i = 1; i < matrices.size(); i++) {
      signs.add(Label.of(call.operation().id().equals(CORRELATE) ? "⋆" : ","));
    }
    if (!matrices.isEmpty()) {
      signs.add(BECOMES);
    }
    matrices.add(labels.matrix(line.symbol()));
    String id = scene.id() + "-" + line.name().replace('.', '-') + "-map";
    Caption caption =
        new Caption(
            call.operation().id(),
            page.typesetter().tex(line.symbol()),
            Math.abs(scene.pass().values().get(line.name()).extractVector(true, 0).elementSum() - 1)
                < ROUNDING,
            added(line.equation().expr(), call).stream().map(page.typesetter()::tex).toList());
    return new Figure(
        id,
        page.pictures().draw("heatmap", new Drawing(id, HeatMapLayout.layout(matrices, signs))),
        page.prose().inline("prose/figure/heatmap.md.ftl", caption));
  }

  private static List<Expr> added(Expr expr, Call call) {
    return expr instanceof Expr.Sum sum
        ? sum.terms().stream().filter(term -> !term.equals(call)).toList()
        : List.of();
  }
}
