package org.byhand.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.byhand.expr.Values;
import org.byhand.model.Names;
import org.byhand.page.picture.Connection;
import org.byhand.page.picture.NetworkLayout;
import org.byhand.page.picture.NetworkPicture;
import org.byhand.page.picture.UnitText;
import org.byhand.problem.Affine;
import org.byhand.problem.Problem;
import org.ejml.simple.SimpleMatrix;

/** Draws the network with the values of the first shown update's first example. */
final class NetworkDrawing {
  /** Longer names are cut in the picture; tables have them in full. */
  private static final int LONGEST_NAME = 20;

  private final PageContext page;
  private final Problem problem;
  private final Values values;
  private final boolean columns;

  private NetworkDrawing(PageContext page) {
    this.page = page;
    this.problem = page.problem();
    this.values = page.lesson().steps().get(0).step().pass().values();
    this.columns = problem.notation().affine().columnVectors();
  }

  static NetworkPicture of(PageContext page) {
    return new NetworkDrawing(page).draw();
  }

  private NetworkPicture draw() {
    List<List<UnitText>> layers = new ArrayList<>();
    Optional<String> none = Optional.empty();
    layers.add(units(problem.data().features(), Names.INPUT, none, none));
    List<List<List<Connection>>> weights = new ArrayList<>();
    for (LayerFacts layer : page.facts().layers()) {
      String prefix = "layer" + layer.number() + ".";
      Optional<String> bias =
          Optional.of(prefix + "b").filter(name -> values.find(name).isPresent());
      Optional<String> target = layer.output() ? Optional.of(Names.TARGET) : none;
      layers.add(units(layer.units(), prefix + "a", bias, target));
      weights.add(connections(prefix + "W", layer.inputs().size(), layer.units().size()));
    }
    return NetworkLayout.layout(layers, weights);
  }

  private List<UnitText> units(
      List<String> names, String value, Optional<String> bias, Optional<String> target) {
    return IntStream.range(0, names.size())
        .mapToObj(
            i ->
                new UnitText(
                    shortened(names.get(i)),
                    number(value, i),
                    bias.map(name -> number(name, i)),
                    target.map(name -> number(name, i))))
        .toList();
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }

  /** The number of one unit, of the first example. */
  private String number(String name, int unit) {
    SimpleMatrix matrix = values.get(name);
    int row = columns && matrix.getNumRows() > 1 ? unit : 0;
    int column = !columns && matrix.getNumCols() > 1 ? unit : 0;
    return page.shortNumber(values, name, row, column);
  }

  private List<List<Connection>> connections(String name, int inputs, int units) {
    boolean rowsAreUnits = problem.notation().affine() == Affine.W_X;
    return IntStream.range(0, units)
        .mapToObj(
            unit ->
                IntStream.range(0, inputs)
                    .mapToObj(
                        input ->
                            rowsAreUnits
                                ? connection(name, unit, input)
                                : connection(name, input, unit))
                    .toList())
        .toList();
  }

  private Connection connection(String name, int row, int column) {
    double weight = values.get(name).get(row, column);
    return new Connection(weight, page.shortNumber(values, name, row, column));
  }
}
