package org.byhand.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.problem.Node.Kind;
import org.byhand.problem.formula.Assignment;
import org.byhand.problem.formula.Formula;
import org.byhand.problem.formula.FormulaParser;
import org.byhand.problem.formula.FormulaText;

/** Binds the expert form: equations, parameters, constants and data under the author's names. */
final class EquationsBinder {
  /** Names with a meaning of their own. */
  private static final Set<String> RESERVED = Set.of("loss", "grad", "next", "prev");

  private static final List<String> SHORT_FORM_ONLY = List.of("network", "standardize");

  private final Mapping root;
  private final Affine affine;
  private final Diagnostics diagnostics;
  private final Grids grids;
  private final TextPlaces places;

  /** What each name is. */
  private final Map<String, String> names = new LinkedHashMap<>();

  private final ClassLabels labels;

  private long numbers;

  EquationsBinder(Mapping root, Affine affine, Diagnostics diagnostics) {
    this.root = root;
    this.affine = affine;
    this.diagnostics = diagnostics;
    this.grids = new Grids(diagnostics);
    this.labels = ClassLabels.of(root.part("data"), diagnostics);
    this.places = new TextPlaces(root.location().source());
  }

  /** The equations; empty if something was reported. */
  Optional<Architecture.Equations> equations() {
    SHORT_FORM_ONLY.forEach(this::checkAbsent);
    List<NamedMatrix> parameters = matrices("parameters", "a parameter");
    List<NamedMatrix> constants = matrices("constants", "a constant");
    if (numbers > Limits.PARAMETERS) {
      diagnostics.error(
          root.keyLocation("parameters"),
          "%s numbers in parameters and constants; at most %s"
              .formatted(numbers, Limits.PARAMETERS),
          "make them smaller");
    }
    List<Assignment> forward = new ArrayList<>();
    for (Node node : root.items("forward")) {
      FormulaParser.assignment(text(node), diagnostics).ifPresent(forward::add);
    }
    forward.forEach(each -> claim(each.name(), "the result of an equation", each.location()));
    Optional<Formula> loss =
        root.find("loss").flatMap(node -> FormulaParser.formula(text(node), diagnostics));
    return loss.map(found -> new Architecture.Equations(parameters, constants, forward, found));
  }

  /** How many numbers parameters and constants have. */
  long numbers() {
    return numbers;
  }

  private void checkAbsent(String key) {
    if (root.find(key).isPresent()) {
      diagnostics.error(
          root.keyLocation(key),
          "`%s` beside `forward`".formatted(key),
          "a problem has either layers or equations of its own");
    }
  }

  private FormulaText text(Node node) {
    return new FormulaText(node.text(), places.of((Scalar) node));
  }

  /** Takes a name; one that is taken already, or can't be, is reported. */
  private void claim(String name, String what, Location location) {
    String before = names.putIfAbsent(name, what);
    if (RESERVED.contains(name)) {
      diagnostics.error(
          location, "`%s` has a meaning of its own".formatted(name), "choose another name");
    } else if (before != null) {
      diagnostics.error(
          location,
          "`%s` is %s already".formatted(name, before),
          "every quantity has a name of its own");
    }
  }

  private List<NamedMatrix> matrices(String key, String what) {
    List<NamedMatrix> matrices = new ArrayList<>();
    root.part(key)
        .forEach(
            (name, entry) -> {
              claim(name, what, entry.key());
              matrix(name, entry).ifPresent(matrices::add);
            });
    matrices.forEach(matrix -> numbers += (long) matrix.rows() * matrix.columns());
    return matrices;
  }

  private Optional<NamedMatrix> matrix(String name, Mapping.Entry entry) {
    Node value = entry.value();
    if (value.is(Kind.MAPPING)) {
      Size size = size(value.mapping().items("shape"));
      Initial drawn = NetworkBinder.drawn(value.mapping());
      return Optional.of(new NamedMatrix(name, size.rows(), size.columns(), drawn, entry.key()));
    }
    return grids
        .any(value)
        .map(this::oriented)
        .map(
            grid ->
                new NamedMatrix(
                    name,
                    grid.rowCount(),
                    grid.columnCount(),
                    new Initial.Given(grid, value.location()),
                    entry.key()));
  }

  /** A flat list is a vector: a column, or a row where vectors are rows. */
  private Grid oriented(Grid grid) {
    return affine.columnVectors() ? grid.asColumn() : grid.asRow();
  }

