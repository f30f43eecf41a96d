package org.byhand.expr.operation;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Parentheses;
import org.byhand.expr.Shape;
import org.ejml.simple.SimpleMatrix;

/**
 * 1 where the first of the largest or smallest numbers along an axis stands, row by row, and 0
 * elsewhere.
 *
 * @param which the largest or the smallest
 * @param axis along which numbers are compared
 */
record OneHot(Extremum which, Axis axis) implements Operation {

  @Override
  public String id() {
    return "onehot_arg" + which.symbol();
  }

  @Override
  public Shape shape(List<Shape> operands) {
    return operands.get(0);
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    SimpleMatrix x = operands.get(0);
    SimpleMatrix extreme = Along.extreme(which, x, axis);
    SimpleMatrix found = new SimpleMatrix(extreme.getNumRows(), extreme.getNumCols());
    SimpleMatrix result = new SimpleMatrix(x.getNumRows(), x.getNumCols());
    for (int i = 0; i < x.getNumRows(); i++) {
      for (int j = 0; j < x.getNumCols(); j++) {
        int row = extreme.getNumRows() == 1 ? 0 : i;
        int column = extreme.getNumCols() == 1 ? 0 : j;
        if (x.get(i, j) == extreme.get(row, column) && found.get(row, column) == 0) {
          result.set(i, j, 1);
          found.set(row, column, 1);
        }
      }
    }
    return result;
  }

  /** Constant but for its jumps. */
  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    return List.of(Algebra.times(Algebra.ZERO, upstream));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    Expr x = operands.get(0);
    int place =
        switch (axis) {
          case ALL -> row * x.shape().columns() + column;
          case ROWS -> row;
          case COLUMNS -> column;
        };
    return which.wins(Components.along(axis, x, row, column), place);
  }

  @Override
  public String latex(List<String> operands) {
    String arg = "\\arg\\" + which.symbol() + Along.subscript(axis);
    String place = arg + Parentheses.around(operands.get(0));
    return "\\operatorname{onehot}" + Parentheses.around(place);
  }

  @Override
  public String numpy(List<String> operands) {
    return id() + "(" + operands.get(0) + ", axis=" + Along.numpy(axis) + ")";
  }

  @Override
  public Optional<String> python() {
    return Optional.of(
        """
        def %s(x, axis):
            \"""1 for the first number that is the %s along the axis, 0 elsewhere.\"""
            found = x == np.%s(x, axis=axis, keepdims=True)
            count = np.reshape(np.cumsum(found, axis=axis), x.shape)
            return np.where(found & (count == 1), 1.0, 0.0)
        """
            .formatted(id(), which.symbol(), which.symbol()));
  }
}
