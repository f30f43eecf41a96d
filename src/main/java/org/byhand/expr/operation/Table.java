package org.byhand.expr.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.ejml.simple.SimpleMatrix;

/**
 * A matrix of single numbers, of which each has an expression of its own; row by row.
 *
 * @param whole the matrix's shape
 */
record Table(Shape whole) implements Operation {

  @Override
  public String id() {
    return "table";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    if (operands.size() != whole.size() || !operands.stream().allMatch(Shape::isScalar)) {
      throw new ShapeException("a matrix " + whole + " can't be made of " + operands);
    }
    return whole;
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    SimpleMatrix result = new SimpleMatrix(whole.rows(), whole.columns());
    for (int i = 0; i < operands.size(); i++) {
      result.set(i, operands.get(i).get(0));
    }
    return result;
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    List<Expr> gradients = new ArrayList<>();
    for (int i = 0; i < whole.rows(); i++) {
      for (int j = 0; j < whole.columns(); j++) {
        gradients.add(Operations.slice(upstream, i, i + 1, j, j + 1));
      }
    }
    return gradients;
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    return operands.get(row * whole.columns() + column);
  }

  @Override
  public boolean rearranges() {
    return true;
  }

  @Override
  public String latex(List<String> operands) {
    return "\\begin{bmatrix} " + rows(operands, " & ", " \\\\[4pt] ") + " \\end{bmatrix}";
  }

  @Override
  public String numpy(List<String> operands) {
    return "np.block([[" + rows(operands, ", ", "], [") + "]])";
  }

  private String rows(List<String> operands, String inRow, String betweenRows) {
    return IntStream.range(0, whole.rows())
        .mapToObj(i -> operands.subList(i * whole.columns(), (i + 1) * whole.columns()))
        .map(row -> String.join(inRow, row))
        .collect(Collectors.joining(betweenRows));
  }
}
