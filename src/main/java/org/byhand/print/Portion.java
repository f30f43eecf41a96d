package org.byhand.print;

import org.byhand.expr.Shape;

/**
 * How much of a quantity is written: all of it, or one element.
 *
 * @param shape of the whole quantity
 * @param row from 0; −1 for the whole quantity
 * @param column from 0; −1 for the whole quantity
 */
record Portion(Shape shape, int row, int column) {

  static Portion whole(Shape shape) {
    return new Portion(shape, -1, -1);
  }

  boolean isElement() {
    return row >= 0;
  }

  /** Whether it is a single number: an element, or a quantity that is a number. */
  boolean isNumber() {
    return isElement() || shape.isScalar();
  }

  /** Whether it is a whole matrix with several rows and columns. */
  boolean isMatrix() {
    return !isElement() && ofMatrix();
  }

  /** Whether it is a matrix with several rows and columns, or an element of one. */
  boolean ofMatrix() {
    return shape.rows() > 1 && shape.columns() > 1;
  }

  /** An element's row and column, or its place in a vector, counted from 1; else nothing. */
  String indices(String between) {
    if (!isElement()) {
      return "";
    }
    if (shape.columns() == 1) {
      return Integer.toString(row + 1);
    }
    return shape.rows() == 1 ? Integer.toString(column + 1) : (row + 1) + between + (column + 1);
  }
}
