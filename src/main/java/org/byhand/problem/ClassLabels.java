package org.byhand.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Nearest;
import org.byhand.problem.Node.Kind;

/** Makes one-hot vectors of the names of classes: 1 at the class's place, 0 at the others. */
final class ClassLabels {
  private final List<String> classes;
  private final Diagnostics diagnostics;

  /**
   * Reads labels.
   *
   * @param classes all there are, in order; none if the author named none
   */
  ClassLabels(List<String> classes, Diagnostics diagnostics) {
    this.classes = List.copyOf(classes);
    this.diagnostics = diagnostics;
  }

  /** The classes that the data names. */
  static ClassLabels of(Mapping data, Diagnostics diagnostics) {
    return new ClassLabels(DataBinder.texts(data.items("classes")), diagnostics);
  }

  List<String> classes() {
    return classes;
  }

  /** Whether a label, or a list with labels, stands where numbers could stand as well. */
  static boolean areIn(Node value) {
    return value.is(Kind.TEXT)
        || value.is(Kind.LIST) && value.items().stream().anyMatch(ClassLabels::areIn);
  }

  /** The vector of a label; of several labels a matrix with a row for each. */
  Optional<Grid> oneHot(Node written) {
    if (classes.isEmpty()) {
      diagnostics.error(
          written.location(),
          "a label, but the data has no classes",
          "name them all: data: {classes: [...], examples: [...]}");
      return Optional.empty();
    }
    List<Node> labels = written.is(Kind.TEXT) ? List.of(written) : written.items();
    List<List<BigDecimal>> rows = new ArrayList<>();
    labels.forEach(label -> row(label).ifPresent(rows::add));
    Grid.Form form = labels.size() == 1 ? Grid.Form.LIST : Grid.Form.MATRIX;
    return rows.size() == labels.size() ? Optional.of(new Grid(rows, form)) : Optional.empty();
  }

  private Optional<List<BigDecimal>> row(Node label) {
    if (!label.is(Kind.TEXT)) {
      diagnostics.error(
          label.location(), "labels and numbers are mixed", "write a label, or a list of labels");
      return Optional.empty();
    }
    String name = label.text();
    if (!classes.contains(name)) {
      diagnostics.error(
          label.location(),
          "there is no class `" + Shortened.of(name) + "`",
          Nearest.to(name, classes)
              .map("did you mean `%s`?"::formatted)
              .orElseGet(() -> "the classes are: " + String.join(", ", classes)));
      return Optional.empty();
    }
    return Optional.of(
        classes.stream()
            .map(each -> each.equals(name) ? BigDecimal.ONE : BigDecimal.ZERO)
            .toList());
  }
}
