package org.byhand.expr.operation;

import java.util.List;
import java.util.stream.Stream;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Call;
import org.byhand.expr.Expr.Ones;
import org.byhand.expr.Operation;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;

/**
 * Builds operations on whole matrices, as {@link Algebra} builds everything else: what changes
 * nothing is left out, and two operations that are one are written as one.
 *
 * <p>Every method throws a {@link ShapeException} that names both shapes if they don't fit. Rows
 * and columns are counted from 0.
 */
public final class Operations {
  private Operations() {}

  /** e^x divided by its sum along an axis; PyTorch's {@code softmax}. */
  public static Expr softmax(Expr x, Axis axis) {
    return call(new Softmax(shortest(axis, x.shape())), x);
  }

  /** A softmax over the places where {@code mask} is 1, with 0 where it is 0. */
  public static Expr softmax(Expr x, Expr mask, Axis axis) {
    return new Call(new MaskedSoftmax(shortest(axis, x.shape())), List.of(x, mask));
  }

  /** ln softmax(x); PyTorch's {@code log_softmax}. */
  public static Expr logSoftmax(Expr x, Axis axis) {
    return call(new LogSoftmax(shortest(axis, x.shape())), x);
  }

  /** ln Σ e^x along an axis; PyTorch's {@code logsumexp}. */
  public static Expr logSumExp(Expr x, Axis axis) {
    return call(new LogSumExp(shortest(axis, x.shape())), x);
  }

  /** x ln y, element by element, and 0 where x is 0, whatever y is; PyTorch's {@code xlogy}. */
  public static Expr xLogY(Expr x, Expr y) {
    boolean single = x.shape().broadcast(y.shape()).isScalar();
    return new Call(new XLogY(single), List.of(x, y));
  }

  /**
   * A power with an exponent that is computed, element by element. Where the exponent is
   * differentiated, the base has to be positive.
   */
  public static Expr pow(Expr base, Expr exponent) {
    boolean single = base.shape().broadcast(exponent.shape()).isScalar();
    return new Call(new Pow(single), List.of(base, exponent));
  }

  /**
   * Rows and columns of a matrix, as NumPy's {@code x[fromRow:toRow, fromColumn:toColumn]}: the
   * last ones are not taken.
   */
  public static Expr slice(Expr x, int fromRow, int toRow, int fromColumn, int toColumn) {
    Shape whole = x.shape();
    if (fromRow >= toRow || fromColumn >= toColumn) {
      String ranges = fromRow + ":" + toRow + ", " + fromColumn + ":" + toColumn;
      throw new ShapeException("[" + ranges + "] takes nothing of a matrix " + whole);
    }
    Shape shape = new Shape(toRow - fromRow, toColumn - fromColumn);
    return slice(x, new Block(fromRow, fromColumn, shape, whole));
  }

  static Expr slice(Expr x, Block block) {
    if (block.isWhole()) {
      return x;
    }
    if (x instanceof Ones) {
      return new Ones(block.shape());
    }
    if (x instanceof Call c && c.operation() instanceof Slice inner) {
      return slice(c.operands().get(0), block.in(inner.block()));
    }
    if (x instanceof Call c && c.operation().equals(new Place(block))) {
      return c.operands().get(0);
    }
    return call(new Slice(block), x);
  }

  /** The matrix as a block, from a row and column on, of a larger one that is 0 elsewhere. */
  public static Expr place(Expr x, int row, int column, Shape whole) {
    return place(x, new Block(row, column, x.shape(), whole));
  }

  static Expr place(Expr x, Block block) {
    if (block.isWhole()) {
      return x;
    }
    if (x instanceof Call c && c.operation() instanceof Place inner) {
      return place(c.operands().get(0), inner.block().in(block));
    }
    return call(new Place(block), x);
  }

  /** The matrix with so many rows and columns of zeros on either side. */
  public static Expr pad(Expr x, int rows, int columns) {
    Shape whole = new Shape(x.shape().rows() + 2 * rows, x.shape().columns() + 2 * columns);
    return place(x, rows, columns, whole);
  }

  /** Matrices below each other ({@code ROWS}) or side by side ({@code COLUMNS}). */
  public static Expr concat(List<Expr> parts, Axis axis) {
    Concat concat = new Concat(axis);
    List<Expr> flat =
        parts.stream()
            .flatMap(
                part ->
                    part instanceof Call c && c.operation().equals(concat)
                        ? c.operands().stream()
                        : Stream.of(part))
            .toList();
    return flat.size() == 1 ? flat.get(0) : new Call(concat, flat);
  }

