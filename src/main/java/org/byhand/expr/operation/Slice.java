package org.byhand.expr.operation;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.ejml.simple.SimpleMatrix;

/** Some neighboring rows and columns of a matrix. */
record Slice(Block block) implements Operation {

  @Override
  public String id() {
    return "slice";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    if (!operands.get(0).equals(block.whole())) {
      throw new ShapeException("can't slice " + operands.get(0) + " like " + block.whole());
    }
    return block.shape();
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    return block.of(operands.get(0));
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    return List.of(Operations.place(upstream, block));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    return Components.of(operands.get(0), block.row() + row, block.column() + column);
  }

  @Override
  public boolean rearranges() {
    return true;
  }

  @Override
  public Optional<Expr> element(List<Expr> operands) {
    return block.shape().isScalar() && operands.get(0) instanceof Expr.Symbol symbol
        ? Optional.of(new Expr.Element(symbol, block.row(), block.column()))
        : Optional.empty();
  }

  @Override
  public Form form() {
    return Form.POSTFIX;
  }

  @Override
  public String latex(List<String> operands) {
    return operands.get(0) + "_{" + block.latex() + "}";
  }

  @Override
  public String numpy(List<String> operands) {
    return operands.get(0) + "[" + block.numpy() + "]";
  }
}
