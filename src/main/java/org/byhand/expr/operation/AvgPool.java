package org.byhand.expr.operation;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Parentheses;
import org.byhand.expr.Shape;
import org.ejml.simple.SimpleMatrix;

/** The mean of the numbers in each place of a window; PyTorch's {@code avg_pool2d}. */
record AvgPool(Window window) implements Operation {

  @Override
  public String id() {
    return "avg_pool";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    return window.places(operands.get(0));
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    return window.map(operands.get(0), covered -> covered.elementSum() / window.size().size());
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    Operation unpool = new AvgUnpool(window, operands.get(0).shape());
    return List.of(new Expr.Call(unpool, List.of(upstream)));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    Expr sum = Algebra.sum(window.components(operands.get(0), row, column));
    return Algebra.times(Algebra.fraction(1, window.size().size()), sum);
  }

  @Override
  public String latex(List<String> operands) {
    String name = "\\operatorname{avgpool}_{" + window.latex() + "}";
    return name + Parentheses.around(operands.get(0));
  }

  @Override
  public String numpy(List<String> operands) {
    return "avg_pool(" + operands.get(0) + ", " + window.numpy() + ")";
  }

  @Override
  public Optional<String> python() {
    return Optional.of(
        """
        def avg_pool(x, size, strides):
            \"""The mean of the numbers in each place of a window.\"""
            windows = np.lib.stride_tricks.sliding_window_view(x, size)
            return np.mean(windows[:: strides[0], :: strides[1]], axis=(2, 3))
        """);
  }
}