  /** A matrix of single numbers, given row by row. */
  public static Expr table(List<? extends Expr> numbers, Shape shape) {
    return numbers.size() == 1 ? numbers.get(0) : new Call(new Table(shape), List.copyOf(numbers));
  }

  /** The same numbers, row by row, in another shape. */
  public static Expr reshape(Expr x, Shape shape) {
    if (x.shape().equals(shape)) {
      return x;
    }
    if (x instanceof Ones && x.shape().size() == shape.size()) {
      return new Ones(shape);
    }
    boolean twice = x instanceof Call c && c.operation() instanceof Reshape;
    return twice ? reshape(((Call) x).operands().get(0), shape) : call(new Reshape(shape), x);
  }

  /** All numbers of a matrix, row by row, in one column. */
  public static Expr column(Expr x) {
    return reshape(x, new Shape(x.shape().size(), 1));
  }

  /** All numbers of a matrix, row by row, in one row. */
  public static Expr row(Expr x) {
    return reshape(x, new Shape(1, x.shape().size()));
  }

  /** The larger of two numbers, element by element; of equal ones, the first gets the gradient. */
  public static Expr maximum(Expr a, Expr b) {
    boolean positivePart = a.equals(Algebra.ZERO);
    return positivePart
        ? new Expr.Apply(Elementary.POSITIVE_PART, b)
        : extremum(Extremum.MAXIMUM, List.of(a, b));
  }

  /** The smaller of two numbers, element by element; of equal ones, the first gets the gradient. */
  public static Expr minimum(Expr a, Expr b) {
    return extremum(Extremum.MINIMUM, List.of(a, b));
  }

  static Expr extremum(Extremum which, List<Expr> candidates) {
    return candidates.size() == 1 ? candidates.get(0) : new Call(which, candidates);
  }

  /** The largest number along an axis; of equal ones, the first gets the gradient. */
  public static Expr max(Expr x, Axis axis) {
    return extreme(Extremum.MAXIMUM, x, axis);
  }

  /** The smallest number along an axis; of equal ones, the first gets the gradient. */
  public static Expr min(Expr x, Axis axis) {
    return extreme(Extremum.MINIMUM, x, axis);
  }

  private static Expr extreme(Extremum which, Expr x, Axis axis) {
    boolean single = axis.shapeOf(x.shape()).equals(x.shape());
    return single ? x : call(new Extreme(which, shortest(axis, x.shape())), x);
  }

  /** 1 where the largest number along an axis stands, of equal ones the first; 0 elsewhere. */
  public static Expr argmax(Expr x, Axis axis) {
    return call(new OneHot(Extremum.MAXIMUM, shortest(axis, x.shape())), x);
  }

  /**
   * The kernel laid on the matrix wherever it fits, and what lies on each other multiplied and
   * added up; PyTorch's {@code conv2d} of one channel without padding.
   */
  public static Expr correlate(Expr x, Expr kernel, Stride stride) {
    boolean scales = kernel.shape().isScalar() && stride.equals(Stride.ONE);
    return scales ? Algebra.times(kernel, x) : new Call(new Correlate(stride), List.of(x, kernel));
  }

  /** The matrix turned by 180 degrees. */
  public static Expr rotate(Expr x) {
    if (x.shape().isScalar() || x instanceof Ones) {
      return x;
    }
    boolean twice = x instanceof Call c && c.operation() instanceof Rotate;
    return twice ? ((Call) x).operands().get(0) : call(new Rotate(), x);
  }

  /** The matrix with zeros between its rows and columns, so that they are a stride apart. */
  public static Expr dilate(Expr x, Stride stride) {
    Expr dilated = call(new Dilate(stride), x);
    return dilated.shape().equals(x.shape()) ? x : dilated;
  }

  /** The largest number in each place of a window; PyTorch's {@code max_pool2d}. */
  public static Expr maxPool(Expr x, Shape size, Stride stride) {
    return call(new MaxPool(new Window(size, stride)), x);
  }

  /** The mean of the numbers in each place of a window; PyTorch's {@code avg_pool2d}. */
  public static Expr avgPool(Expr x, Shape size, Stride stride) {
    return call(new AvgPool(new Window(size, stride)), x);
  }

  /** Down the only column, and along the only row, is over all elements. */
  private static Axis shortest(Axis axis, Shape shape) {
    return axis.shapeOf(shape).isScalar() ? Axis.ALL : axis;
  }

  private static Expr call(Operation operation, Expr x) {
    return new Call(operation, List.of(x));
  }
}
