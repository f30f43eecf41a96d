package org.byhand.expr.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation;
import org.byhand.expr.Shape;
import org.ejml.simple.SimpleMatrix;

/**
 * The kernel laid on the matrix wherever it fits, and what lies on each other multiplied and added
 * up: what PyTorch's {@code conv2d} does for one channel, which is a cross-correlation.
 */
record Correlate(Stride stride) implements Operation {

  @Override
  public String id() {
    return "correlate";
  }

  @Override
  public Shape shape(List<Shape> operands) {
    return new Window(operands.get(1), stride).places(operands.get(0));
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    SimpleMatrix kernel = operands.get(1);
    Window window = new Window(Shape.of(kernel), stride);
    return window.map(operands.get(0), covered -> covered.elementMult(kernel).elementSum());
  }

  /**
   * The matrix gets the upstream gradient, with zeros around it, correlated with the kernel turned
   * by 180 degrees; the kernel gets the matrix correlated with the upstream gradient. Zeros between
   * its numbers stand for the places that a stride has left out.
   */
  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    Expr x = operands.get(0);
    Expr kernel = operands.get(1);
    int height = kernel.shape().rows();
    int width = kernel.shape().columns();
    Shape places = new Window(kernel.shape(), Stride.ONE).places(x.shape());
    Expr spread = Operations.place(Operations.dilate(upstream, stride), 0, 0, places);
    Expr surrounded = Operations.pad(spread, height - 1, width - 1);
    return List.of(
        Operations.correlate(surrounded, Operations.rotate(kernel), Stride.ONE),
        Operations.correlate(x, spread, Stride.ONE));
  }

  @Override
  public Expr component(List<Expr> operands, int row, int column) {
    Expr kernel = operands.get(1);
    Window window = new Window(kernel.shape(), stride);
    List<Expr> numbers = window.components(operands.get(0), row, column);
    List<Expr> weights = Components.along(Axis.ALL, kernel, 0, 0);
    List<Expr> terms = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      terms.add(Algebra.times(numbers.get(i), weights.get(i)));
    }
    return Algebra.sum(terms);
  }

  @Override
  public Form form() {
    return Form.INFIX;
  }

  @Override
  public String latex(List<String> operands) {
    String step = stride.equals(Stride.ONE) ? "" : "_{" + stride.latex() + "}";
    return operands.get(0) + " \\star" + step + " " + operands.get(1);
  }

  @Override
  public String numpy(List<String> operands) {
    String step = stride.equals(Stride.ONE) ? "" : ", strides=" + stride.numpy();
    return "correlate(" + operands.get(0) + ", " + operands.get(1) + step + ")";
  }

  @Override
  public Optional<String> python() {
    return Optional.of(
        """
        def correlate(x, kernel, strides=(1, 1)):
            \"""Lays the kernel on x wherever it fits; multiplies and adds up.\"""
            windows = np.lib.stride_tricks.sliding_window_view(x, kernel.shape)
            return np.sum(windows[:: strides[0], :: strides[1]] * kernel, axis=(2, 3))
        """);
  }
}
