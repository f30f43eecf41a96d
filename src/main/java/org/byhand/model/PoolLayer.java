package org.byhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.operation.Operations;
import org.byhand.expr.operation.Stride;
import org.byhand.problem.Layer;

/**
 * One number for each window of an image: the largest, or the mean; {@code torch.nn.MaxPool2d} and
 * {@code AvgPool2d} without padding.
 *
 * @param name the layer's
 * @param largest whether the largest number is taken, and not the mean
 * @param size rows and columns of a window
 * @param stride how far the window moves at a time
 */
record PoolLayer(String name, boolean largest, int size, int stride) implements NetworkLayer {
  private static final String SIZE = "kernel_size";
  private static final String STRIDE = "stride";

  static Optional<NetworkLayer> build(LayerSpec spec, boolean largest) {
    spec.checkArguments(List.of(Layer.Other.MAIN, SIZE, STRIDE));
    int size = spec.whole(SIZE, 1, spec.whole(Layer.Other.MAIN, 1, 2));
    int stride = spec.whole(STRIDE, 1, size);
    return spec.finish(new PoolLayer(spec.name(), largest, size, stride));
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal signal) {
    Shape window = new Shape(size, size);
    Stride step = Stride.of(stride);
    List<Symbol> pooled = new ArrayList<>();
    for (int c = 0; c < signal.channels().size(); c++) {
      Symbol x = signal.channels().get(c);
      Expr numbers =
          largest ? Operations.maxPool(x, window, step) : Operations.avgPool(x, window, step);
      String place = signal.channels().size() == 1 ? "" : "." + (c + 1);
      pooled.add(tape.emit(Role.INTERMEDIATE, NetworkLayer.name(name, "a" + place), numbers));
    }
    return new Signal(pooled);
  }
}
