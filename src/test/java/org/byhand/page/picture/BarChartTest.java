package org.byhand.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.byhand.page.picture.BarChart.Bar;
import org.byhand.page.picture.BarChart.Share;
import org.junit.jupiter.api.Test;

class BarChartTest {

  private static Share share(String name, double value, double target) {
    return new Share(
        Label.of(name), value, Optional.empty(), Label.of("0.1234"), Optional.of(target));
  }

  private static final BarChart CHART =
      BarChart.of(
          List.of(share("cat", 0.25, 0), share("a long-eared owl", 0.75, 1), share("dog", 0, 0)));

  @Test
  void makesBarsAsLongAsTheirProbabilities() {
    int whole = CHART.right() - CHART.left();
    assertEquals(
        List.of(whole / 4, 3 * whole / 4, 0), CHART.bars().stream().map(Bar::length).toList());
    assertEquals(
        List.of(0, whole, 0), CHART.bars().stream().map(bar -> bar.target().get()).toList());
  }

  @Test
  void keepsBarsApartAndLeavesRoomForNamesAndNumbers() {
    for (int i = 1; i < CHART.bars().size(); i++) {
      assertTrue(
          CHART.bars().get(i).y() - CHART.bars().get(i - 1).y() >= BarChart.THICKNESS + 8,
          "with the target's outline");
    }
    assertTrue(CHART.left() > Label.of("a long-eared owl").width());
    assertTrue(CHART.width() - CHART.right() > Label.of("0.1234").width());
  }
}
