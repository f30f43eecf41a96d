package org.byhand.expr.operation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Parentheses;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;
import org.ejml.simple.SimpleMatrix;

/** A matrix with zeros around it: what a {@link Slice} takes out, put back into its place. */
record Place(Block block) implements Operation {

  @Override
  public String id() {
    return isMargin() ? "pad" : "place";
  }

  /** Whether there is as much around the matrix on opposite sides. */
  private boolean isMargin() {
    return block.above() == block.below() && block.left() == block.right();
  }

  @Override
  public Shape shape(List<Shape> operands) {
    if (!operands.get(0).equals(block.shape())) {
      throw new ShapeException(
          "can't put " + operands.get(0) + " in the place of " + block.shape());
    }
    return block.whole();
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    SimpleMatrix result = new SimpleMatrix(block.whole().rows(), block.whole().columns());
    result.insertIntoThis(block.row(), block.column(), operands.get(0));
    return result;
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    return List.of(Operations.slice(upstream, block));
  }

  @Override
  public Optional<Expr> plus(List<Expr> operands, Operation other, List<Expr> others) {
    if (!(other instanceof Place place)) {
      return Optional.empty();
    }
    Expr a = operands.get(0);
    Expr b = others.get(0);
    if (block.equals(place.block)) {
      return Optional.of(Operations.place(Algebra.plus(a, b), block));
    }
    return joined(a, place, b).or(() -> place.joined(b, this, a));
  }

  /** This block and one that goes on below it or on its right. */
  private Optional<Expr> joined(Expr a, Place after, Expr b) {
    return Stream.of(Axis.ROWS, Axis.COLUMNS)
        .flatMap(
            axis ->
                block.joined(after.block, axis).stream()
                    .map(both -> Operations.place(Operations.concat(List.of(a, b), axis), both)))
        .findFirst();
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    return block.contains(row, column)
        ? Components.of(operands.get(0), row - block.row(), column - block.column())
        : Algebra.ZERO;
  }

  @Override
  public boolean rearranges() {
    return true;
  }

  /** A margin is given by its width, anything else by the place. */
  @Override
  public String latex(List<String> operands) {
    if (!isMargin()) {
      String shape = block.whole().rows() + "\\times " + block.whole().columns();
      String scripts = "_{" + block.latex() + "}^{" + shape + "}";
      return "\\operatorname{place}" + scripts + Parentheses.around(operands.get(0));
    }
    String width = block.above() + (block.above() == block.left() ? "" : "," + block.left());
    return "\\operatorname{pad}_{" + width + "}" + Parentheses.around(operands.get(0));
  }

  @Override
  public String numpy(List<String> operands) {
    String rows = "(" + block.above() + ", " + block.below() + ")";
    String columns = "(" + block.left() + ", " + block.right() + ")";
    return "np.pad(" + operands.get(0) + ", (" + rows + ", " + columns + "))";
  }
}