  private Size size(List<Node> shape) {
    int first = shape.get(0).integer();
    if (shape.size() == 2) {
      return new Size(first, shape.get(1).integer());
    }
    return affine.columnVectors() ? new Size(first, 1) : new Size(1, first);
  }

  /** The examples; without any there is a single one that gives nothing. */
  Data data(List<Node> nodes) {

    List<Data.Example> examples = new ArrayList<>();
    Map<String, Grid> first = Map.of();
    for (Node node : nodes) {
      Map<String, Grid> values = values(node.mapping());
      if (examples.isEmpty()) {
        first = values;
        node.mapping().forEach((name, entry) -> claim(name, "in the data", entry.key()));
      } else {
        checkAlike(node, first, values, "the first example");
      }
      examples.add(new Data.Example(values, node.location()));
    }
    if (examples.isEmpty()) {
      examples.add(new Data.Example(Map.of(), root.location()));
    }
    return new Data(List.of(), labels.classes(), !labels.classes().isEmpty(), examples);
  }

  private Map<String, Grid> values(Mapping written) {
    Map<String, Grid> values = new LinkedHashMap<>();
    written.forEach(
        (name, entry) ->
            (ClassLabels.areIn(entry.value())
                    ? labels.oneHot(entry.value())
                    : grids.any(entry.value()))
                .ifPresent(grid -> values.put(name, grid)));
    return values;
  }

  /** Reports names that are missing or too many, and sizes that differ. */
  private void checkAlike(
      Node node, Map<String, Grid> model, Map<String, Grid> values, String whose) {
    Mapping written = node.mapping();
    for (String name : model.keySet()) {
      if (written.find(name).isEmpty()) {
        diagnostics.error(
            node.location(),
            "`%s` is missing".formatted(name),
            "here stands what %s has: %s".formatted(whose, String.join(", ", model.keySet())));
      }
    }
    values.forEach(
        (name, grid) -> {
          Grid expected = model.get(name);
          if (expected == null) {
            diagnostics.error(
                written.keyLocation(name),
                "`%s` is not expected here".formatted(name),
                "here stands what %s has: %s".formatted(whose, String.join(", ", model.keySet())));
          } else if (!describe(grid).equals(describe(expected))) {
            diagnostics.error(
                written.get(name).location(),
                "`%s` is %s, but %s in the first example"
                    .formatted(name, describe(grid), describe(expected)),
                "a quantity has the same size in every example");
          }
        });
  }

  private static String describe(Grid grid) {
    return grid.form() == Grid.Form.MATRIX
        ? "a matrix " + Size.of(grid)
        : Grids.counted(grid.columnCount());
  }

  /**
   * The inputs to try, each with a number for everything that a prediction needs.
   *
   * @param nodes mappings, or the bare value of the only input
   */
  List<Problem.Input> predict(List<Node> nodes, Data data, Architecture.Equations equations) {
    Map<String, Grid> inputs = new LinkedHashMap<>(data.examples().get(0).values());
    inputs.keySet().retainAll(equations.namesInForward());
    List<Problem.Input> bound = new ArrayList<>();
    for (Node node : nodes) {
      Optional<Mapping> written = named(node, inputs.keySet());
      if (written.isPresent()) {
        Map<String, Grid> values = values(written.get());
        checkAlike(written.get(), inputs, values, "an input");
        Map<String, Grid> inOrder = new LinkedHashMap<>(inputs);
        inOrder.putAll(values);
        bound.add(new Problem.Input(inOrder, node.location()));
      }
    }
    return bound;
  }

  /** A bare value under the name of the only input. */
  private Optional<Mapping> named(Node node, Set<String> inputs) {
    if (node.is(Kind.MAPPING)) {
      return Optional.of(node.mapping());
    }
    if (inputs.size() == 1) {
      String only = inputs.iterator().next();
      Map<String, Mapping.Entry> entries = Map.of(only, new Mapping.Entry(node.location(), node));
      return Optional.of(new Mapping(entries, node.location()));
    }
    diagnostics.error(
        node.location(),
        "an input without its name",
        inputs.isEmpty()
            ? "the forward equations use nothing of the data"
            : "write a mapping with: " + String.join(", ", inputs));
    return Optional.empty();
  }
}
