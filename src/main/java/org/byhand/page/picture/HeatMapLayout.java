package org.byhand.page.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.lesson.Shown;
import org.byhand.page.picture.HeatMaps.Cell;
import org.byhand.page.picture.HeatMaps.HeatMap;
import org.byhand.page.picture.HeatMaps.Legend;
import org.byhand.print.NumberPrinter;

/** Finds places for matrices, their numbers and their legends. */
public final class HeatMapLayout {
  /** In a larger matrix numbers would be too many to be read. */
  private static final int MOST_NUMBERS = 12;

  private static final int CELL_HEIGHT = 30;
  private static final int LEAST_CELL = 34;
  private static final int SMALL_CELL = 14;
  private static final int PADDING = 10;
  private static final int NAME = 22;
  private static final int INDEX = 18;
  private static final int SIGN = 34;
  private static final int LEGEND = 46;
  private static final int LEGEND_STEP = 8;
  private static final int DECIMALS = 2;

  private final List<HeatMap> maps = new ArrayList<>();
  private final List<Tag> signs = new ArrayList<>();
  private final int body;
  private int x;

  private HeatMapLayout(List<Matrix> matrices) {
    this.body = matrices.stream().mapToInt(HeatMapLayout::height).max().orElseThrow();
  }

  /**
   * Lays out matrices.
   *
   * @param matrices from left to right
   * @param signs between each and the next one
   */
  public static HeatMaps layout(List<Matrix> matrices, List<Label> signs) {
    return new HeatMapLayout(matrices).lay(matrices, signs, false);
  }

  /** The same with equally strong grounds for equal numbers of all matrices, and one legend. */
  public static HeatMaps onOneScale(List<Matrix> matrices, List<Label> signs) {
    return new HeatMapLayout(matrices).lay(matrices, signs, true);
  }

  private HeatMaps lay(List<Matrix> matrices, List<Label> between, boolean together) {
    for (int i = 0; i < matrices.size(); i++) {
      if (i > 0) {
        signs.add(new Tag(x + SIGN / 2, NAME + INDEX + body / 2, between.get(i - 1)));
        x += SIGN;
      }
      boolean last = i == matrices.size() - 1;
      add(matrices.get(i), together ? matrices : List.of(matrices.get(i)), last || !together);
    }
    return new HeatMaps(x + PADDING, NAME + INDEX + body + LEGEND, maps, signs);
  }

  private static boolean showsNumbers(Matrix matrix) {
    return matrix.rows().size() <= MOST_NUMBERS && matrix.columns() <= MOST_NUMBERS;
  }

  private static int height(Matrix matrix) {
    return matrix.rows().size() * cellHeight(matrix);
  }

  private static int cellHeight(Matrix matrix) {
    return showsNumbers(matrix) ? CELL_HEIGHT : SMALL_CELL;
  }

  private static int cellWidth(Matrix matrix) {
    int widest =
        matrix.rows().stream()
            .flatMap(List::stream)
            .mapToInt(entry -> entry.text().width())
            .max()
            .orElseThrow();
    return showsNumbers(matrix) ? Math.max(LEAST_CELL, widest + PADDING) : SMALL_CELL;
  }

  /**
   * @param compared the matrices on the same scale
   */
  private void add(Matrix matrix, List<Matrix> compared, boolean withLegend) {
    int width = cellWidth(matrix);
    int height = cellHeight(matrix);
    int left = x + INDEX;
    int top = NAME + INDEX + (body - height(matrix)) / 2;
    int whole = Math.max(matrix.columns() * width, matrix.name().width());
    double largest =
        entries(compared).mapToDouble(entry -> Math.abs(entry.value())).max().orElseThrow();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < matrix.rows().size(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        Matrix.Entry entry = matrix.rows().get(i).get(j);
        cells.add(
            new Cell(
                left + j * width,
                top + i * height,
                level(entry.value(), largest),
                entry.value() < 0,
                entry.mark(),
                showsNumbers(matrix) ? Optional.of(entry.text()) : Optional.empty()));
      }
    }
    Optional<Legend> legend =
        withLegend && largest > 0
            ? Optional.of(legend(compared, largest, left, top + height(matrix) + PADDING))
            : Optional.empty();
    Tag name = new Tag(left + whole / 2, top - INDEX - NAME / 2, matrix.name());
    maps.add(
        new HeatMap(name, width, height, cells, indices(matrix, left, top, width, height), legend));
    int end = legend.map(each -> each.highest().x() + each.highest().text().width() / 2).orElse(0);
    x = Math.max(left + whole, end) + PADDING;
  }

  private static Stream<Matrix.Entry> entries(List<Matrix> matrices) {
    return matrices.stream().flatMap(matrix -> matrix.rows().stream()).flatMap(List::stream);
  }

  private static int level(double value, double largest) {
    return largest == 0 ? 0 : (int) Math.ceil(HeatMaps.LEVELS * Math.abs(value) / largest - 1e-9);
  }

  private static List<Tag> indices(Matrix matrix, int left, int top, int width, int height) {
    if (!showsNumbers(matrix)) {
      return List.of();
    }
    List<Tag> indices = new ArrayList<>();
    for (int i = 0; i < matrix.rows().size(); i++) {
      indices.add(index(left - INDEX / 2, top + i * height + height / 2, i));
    }
    for (int j = 0; j < matrix.columns(); j++) {
      indices.add(index(left + j * width + width / 2, top - INDEX / 2, j));
    }
    return indices;
  }

  private static Tag index(int x, int y, int i) {
    return new Tag(x, y, Label.of(Integer.toString(i + 1)));
  }

  /** From the negative of the largest number to that number, or from 0 if none is negative. */
  private static Legend legend(List<Matrix> compared, double largest, int left, int top) {
    boolean signed = entries(compared).anyMatch(entry -> entry.value() < 0);
    List<Integer> steps =
        IntStream.rangeClosed(signed ? -HeatMaps.LEVELS : 0, HeatMaps.LEVELS).boxed().toList();
    Label highest = number(largest);
    Label lowest = signed ? number(-largest) : number(0);
    int from = left + lowest.width() + PADDING / 2;
    int to = from + steps.size() * LEGEND_STEP;
    return new Legend(
        from,
        top + PADDING / 2,
        steps,
        LEGEND_STEP,
        new Tag(left + lowest.width() / 2, top + PADDING, lowest),
        new Tag(to + PADDING / 2 + highest.width() / 2, top + PADDING, highest));
  }

  private static Label number(double value) {
    Shown shown = value == 0 ? new Shown(BigDecimal.ZERO) : Shown.of(value, DECIMALS);
    return Label.of(NumberPrinter.text(shown));
  }
}
