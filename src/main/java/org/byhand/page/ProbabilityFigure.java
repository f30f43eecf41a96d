package org.byhand.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.model.Names;
import org.byhand.model.Role;
import org.byhand.model.Tape.Line;
import org.byhand.page.picture.BarChart;
import org.byhand.page.picture.BarChart.Share;
import org.byhand.page.picture.Label;
import org.ejml.simple.SimpleMatrix;

/** Bars for an output of several probabilities that add up to 1, beside the target's. */
final class ProbabilityFigure {
  private static final int MOST_BARS = 12;

  /** What rounding on the way may take from the sum. */
  private static final double ROUNDING = 1e-2;

  private final PageContext page;
  private final Line line;
  private final SimpleMatrix values;
  private final boolean columns;

  private ProbabilityFigure(PageContext page, Scene scene, Line line) {
    this.page = page;
    this.line = line;
    this.values = scene.pass().values().get(line.name());
    this.columns = page.problem().notation().affine().columnVectors();
  }

  /** What the template shows. */
  record Drawing(String id, BarChart chart) {}

  /**
   * What the caption may say.
   *
   * @param example whether it is one example of several
   * @param target whether the bars have something to be compared with
   */
  record Caption(Tex output, boolean example, boolean target) {}

  static Optional<Figure> of(PageContext page, Scene scene, Line line) {
    boolean output =
        line.role() == Role.ACTIVATION
            && isSoftmax(line)
            && line.name().equals(page.lesson().trace().network().outputName());
    return output && (scene.first() || scene.again())
        ? Optional.of(new ProbabilityFigure(page, scene, line))
            .filter(ProbabilityFigure::isDistribution)
            .map(figure -> figure.figure(scene))
        : Optional.empty();
  }

  /** Numbers that happen to add up to 1 are no probabilities. */
  static boolean isSoftmax(Line line) {
    return line.equation().expr() instanceof Expr.Call call
        && call.operation().id().equals("softmax");
  }

  private int count() {
    return columns ? values.getNumRows() : values.getNumCols();
  }

  private Cell cell(Symbol symbol, int output) {
    return columns ? new Cell(symbol, output, 0) : new Cell(symbol, 0, output);
  }

  private double value(int output) {
    return columns ? values.get(output, 0) : values.get(0, output);
  }

  private boolean isDistribution() {
    return isDistribution(IntStream.range(0, count()).mapToDouble(this::value).toArray());
  }

  /** Whether numbers are the probabilities of several things, one of which happens. */
  static boolean isDistribution(double[] shares) {
    return shares.length > 1
        && shares.length <= MOST_BARS
        && Arrays.stream(shares).allMatch(share -> share >= 0)
        && Math.abs(Arrays.stream(shares).sum() - 1) < ROUNDING;
  }

  private Figure figure(Scene scene) {
    Labels labels = new Labels(page, scene.pass().values());
    Optional<SimpleMatrix> targets =
        scene
            .pass()
            .values()
            .find(Names.TARGET)
            .filter(
                y ->
                    y.getNumRows() == values.getNumRows() && y.getNumCols() == values.getNumCols());
    List<String> names = page.problem().data().targets();
    List<Share> shares = new ArrayList<>();
    for (int output = 0; output < count(); output++) {
      Cell cell = cell(line.symbol(), output);
      Label symbol = labels.symbol(cell);
      int index = output;
      shares.add(
          new Share(
              names.size() == count() ? Label.of(names.get(output) + "  ").and(symbol) : symbol,
              value(output),
              Optional.of(labels.mark(cell)),
              labels.number(cell),
              targets.map(y -> columns ? y.get(index, 0) : y.get(0, index))));
    }
    String id = scene.id() + "-probabilities";
    Shape shape = line.symbol().shape();
    Caption caption =
        new Caption(
            page.typesetter().tex(line.symbol()),
            (columns ? shape.columns() : shape.rows()) > 1,
            targets.isPresent());
    return new Figure(
        id,
        page.pictures().draw("bars", new Drawing(id, BarChart.of(shares))),
        page.prose().inline("prose/figure/bars.md.ftl", caption));
  }
}
