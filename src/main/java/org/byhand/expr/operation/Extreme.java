package org.byhand.expr.operation;

import java.util.List;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Parentheses;
import org.byhand.expr.Shape;
import org.ejml.simple.SimpleMatrix;

/**
 * The largest or the smallest number along an axis; NumPy's {@code max} and {@code min}. Among
 * equal ones the first gets the gradient, row by row.
 *
 * @param which the largest or the smallest
 * @param axis along which numbers are compared
 */
record Extreme(Extremum which, Axis axis) implements Operation {

  @Override
  public String id() {
    return which.symbol();
  }

  @Override
  public Shape shape(List<Shape> operands) {
    return axis.shapeOf(operands.get(0));
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    return Along.extreme(which, operands.get(0), axis);
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    Expr first = new Expr.Call(new OneHot(which, axis), operands);
    return List.of(Algebra.times(first, upstream));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    return Operations.extremum(which, Components.along(axis, operands.get(0), row, column));
  }

  @Override
  public String latex(List<String> operands) {
    return "\\" + which.symbol() + Along.subscript(axis) + Parentheses.around(operands.get(0));
  }

  @Override
  public String numpy(List<String> operands) {
    String along = axis == Axis.ALL ? "" : ", axis=" + Along.numpy(axis);
    return "np." + which.symbol() + "(" + operands.get(0) + along + ", keepdims=True)";
  }
}
