package org.byhand.expr.operation;

import java.util.ArrayList;
import java.util.List;
import org.byhand.expr.Axis;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.ejml.simple.SimpleMatrix;

/**
 * Matrices put together to a larger one, as NumPy's {@code concatenate}.
 *
 * @param axis {@code ROWS} below each other, {@code COLUMNS} side by side
 */
record Concat(Axis axis) implements Operation {
  Concat {
    if (axis == Axis.ALL) {
      throw new IllegalArgumentException("matrices stand below each other or side by side");
    }
  }

  @Override
  public String id() {
    return "concat";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    return operands.stream().reduce(this::joined).orElseThrow();
  }

  private Shape joined(Shape a, Shape b) {
    boolean below = axis == Axis.ROWS;
    if (below ? a.columns() != b.columns() : a.rows() != b.rows()) {
      String how = below ? " below each other: columns" : " side by side: rows";
      throw new ShapeException("can't put " + a + " and " + b + how + " must agree");
    }
    return below
        ? new Shape(a.rows() + b.rows(), a.columns())
        : new Shape(a.rows(), a.columns() + b.columns());
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    List<Block> blocks = blocks(operands.stream().map(Shape::of).toList());
    Shape whole = blocks.get(0).whole();
    SimpleMatrix result = new SimpleMatrix(whole.rows(), whole.columns());
    for (int i = 0; i < operands.size(); i++) {
      result.insertIntoThis(blocks.get(i).row(), blocks.get(i).column(), operands.get(i));
    }
    return result;
  }

  /** Where each operand lies in the result. */
  private List<Block> blocks(List<Shape> operands) {
    Shape whole = shape(operands);
    List<Block> blocks = new ArrayList<>();
    int row = 0;
    int column = 0;
    for (Shape operand : operands) {
      blocks.add(new Block(row, column, operand, whole));
      row += axis == Axis.ROWS ? operand.rows() : 0;
      column += axis == Axis.COLUMNS ? operand.columns() : 0;
    }
    return blocks;
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    return blocks(operands.stream().map(Expr::shape).toList()).stream()
        .map(block -> Operations.slice(upstream, block))
        .toList();
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    List<Block> blocks = blocks(operands.stream().map(Expr::shape).toList());
    int i = 0;
    while (!blocks.get(i).contains(row, column)) {
      i++;
    }
    Block block = blocks.get(i);
    return Components.of(operands.get(i), row - block.row(), column - block.column());
  }

  @Override
  public boolean rearranges() {
    return true;
  }

  @Override
  public Form form() {
    return axis == Axis.ROWS ? Form.STACK : Form.FUNCTION;
  }

  @Override
  public String latex(List<String> operands) {
    String between = axis == Axis.ROWS ? " \\\\[4pt] " : " & ";
    return "\\begin{bmatrix} " + String.join(between, operands) + " \\end{bmatrix}";
  }

  @Override
  public String numpy(List<String> operands) {
    String axisNumber = ", axis=" + Along.numpy(axis) + ")";
    return "np.concatenate([" + String.join(", ", operands) + "]" + axisNumber;
  }
}
