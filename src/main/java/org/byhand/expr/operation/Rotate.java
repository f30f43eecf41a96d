package org.byhand.expr.operation;

import java.util.List;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Parentheses;
import org.byhand.expr.Shape;
import org.ejml.simple.SimpleMatrix;

/** A matrix turned by 180 degrees: the last number comes first. */
record Rotate() implements Operation {

  @Override
  public String id() {
    return "rot180";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    return operands.get(0);
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    SimpleMatrix x = operands.get(0);
    SimpleMatrix result = x.createLike();
    for (int i = 0; i < x.getNumElements(); i++) {
      result.set(i, x.get(x.getNumElements() - 1 - i));
    }
    return result;
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    return List.of(Operations.rotate(upstream));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    Expr x = operands.get(0);
    return Components.of(x, x.shape().rows() - 1 - row, x.shape().columns() - 1 - column);
  }

  @Override
  public boolean rearranges() {
    return true;
  }

  @Override
  public String latex(List<String> operands) {
    return "\\operatorname{rot}_{180}" + Parentheses.around(operands.get(0));
  }

  @Override
  public String numpy(List<String> operands) {
    return "np.rot90(" + operands.get(0) + ", 2)";
  }
}
