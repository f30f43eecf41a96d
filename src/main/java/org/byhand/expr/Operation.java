package org.byhand.expr;

import java.util.List;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/**
 * An operation on whole matrices: what a {@link Function} is to single numbers. All rules of an
 * operation stand together in its implementation, a record, so that expressions compare by
 * structure: shape, value, what its operands get of a gradient, its scalar form, and how it is
 * written in LaTeX and in NumPy.
 */
public interface Operation {

  /** How a print of the operation holds together. */
  enum Form {
    /** A name with operands in parentheses. */
    FUNCTION,
    /** Operands below each other in brackets. */
    STACK,
    /** A sign between operands, which binds like a product. */
    INFIX,
    /** The first operand as a factor, then a function of the others; binds like a product. */
    FACTOR,
    /** Something behind the first operand, such as indices or an exponent. */
    POSTFIX
  }

  /** The name in problem files and scripts, such as {@code softmax}. */
  String id();

  /**
   * The shape of the result.
   *
   * @throws ShapeException if the operation is not defined for operands of such shapes
   */
  Shape shape(List<Shape> operands);

  /** The result, with sums from left to right, the same bits on every machine. */
  SimpleMatrix evaluate(List<SimpleMatrix> operands);

  /**
   * What each operand gets of a gradient.
   *
   * @param operands the operands
   * @param result the operation's result, by its name if it has one
   * @param upstream the gradient of the result, of its shape
   * @return for each operand an expression of its shape, or of the shape to which it is repeated
   */
  List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream);

  /** The scalar form of one component of the result, rows and columns from 0. */
  Expr component(List<Expr> operands, int row, int column);

  default Form form() {
    return Form.FUNCTION;
  }

  /** Whether operands are combined element by element, repeated along axes of length 1. */
  default boolean broadcasts() {
    return false;
  }

  /** Whether numbers only change their places, so that there is nothing to work out. */
  default boolean rearranges() {
    return false;
  }

  /**
   * The sum of this operation and another one, as a single operation, if a textbook would put them
   * together: two blocks of a matrix that lie beside each other, and are 0 elsewhere, are one
   * larger block.
   *
   * @param other what is added, an operation on {@code others}
   */
  default Optional<Expr> plus(List<Expr> operands, Operation other, List<Expr> others) {
    return Optional.empty();
  }

  /** The element of a symbol that the operation takes out, if that is what it does. */
  default Optional<Expr> element(List<Expr> operands) {
    return Optional.empty();
  }

  /** LaTeX of the operation on operands' LaTeX, which has the parentheses that the form needs. */
  String latex(List<String> operands);

  /** A Python expression of the operation on operands' expressions. */
  String numpy(List<String> operands);

  /** The Python function that {@link #numpy} calls, if NumPy has none. */
  default Optional<String> python() {
    return Optional.empty();
  }
}
