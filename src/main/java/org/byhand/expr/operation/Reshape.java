package org.byhand.expr.operation;

import java.util.List;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Parentheses;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.ejml.simple.SimpleMatrix;

/**
 * The same numbers, row by row, in another shape; NumPy's {@code reshape}. To a column it is called
 * flatten, as in PyTorch.
 */
record Reshape(Shape to) implements Operation {

  @Override
  public String id() {
    return to.columns() == 1 ? "flatten" : "reshape";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    Shape from = operands.get(0);
    if (from.size() != to.size()) {
      throw new ShapeException(
          "can't reshape "
              + from
              + " to "
              + to
              + ": "
              + from.size()
              + " numbers, not "
              + to.size());
    }
    return to;
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    SimpleMatrix result = operands.get(0).copy();
    result.reshape(to.rows(), to.columns());
    return result;
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    return List.of(Operations.reshape(upstream, operands.get(0).shape()));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    int place = row * to.columns() + column;
    int length = operands.get(0).shape().columns();
    return Components.of(operands.get(0), place / length, place % length);
  }

  @Override
  public boolean rearranges() {
    return true;
  }

  @Override
  public String latex(List<String> operands) {
    String shape = to.columns() == 1 ? "" : "_{" + to.rows() + "\\times " + to.columns() + "}";
    return "\\operatorname{" + id() + "}" + shape + Parentheses.around(operands.get(0));
  }

  @Override
  public String numpy(List<String> operands) {
    return "np.reshape(" + operands.get(0) + ", (" + to.rows() + ", " + to.columns() + "))";
  }
}
