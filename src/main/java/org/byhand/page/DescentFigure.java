package org.byhand.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.page.picture.ChartLayout;
import org.byhand.page.picture.Graph;
import org.byhand.page.picture.Label;

/** The loss over some steps in a narrow valley, with an optimizer and with plain descent. */
final class DescentFigure {
  private static final String ID = "descent";
  private static final String VALLEY = "valley";
  private static final String RATE = "learning_rate";
  private static final String PLAIN = "{sgd: {learning_rate: %s}}";

  private DescentFigure() {}

  /**
   * What the caption may say.
   *
   * @param chosen the optimizer
   * @param rate the learning rate of both
   */
  record Caption(Chosen chosen, String rate) {}

  /**
   * The picture of an optimizer.
   *
   * @param text about the optimizer; the first of its choices that is not plain is shown
   */
  static Figure of(ConceptText text, ExampleLessons lessons) {
    List<String> choices = text.choices();
    String rate =
        valley(lessons, choices.get(0))
            .problem()
            .optimizer()
            .arguments()
            .get(RATE)
            .value()
            .toPlainString();
    String plain = PLAIN.formatted(rate);
    String choice = choices.stream().filter(each -> !each.equals(plain)).findFirst().orElse(plain);
    PageContext page = valley(lessons, choice);
    List<Double> losses = page.lesson().trace().lossHistory();
    List<Double> others = valley(lessons, plain).lesson().trace().lossHistory();
    double highest =
        Stream.concat(losses.stream(), others.stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElseThrow();
    Graph.Range range = new Graph.Range(0, losses.size() - 1, 0, highest).rounded();
    List<Graph> graphs =
        List.of(
            new Graph(Label.of(text.label()), "curve role-loss", List.of(points(losses))),
            new Graph(Label.of("plain"), "curve derivative", List.of(points(others))));
    return new Figure(
        ID,
        page.pictures()
            .draw(
                "chart",
                new ChartDrawing(
                    ID,
                    ID,
                    text.label(),
                    ChartLayout.layout(range, Label.of("step"), graphs, List.of()))),
        page.prose()
            .inline(
                "prose/figure/descent.md.ftl",
                new Caption(Chosen.of(page.problem().optimizer()), rate)));
  }

  private static PageContext valley(ExampleLessons lessons, String choice) {
    return lessons.work(VALLEY, ConceptText.example(VALLEY, choice));
  }

  private static List<Graph.Point> points(List<Double> losses) {
    return IntStream.range(0, losses.size())
        .mapToObj(i -> new Graph.Point(i, losses.get(i)))
        .toList();
  }
}
