package org.byhand.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.byhand.page.picture.HeatMaps.Cell;
import org.byhand.page.picture.HeatMaps.HeatMap;
import org.byhand.page.picture.HeatMaps.Legend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatMapLayoutTest {

  /** A matrix such as {@code 1 2; 3 4}. */
  private static Matrix matrix(String rows) {
    return new Matrix(
        Label.of("A"),
        Arrays.stream(rows.split("; "))
            .map(
                row ->
                    Arrays.stream(row.split(" "))
                        .map(Double::valueOf)
                        .map(x -> new Matrix.Entry(x, Optional.empty(), Label.of(x.toString())))
                        .toList())
            .toList());
  }

  private static Matrix square(int size) {
    String row = "1 ".repeat(size).strip();
    return matrix(String.join("; ", IntStream.range(0, size).mapToObj(any -> row).toList()));
  }

  private static HeatMaps layout(Matrix... matrices) {
    return HeatMapLayout.layout(
        List.of(matrices),
        IntStream.range(1, matrices.length).mapToObj(any -> Label.of("⋆")).toList());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0 1; 2 4,     0 2 4 8
          -1 1; 0.5 0,  8 8 4 0
          0 0; 0 0,     0 0 0 0
          1e-9 1; 0 1,  1 8 0 8
          """)
  void isStrongerTheFartherANumberIsFromZero(String rows, String levels) {
    List<Integer> expected = Arrays.stream(levels.split(" ")).map(Integer::valueOf).toList();
    HeatMap map = layout(matrix(rows)).maps().get(0);
    assertEquals(expected, map.cells().stream().map(Cell::level).toList());
  }

  @Test
  void canCompareMatricesOnOneScale() {
    List<HeatMap> maps =
        HeatMapLayout.onOneScale(
                List.of(matrix("1 0; 0 2"), matrix("4 0; 0 -2")), List.of(Label.of("→")))
            .maps();
    assertEquals(List.of(2, 0, 0, 4), maps.get(0).cells().stream().map(Cell::level).toList());
    assertTrue(maps.get(0).legend().isEmpty());
    assertEquals("−4", maps.get(1).legend().orElseThrow().lowest().text().text());
  }

  @Test
  void tellsNegativeNumbersApart() {
    HeatMap map = layout(matrix("-1 1; 0 -0.5")).maps().get(0);
    assertEquals(
        List.of(true, false, false, true), map.cells().stream().map(Cell::negative).toList());
  }

  @Test
  void hasALegendThatIsEvenAroundZeroWhereSignsDiffer() {
    HeatMap signed = layout(matrix("-1 3; 0 1")).maps().get(0);
    assertEquals("−3", signed.legend().orElseThrow().lowest().text().text());
    assertEquals("3", signed.legend().orElseThrow().highest().text().text());
    HeatMap positive = layout(matrix("1 3; 0 1")).maps().get(0);
    assertEquals("0", positive.legend().orElseThrow().lowest().text().text());
  }

  @Test
  void hasNoLegendWhereEveryNumberIsZero() {
    assertTrue(layout(matrix("0 0; 0 0")).maps().get(0).legend().isEmpty());
  }

  @Test
  void keepsMatricesNumbersAndLegendsApartAndWithinTheDrawing() {
    HeatMaps maps = layout(matrix("1 -0.123456; 2 3"), square(4), matrix("1 2; 3 4"));
    List<Area> areas = new ArrayList<>();
    for (HeatMap map : maps.maps()) {
      Cell first = map.cells().get(0);
      Cell last = map.cells().get(map.cells().size() - 1);
      areas.add(
          new Area(first.x(), first.y(), last.x() + map.cellWidth(), last.y() + map.cellHeight()));
      Legend legend = map.legend().orElseThrow();
      for (Tag tag : List.of(map.name(), legend.lowest(), legend.highest())) {
        areas.add(Area.around(tag.x(), tag.y(), tag.text().width(), 16));
      }
      for (Cell cell : map.cells()) {
        assertTrue(cell.text().orElseThrow().width() < map.cellWidth());
      }
    }
    maps.signs().forEach(tag -> areas.add(Area.around(tag.x(), tag.y(), 18, 18)));
    for (int i = 0; i < areas.size(); i++) {
      assertTrue(areas.get(i).isWithin(new Area(0, 0, maps.width(), maps.height())), "" + i);
      for (int j = 0; j < i; j++) {
        assertFalse(areas.get(i).overlaps(areas.get(j)), areas.get(i) + " " + areas.get(j));
      }
    }
  }

  @Test
  void leavesTheNumbersOutOfALargeMatrix() {
    assertTrue(
        layout(square(13)).maps().get(0).cells().stream().noneMatch(c -> c.text().isPresent()));
    assertTrue(
        layout(square(12)).maps().get(0).cells().stream().allMatch(c -> c.text().isPresent()));
  }

  @Test
  void refusesRowsOfDifferentLengths() {
    assertThrows(IllegalArgumentException.class, () -> matrix("1 2; 3"));
  }
}
