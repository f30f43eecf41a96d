package org.byhand.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.Values;
import org.byhand.problem.Affine;
import org.byhand.problem.Data;
import org.byhand.problem.Grid;
import org.ejml.simple.SimpleMatrix;

/**
 * The examples' numbers, laid out as in the equations. Vectors are columns, and a batch has them
 * side by side; with {@code x W} they are rows, one below the other. A matrix (an image, a
 * sequence) is taken by itself.
 */
public final class Dataset {

  /** How a matrix of an example is meant. */
  public enum Layout {
    /** Rows and columns as written, such as an image's. */
    AS_WRITTEN,
    /** A list of vectors, each of which becomes a column, or a row with {@code x W}. */
    VECTORS
  }

  private final boolean columns;
  private final Layout layout;
  private final Map<String, List<SimpleMatrix>> byName = new LinkedHashMap<>();
  private final Map<String, String> renamed;
  private final int size;

  /** The quantities that are written as matrices. */
  private final Set<String> matrices = new HashSet<>();

  /**
   * Lays out the examples of a problem.
   *
   * @param renamed quantities that have another name in the equations than in the file
   */
  Dataset(List<Data.Example> examples, Affine affine, Layout layout, Map<String, String> renamed) {
    this.columns = affine.columnVectors();
    this.layout = layout;
    this.renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
    this.size = examples.size();
    for (Data.Example example : examples) {
      Values values = values(example.values());
      for (String name : values.names()) {
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(values.get(name));
      }
      example.values().entrySet().stream()
          .filter(written -> written.getValue().form() == Grid.Form.MATRIX)
          .forEach(written -> matrices.add(nameOf(written.getKey())));
    }
  }

  /** Numbers as written, laid out under the names that they have in the equations. */
  Values values(Map<String, Grid> written) {
    Values values = new Values();
    written.forEach((name, grid) -> values.set(nameOf(name), matrix(grid)));
    return values;
  }

  private String nameOf(String written) {
    return renamed.getOrDefault(written, written);
  }

  /** How many examples there are. */
  public int size() {
    return size;
  }

  /** The quantities' names, in the order written. */
  public Collection<String> names() {
    return Collections.unmodifiableCollection(byName.keySet());
  }

  /** Whether an example has a matrix among its quantities, and so is a batch by itself. */
  public boolean matrices() {
    return !matrices.isEmpty();
  }

  /** Whether a quantity is a matrix, in some example. */
  boolean isMatrix(String name) {
    return matrices.contains(name);
  }

  /** How a matrix of an example is meant. */
  Layout layout() {
    return layout;
  }

  /** One quantity of all examples: vectors together in one matrix, matrices by themselves. */
  public List<SimpleMatrix> examples(String name) {
    return Collections.unmodifiableList(byName.get(name));
  }

  /** The vectors of one quantity from all examples, in one matrix. */
  public SimpleMatrix all(String name) {
    return stack(byName.get(name));
  }

  /** A quantity of a batch of so many examples. */
  Symbol symbol(String name, int count) {
    SimpleMatrix first = byName.get(name).get(0);
    Shape one = new Shape(first.getNumRows(), first.getNumCols());
    if (count == 1) {
      return new Symbol(name, one);
    }
    return new Symbol(
        name,
        columns
            ? new Shape(one.rows(), count * one.columns())
            : new Shape(count * one.rows(), one.columns()));
  }

  /**
   * How many examples each batch of an epoch takes, in order; the last one may have fewer.
   *
   * @param wanted per batch; all if it is empty
   */
  List<Integer> batchSizes(OptionalInt wanted) {
    int most = Math.min(wanted.orElse(size), size);
    List<Integer> sizes = new ArrayList<>();
    for (int start = 0; start < size; start += most) {
      sizes.add(Math.min(most, size - start));
    }
    return sizes;
  }

  /** Sets the quantities of a batch. */
  public void take(int start, int count, Values values) {
    byName.forEach(
        (name, examples) -> values.set(name, stack(examples.subList(start, start + count))));
  }

  private SimpleMatrix stack(List<SimpleMatrix> matrices) {
    SimpleMatrix stacked = matrices.get(0);
    for (SimpleMatrix matrix : matrices.subList(1, matrices.size())) {
      stacked = columns ? stacked.concatColumns(matrix) : stacked.concatRows(matrix);
    }
    return stacked;
  }

  /** Numbers laid out as a quantity of the equations. */
  SimpleMatrix matrix(Grid grid) {
    if (grid.form() != Grid.Form.MATRIX) {
      return numbers(columns ? grid.asColumn() : grid.asRow());
    }
    SimpleMatrix written = numbers(grid);
    return layout == Layout.VECTORS && columns ? written.transpose() : written;
  }

  /** A grid as it stands. */
  static SimpleMatrix numbers(Grid grid) {
    SimpleMatrix matrix = new SimpleMatrix(grid.rowCount(), grid.columnCount());
    for (int i = 0; i < grid.rowCount(); i++) {
      for (int j = 0; j < grid.columnCount(); j++) {
        matrix.set(i, j, grid.at(i, j).doubleValue());
      }
    }
    return matrix;
  }
}
