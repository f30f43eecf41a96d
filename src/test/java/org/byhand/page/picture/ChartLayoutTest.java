package org.byhand.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.byhand.page.picture.Chart.Dot;
import org.byhand.page.picture.Graph.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartLayoutTest {
  private static final Range RANGE = new Range(-4, 4, 0, 1);

  private static Chart chart(double... arguments) {
    List<Spot> spots =
        DoubleStream.of(arguments)
            .mapToObj(
                x ->
                    new Spot(
                        x,
                        sigmoid(x),
                        "dot",
                        Optional.empty(),
                        "",
                        Optional.of(Label.of("unit " + x))))
            .toList();
    Graph rising = Graph.of(Label.of("σ(z)"), "", ChartLayoutTest::sigmoid, RANGE);
    Graph same = Graph.of(Label.of("σ(z) again"), "", ChartLayoutTest::sigmoid, RANGE);
    return ChartLayout.layout(RANGE, Label.of("z"), List.of(rising, same), spots);
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  static List<double[]> arguments() {
    return List.of(
        new double[] {0},
        new double[] {-4, 4},
        new double[] {0, 0, 0},
        new double[] {-0.2, -0.1, 0, 0.1, 0.2, 0.3},
        DoubleStream.iterate(-4, x -> x <= 4, x -> x + 0.25).toArray());
  }

  @ParameterizedTest
  @MethodSource("arguments")
  void putsNoLabelOverAnotherOrOverADot(double[] arguments) {
    Chart chart = chart(arguments);
    List<Area> areas = new ArrayList<>();
    for (Dot dot : chart.dots()) {
      dot.label()
          .ifPresent(tag -> areas.add(Area.around(tag.x(), tag.y(), tag.text().width(), 16)));
    }
    assertFalse(areas.isEmpty());
    for (int i = 0; i < areas.size(); i++) {
      for (Dot dot : chart.dots()) {
        assertFalse(areas.get(i).overlaps(Area.around(dot.x(), dot.y(), 8, 8)));
      }
      for (int j = 0; j < i; j++) {
        assertFalse(areas.get(i).overlaps(areas.get(j)), areas.get(i) + " " + areas.get(j));
      }
      assertTrue(areas.get(i).isWithin(new Area(0, 0, chart.width(), chart.height())));
    }
  }

  @Test
  void keepsTheNamesOfCurvesApart() {
    List<Tag> names = chart(0).curves().stream().map(Chart.Curve::name).toList();
    assertTrue(Math.abs(names.get(0).y() - names.get(1).y()) >= 16, names.toString());
    for (Tag name : names) {
      assertTrue(name.x() + name.text().width() <= chart(0).width(), "the name starts at x");
    }
  }

  @Test
  void putsADotOnItsCurve() {
    Chart chart = chart(0);
    Chart.Frame frame = chart.frame();
    assertEquals((frame.left() + frame.right()) / 2, chart.dots().get(0).x());
    assertEquals((frame.top() + frame.bottom()) / 2, chart.dots().get(0).y());
    assertEquals(Optional.of(frame.bottom()), frame.zeroY());
  }

  @Test
  void leadsALineToALabelThatIsFar() {
    Chart crowded = chart(-0.2, -0.1, 0, 0.1, 0.2, 0.3);
    assertTrue(crowded.dots().stream().anyMatch(dot -> dot.leader().isPresent()));
    assertTrue(chart(0).dots().get(0).leader().isEmpty());
  }
}
