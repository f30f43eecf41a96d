package org.byhand.expr.operation;

import java.util.List;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Shape;

/**
 * An operation whose every number comes from the operands' numbers at the same place. A single row,
 * column or number stands for as many as the others have.
 */
interface Elementwise extends Operation {

  @Override
  default Shape shape(List<Shape> operands) {
    return operands.stream().reduce(Shape::broadcast).orElseThrow();
  }

  @Override
  default Expr component(List<Expr> operands, int row, int column) {
    return new Expr.Call(
        ofSingleNumbers(),
        operands.stream().map(x -> Components.repeated(x, row, column)).toList());
  }

  /** The same operation on single numbers, if that is written in another way. */
  default Operation ofSingleNumbers() {
    return this;
  }

  @Override
  default boolean broadcasts() {
    return true;
  }
}
