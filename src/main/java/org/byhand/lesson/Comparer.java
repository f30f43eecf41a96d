package org.byhand.lesson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.expr.Rounding;
import org.byhand.expr.Values;
import org.byhand.model.Names;
import org.byhand.problem.Expected;
import org.byhand.problem.Expected.Claim;
import org.byhand.problem.Expected.Element;
import org.byhand.problem.Expected.Erratum;
import org.byhand.problem.Expected.Phase;
import org.byhand.problem.Expected.Place;
import org.byhand.problem.Grid;
import org.byhand.training.Pass;
import org.byhand.training.Prediction;
import org.byhand.training.Step;
import org.byhand.training.Trace;
import org.ejml.simple.SimpleMatrix;

/** Compares what a published page prints with what was computed, at the printed precision. */
final class Comparer {
  private final Trace trace;
  private final List<Erratum> errata;
  private final Diagnostics diagnostics;
  private final List<Comparison.Item> items = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final Set<Erratum> used = new HashSet<>();

  private Comparer(Trace trace, List<Erratum> errata, Diagnostics diagnostics) {
    this.trace = trace;
    this.errata = errata;
    this.diagnostics = diagnostics;
  }

  /** A printed number that is not the computed one, and that no erratum explains. */
  private record Difference(Claim claim, int row, int column, BigDecimal printed, double computed) {

    /** The place as the author writes it, with the element. */
    String place() {
      String whole = describe(claim.place());
      boolean single = claim.printed().form() == Grid.Form.NUMBER;
      return single ? whole : whole + " [" + row + "," + column + "]";
    }
  }

  /** Every number compared; differences that no erratum explains are reported as errors. */
  static Comparison compare(Trace trace, Expected expected, Diagnostics diagnostics) {
    Comparer comparer = new Comparer(trace, expected.errata(), diagnostics);
    expected.claims().forEach(comparer::compare);
    comparer.reportDifferences();
    for (Erratum erratum : expected.errata()) {
      if (!comparer.used.contains(erratum)) {
        diagnostics.error(
            erratum.location(),
            "nothing printed at " + describe(erratum.place()) + " differs from the computation",
            "remove the erratum, or list the printed number under expected");
      }
    }
    return new Comparison(comparer.items);
  }

  private void compare(Claim claim) {
    Optional<SimpleMatrix> value = value(claim.place());
    if (value.isEmpty()) {
      diagnostics.error(
          claim.location(),
          "there is no quantity " + describe(claim.place()),
          "known here: " + String.join(", ", names(claim.place())));
      return;
    }
    claim
        .place()
        .element()
        .ifPresentOrElse(
            element -> compareElement(claim, value.get(), element),
            () -> compareWhole(claim, value.get()));
  }

  private void compareElement(Claim claim, SimpleMatrix value, Element element) {
    int[] place = position(value, element);
    boolean inside = place[0] < value.getNumRows() && place[1] < value.getNumCols();
    if (!inside) {
      diagnostics.error(
          claim.location(),
          describe(claim.place()) + " lies outside: the quantity is " + shape(value),
          "rows and columns count from 0");
      return;
    }
    check(claim, value, place[0], place[1], claim.printed().at(0, 0));
  }

  private static int[] position(SimpleMatrix value, Element element) {
    int rows = value.getNumRows();
    int columns = value.getNumCols();
    return new int[] {element.row(rows, columns), element.column(rows, columns)};
  }

  private void compareWhole(Claim claim, SimpleMatrix value) {
    boolean column = value.getNumCols() == 1;
    Grid printed = column ? claim.printed().asColumn() : claim.printed().asRow();
    boolean fits =
        printed.rowCount() == value.getNumRows() && printed.columnCount() == value.getNumCols();
    if (!fits) {
      diagnostics.error(
          claim.location(),
          describe(claim.place())
              + " is "
              + shape(value)
              + ", the printed numbers are "
              + printed.rowCount()
              + " × "
              + printed.columnCount(),
          "list the numbers row by row in the shape of the quantity");
      return;
    }
    for (int i = 0; i < value.getNumRows(); i++) {
      for (int j = 0; j < value.getNumCols(); j++) {
        check(claim, value, i, j, printed.at(i, j));
      }
    }
  }

