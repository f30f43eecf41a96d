package org.byhand.model;

import java.util.List;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr.Symbol;

/**
 * a = x + f(x), where f is a stack of layers that leaves the shape as it is.
 *
 * @param name the layer's
 * @param inner f
 */
record ResidualLayer(String name, List<NetworkLayer> inner) implements NetworkLayer {
  ResidualLayer {
    inner = List.copyOf(inner);
  }

  @Override
  public List<Parameter> parameters() {
    return inner.stream().flatMap(layer -> layer.parameters().stream()).toList();
  }

  @Override
  public boolean needsBatch() {
    return inner.stream().anyMatch(NetworkLayer::needsBatch);
  }

  @Override
  public Signal emit(TapeBuilder tape, Signal input) {
    Signal signal = input;
    for (NetworkLayer layer : inner) {
      signal = layer.emit(tape, signal);
    }
    Symbol sum =
        tape.emit(
            Role.ACTIVATION,
            NetworkLayer.name(name, "a"),
            Algebra.plus(input.symbol(), signal.symbol()));
    return Signal.of(sum);
  }
}
