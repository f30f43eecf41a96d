package org.byhand.page;

import java.util.List;
import java.util.stream.IntStream;
import org.byhand.lesson.WorkedStep;
import org.byhand.model.Schedule;
import org.byhand.page.picture.Chart;
import org.byhand.page.picture.ChartLayout;
import org.byhand.page.picture.Graph;
import org.byhand.page.picture.Label;

/** The learning rate over some updates, by a schedule. */
final class ScheduleFigure {
  private static final String ID = "schedule";

  private ScheduleFigure() {}

  /**
   * What the caption may say.
   *
   * @param optimizer with the learning rate that it would have without a schedule
   */
  record Caption(Chosen chosen, Chosen optimizer, int updates) {}

  /**
   * The picture of a schedule.
   *
   * @param page a problem with the first of the text's choices, of which many steps are shown
   * @param text about the schedule
   */
  static Figure of(PageContext page, ConceptText text) {
    List<Double> rates =
        page.lesson().steps().stream()
            .map(WorkedStep::step)
            .map(step -> step.pass().values().get(Schedule.RATE).get(0))
            .toList();
    double highest = rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    Graph.Range range = new Graph.Range(1, rates.size(), 0, highest).rounded();
    List<Graph.Point> points =
        IntStream.range(0, rates.size())
            .mapToObj(i -> new Graph.Point(i + 1, rates.get(i)))
            .toList();
    Graph graph = new Graph(Label.of("learning rate"), "curve role-constant", List.of(points));
    Chart chart = ChartLayout.layout(range, Label.of("update"), List.of(graph), List.of());
    return new Figure(
        ID,
        page.pictures().draw("chart", new ChartDrawing(ID, ID, text.label(), chart)),
        page.prose()
            .inline(
                "prose/figure/schedule.md.ftl",
                new Caption(
                    Chosen.of(page.problem().schedule().orElseThrow()),
                    Chosen.of(page.problem().optimizer()),
                    rates.size())));
  }
}