  private void check(Claim claim, SimpleMatrix value, int i, int j, BigDecimal printed) {
    double computed = value.get(i, j);
    boolean agrees = Rounding.decimal(computed, printed.scale()).compareTo(printed) == 0;
    Optional<Erratum> erratum =
        agrees
            ? Optional.empty()
            : errata.stream()
                .filter(each -> covers(each.place(), claim.place(), value, i, j))
                .findFirst();
    erratum.ifPresent(used::add);
    if (!agrees && erratum.isEmpty()) {
      differences.add(new Difference(claim, i, j, printed, computed));
    }
    items.add(
        new Comparison.Item(
            claim.place(), i, j, printed, computed, agrees, erratum.map(Erratum::reason)));
  }

  /** What comes after a wrong number is wrong as well, so it matters which one is the first. */
  private void reportDifferences() {
    Optional<Difference> first =
        differences.stream()
            .min(
                Comparator.<Difference, Place>comparing(
                        each -> each.claim().place(), this::inOrderOfComputation)
                    .thenComparing(Difference::row)
                    .thenComparing(Difference::column));
    for (Difference each : differences) {
      diagnostics.error(
          each.claim().location(),
          "expected "
              + each.place()
              + " = "
              + each.printed().toPlainString()
              + ", computed "
              + each.computed()
              + " (rounded "
              + Rounding.decimal(each.computed(), Math.max(each.printed().scale(), 0))
                  .toPlainString()
              + ")",
          hint(each, first.orElseThrow()));
    }
  }

  private String hint(Difference difference, Difference first) {
    if (!difference.equals(first)) {
      return "this is computed after %s, the first difference, and may follow from it"
          .formatted(first.place());
    }
    String advice = "if the published number is wrong, list it under errata with the reason";
    return differences.size() == 1
        ? advice
        : "this is the first of %s differences in the order of computation; %s"
            .formatted(differences.size(), advice);
  }

  private int inOrderOfComputation(Place a, Place b) {
    return Comparator.comparing(Place::phase)
        .thenComparing(Place::index)
        .thenComparing(place -> names(place).indexOf(place.name()))
        .compare(a, b);
  }

  private static boolean covers(Place erratum, Place claim, SimpleMatrix value, int i, int j) {
    boolean same =
        erratum.phase() == claim.phase()
            && erratum.index() == claim.index()
            && erratum.name().equals(claim.name());
    if (!same || erratum.element().isEmpty()) {
      return same;
    }
    int[] place = position(value, erratum.element().get());
    return place[0] == i && place[1] == j;
  }

  private Optional<SimpleMatrix> value(Place place) {
    return switch (place.phase()) {
      case STEP -> step(place).flatMap(step -> step.pass().values().find(place.name()));
      case REDUX -> trace.redux().values().find(place.name());
      case TRAINED -> trace.trained().values().find(place.name());
      case FINAL -> trace.finalParameters().find(place.name());
      case HISTORY ->
          place.index() <= trace.lossHistory().size()
              ? Optional.of(SimpleMatrix.filled(1, 1, trace.lossHistory().get(place.index() - 1)))
              : Optional.empty();
      case PREDICTION ->
          place.index() <= trace.predictions().size()
              ? Optional.of(trace.predictions().get(place.index() - 1)).map(Prediction::output)
              : Optional.empty();
    };
  }

  private Optional<Step> step(Place place) {
    return trace.steps().stream().filter(each -> each.number() == place.index()).findFirst();
  }

  private List<String> names(Place place) {
    Optional<Values> values =
        switch (place.phase()) {
          case STEP -> step(place).map(Step::pass).map(Pass::values);
          case REDUX -> Optional.of(trace.redux().values());
          case TRAINED -> Optional.of(trace.trained().values());
          case FINAL -> Optional.of(trace.finalParameters());
          case HISTORY, PREDICTION -> Optional.empty();
        };
    return values
        .map(each -> List.copyOf(each.names()))
        .orElseGet(() -> List.of("epochs and predictions from 1", Names.LOSS));
  }

  private static String shape(SimpleMatrix value) {
    return value.getNumRows() + " × " + value.getNumCols();
  }

  /** The place as the author writes it. */
  private static String describe(Place place) {
    String at = place.index() == 0 ? "" : "." + place.index();
    boolean named = place.phase() != Phase.HISTORY && place.phase() != Phase.PREDICTION;
    String element =
        place
            .element()
            .map(e -> "[" + e.index() + e.column().map(c -> "," + c).orElse("") + "]")
            .orElse("");
    return place.phase().key() + at + (named ? "." + place.name() : "") + element;
  }
}
