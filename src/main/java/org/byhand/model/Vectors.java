package org.byhand.model;

import java.util.List;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.expr.operation.Operations;
import org.byhand.problem.Affine;

/**
 * Vectors in a matrix, laid out as a problem's notation wants them: columns side by side, or rows
 * one below the other with {@code x W}. Layers that use it are written once for all layouts.
 *
 * @param affine the notation's layout
 */
record Vectors(Affine affine) {

  private boolean columns() {
    return affine.columnVectors();
  }

  /** How many numbers each vector of a matrix has. */
  int length(Shape shape) {
    return columns() ? shape.rows() : shape.columns();
  }

  /** How many vectors a matrix has. */
  int count(Shape shape) {
    return columns() ? shape.columns() : shape.rows();
  }

  /** The shape of a matrix of vectors. */
  Shape shape(int length, int count) {
    return columns() ? new Shape(length, count) : new Shape(count, length);
  }

  /** The shape of weights from vectors of one length to vectors of another. */
  Shape weights(int inputs, int outputs) {
    return affine == Affine.W_X ? new Shape(outputs, inputs) : new Shape(inputs, outputs);
  }

  /** The weighted sums of each vector. */
  Expr weighted(Expr w, Expr x) {
    return switch (affine) {
      case W_X -> Algebra.matMul(w, x);
      case WT_X -> Algebra.matMul(Algebra.transpose(w), x);
      case X_W -> Algebra.matMul(x, w);
    };
  }

  /** One vector, counted from 0. */
  Expr at(Expr x, int place) {
    return columns()
        ? Operations.slice(x, 0, x.shape().rows(), place, place + 1)
        : Operations.slice(x, place, place + 1, 0, x.shape().columns());
  }

  /** One number of each vector, counted from 0. */
  Expr feature(Expr x, int number) {
    return columns()
        ? Operations.slice(x, number, number + 1, 0, x.shape().columns())
        : Operations.slice(x, 0, x.shape().rows(), number, number + 1);
  }

  /** The vectors of several matrices one after the other. */
  Expr inOrder(List<? extends Expr> parts) {
    return Operations.concat(List.copyOf(parts), columns() ? Axis.COLUMNS : Axis.ROWS);
  }

  /** Vectors made longer: the first ones' numbers, then the next ones', at each place. */
  Expr stacked(List<? extends Expr> parts) {
    return Operations.concat(List.copyOf(parts), columns() ? Axis.ROWS : Axis.COLUMNS);
  }

  /** Along the numbers of each vector. */
  Axis within() {
    return columns() ? Axis.ROWS : Axis.COLUMNS;
  }

  /** Along the vectors, number by number. */
  Axis across() {
    return columns() ? Axis.COLUMNS : Axis.ROWS;
  }

  /** The products of each vector of a with each of b; a row of the result belongs to a column's. */
  Expr dots(Expr a, Expr b) {
    return columns()
        ? Algebra.matMul(Algebra.transpose(a), b)
        : Algebra.matMul(b, Algebra.transpose(a));
  }

  /** Mixtures of vectors: each of the result is a sum of x's vectors with the given shares. */
  Expr mixed(Expr x, Expr shares) {
    return columns() ? Algebra.matMul(x, shares) : Algebra.matMul(shares, x);
  }

  /** The mean along an axis. */
  static Expr mean(Expr x, Axis axis) {
    int count = x.shape().size() / axis.shapeOf(x.shape()).size();
    return Algebra.times(Algebra.fraction(1, count), Algebra.total(x, axis));
  }
}
