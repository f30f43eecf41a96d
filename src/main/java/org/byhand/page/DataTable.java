package org.byhand.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.model.Network;
import org.byhand.page.ProblemView.Table;
import org.byhand.print.Mark;
import org.byhand.print.Numeral;
import org.byhand.problem.Data;
import org.byhand.problem.Grid;

/**
 * The examples as the author wrote them, each number marked as an element of its batch. It is empty
 * if examples have matrices, which are shown as equations.
 */
final class DataTable {
  private final PageContext page;
  private final boolean columns;

  private DataTable(PageContext page) {
    this.page = page;
    this.columns = page.problem().notation().affine().columnVectors();
  }

  static Table of(PageContext page) {
    return new DataTable(page).table();
  }

  private Table table() {
    Data data = page.problem().data();
    Network network = page.lesson().trace().network();
    if (network.dataset().matrices() || network.dataset().names().isEmpty()) {
      return new Table(List.of(), List.of(), List.of());
    }
    List<String> head =
        network.dataset().names().stream()
            .flatMap(name -> DataLabels.of(network, List.of(name)).stream())
            .toList();
    List<List<Numeral>> rows = new ArrayList<>();
    List<Integer> sizes = network.batchSizes();
    for (int batch = 1; batch <= sizes.size(); batch++) {
      Optional<String> place = Optional.of(page.moments().data(batch));
      int size = sizes.get(batch - 1);
      for (int i = 0; i < size; i++) {
        rows.add(row(data.examples().get(rows.size()), size, i, place));
      }
    }
    return new Table(head, rows, classes(network));
  }

  /** The class that each example's target names. */
  private List<String> classes(Network network) {
    Optional<String> target = network.comparedTarget();
    Optional<ClassNames> names = ClassNames.of(page.problem());
    return target.isEmpty() || names.isEmpty()
        ? List.of()
        : network.dataset().examples(target.get()).stream()
            .flatMap(y -> names.get().largest(y.getDDRM().getData()).stream())
            .toList();
  }

  /** The quantities of one example, under the names that they have in the equations. */
  private List<Numeral> row(Data.Example example, int size, int index, Optional<String> place) {
    Iterator<String> names = page.lesson().trace().network().dataset().names().iterator();
    return example.values().values().stream()
        .flatMap(grid -> cells(names.next(), grid, size, index, place))
        .toList();
  }

  /**
   * The numbers of one quantity.
   *
   * @param name of what holds the batch's vectors
   * @param size of the batch
   * @param index of the example in the batch
   */
  private Stream<Numeral> cells(
      String name, Grid vector, int size, int index, Optional<String> place) {
    List<BigDecimal> numbers = vector.rows().get(0);
    int count = numbers.size();
    Expr.Symbol batch =
        new Expr.Symbol(name, columns ? new Shape(count, size) : new Shape(size, count));
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              Mark mark = columns ? mark(batch, i, index) : mark(batch, index, i);
              return new Numeral(SetupSection.written(numbers.get(i)), mark.at(place));
            });
  }

  private static Mark mark(Expr.Symbol symbol, int row, int column) {
    return Mark.of(
        symbol.shape().isScalar() ? symbol.name() : new Expr.Element(symbol, row, column).name());
  }
}
