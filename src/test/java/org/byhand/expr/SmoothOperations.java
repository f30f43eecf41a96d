package org.byhand.expr;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.byhand.expr.operation.Operations;
import org.byhand.expr.operation.Stride;
import org.ejml.simple.SimpleMatrix;

/** Draws operations that are smooth everywhere. */
final class SmoothOperations {
  private final Random random;
  private final Shape shape;
  private final Function<Shape, Expr> operand;

  private SmoothOperations(Random random, Shape shape, Function<Shape, Expr> operand) {
    this.random = random;
    this.shape = shape;
    this.operand = operand;
  }

  /**
   * An operation with a result of the given shape.
   *
   * @param operand gives operands of any shape
   */
  static Expr any(Random random, Shape shape, Function<Shape, Expr> operand) {
    return new SmoothOperations(random, shape, operand).any();
  }

  private Expr any() {
    return switch (random.nextInt(18)) {
      case 0 -> Operations.softmax(operand.apply(shape), axis());
      case 1 -> Operations.logSoftmax(operand.apply(shape), axis());
      case 2 -> slice();
      case 3 -> place();
      case 4 -> concat();
      case 5, 6, 7 -> correlate();
      case 8 -> Operations.rotate(operand.apply(shape));
      case 9 -> dilate();
      case 10, 11 -> avgPool();
      case 12 ->
          Algebra.plus(operand.apply(shape), Operations.logSumExp(operand.apply(shape), axis()));
      case 13 -> Operations.xLogY(operand.apply(shape), positive());
      case 14 -> Operations.pow(positive(), new Expr.Apply(Elementary.TANH, operand.apply(shape)));
      case 15 -> Operations.softmax(operand.apply(shape), mask(), axis());
      case 16 ->
          Operations.table(
              Stream.generate(() -> operand.apply(Shape.SCALAR)).limit(shape.size()).toList(),
              shape);
      default -> reshape();
    };
  }

  /** Without the first number, if any row and column is left. */
  private Expr mask() {
    SimpleMatrix mask = SimpleMatrix.filled(shape.rows(), shape.columns(), 1);
    mask.set(0, 0, shape.rows() > 1 && shape.columns() > 1 ? 0 : 1);
    return Expr.Value.unnamed(mask);
  }

  private Expr positive() {
    return Algebra.plus(Algebra.constant(2), Algebra.power(operand.apply(shape), 2));
  }

  private Axis axis() {
    return Axis.values()[random.nextInt(3)];
  }

  private Expr slice() {
    int row = random.nextInt(2);
    int column = random.nextInt(2);
    Shape whole =
        new Shape(
            row + shape.rows() + random.nextInt(2), column + shape.columns() + random.nextInt(2));
    return Operations.slice(
        operand.apply(whole), row, row + shape.rows(), column, column + shape.columns());
  }

  private Expr place() {
    int row = random.nextInt(shape.rows());
    int column = random.nextInt(shape.columns());
    int rows = 1 + random.nextInt(shape.rows() - row);
    int columns = 1 + random.nextInt(shape.columns() - column);
    return Operations.place(operand.apply(new Shape(rows, columns)), row, column, shape);
  }

  private Expr concat() {
    boolean below = random.nextBoolean();
    int length = below ? shape.rows() : shape.columns();
    if (length == 1) {
      return operand.apply(shape);
    }
    int first = 1 + random.nextInt(length - 1);
    return Operations.concat(
        List.of(part(below, first), part(below, length - first)), below ? Axis.ROWS : Axis.COLUMNS);
  }

  private Expr part(boolean below, int length) {
    return operand.apply(
        below ? new Shape(length, shape.columns()) : new Shape(shape.rows(), length));
  }

  private Expr correlate() {
    Shape kernel = new Shape(1 + random.nextInt(3), 1 + random.nextInt(2));
    Stride stride = stride();
    return Operations.correlate(
        operand.apply(under(kernel, stride)), operand.apply(kernel), stride);
  }

  private Expr avgPool() {
    Shape size = new Shape(1 + random.nextInt(3), 1 + random.nextInt(2));
    Stride stride = stride();
    return Operations.avgPool(operand.apply(under(size, stride)), size, stride);
  }

  private Stride stride() {
    return random.nextBoolean()
        ? Stride.ONE
        : new Stride(1 + random.nextInt(2), 1 + random.nextInt(2));
  }

  /** What a window moves over, if it has as many places as the result has numbers. */
  private Shape under(Shape size, Stride stride) {
    return new Shape(
        (shape.rows() - 1) * stride.rows() + size.rows() + random.nextInt(stride.rows()),
        (shape.columns() - 1) * stride.columns()
            + size.columns()
            + random.nextInt(stride.columns()));
  }

  private Expr dilate() {
    Stride stride = stride();
    boolean fits =
        (shape.rows() - 1) % stride.rows() == 0 && (shape.columns() - 1) % stride.columns() == 0;
    Stride fitting = fits ? stride : Stride.ONE;
    return Operations.dilate(
        operand.apply(
            new Shape(
                (shape.rows() - 1) / fitting.rows() + 1,
                (shape.columns() - 1) / fitting.columns() + 1)),
        fitting);
  }

  private Expr reshape() {
    List<Shape> shapes =
        List.of(shape.transposed(), new Shape(1, shape.size()), new Shape(shape.size(), 1));
    return Operations.reshape(operand.apply(shapes.get(random.nextInt(3))), shape);
  }
}
