package org.byhand.expr.operation;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Parentheses;
import org.byhand.expr.Shape;
import org.ejml.simple.SimpleMatrix;

/**
 * The largest number in each place of a window; PyTorch's {@code max_pool2d}. Of equal ones, the
 * first gets the gradient, row by row.
 */
record MaxPool(Window window) implements Operation {

  @Override
  public String id() {
    return "max_pool";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    return window.places(operands.get(0));
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    return window.map(operands.get(0), SimpleMatrix::elementMax);
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    return List.of(new Expr.Call(new MaxUnpool(window), List.of(upstream, operands.get(0))));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    return Operations.extremum(Extremum.MAXIMUM, window.components(operands.get(0), row, column));
  }

  @Override
  public String latex(List<String> operands) {
    String name = "\\operatorname{maxpool}_{" + window.latex() + "}";
    return name + Parentheses.around(operands.get(0));
  }

  @Override
  public String numpy(List<String> operands) {
    return "max_pool(" + operands.get(0) + ", " + window.numpy() + ")";
  }

  @Override
  public Optional<String> python() {
    return Optional.of(
        """
        def max_pool(x, size, strides):
            \"""The largest number in each place of a window.\"""
            windows = np.lib.stride_tricks.sliding_window_view(x, size)
            return np.max(windows[:: strides[0], :: strides[1]], axis=(2, 3))
        """);
  }
}
