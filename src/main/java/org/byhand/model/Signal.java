package org.byhand.model;

import java.util.List;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.expr.ShapeException;

/**
 * What goes from layer to layer: one matrix, or one for each channel of an image.
 *
 * @param channels at least one, all of the same shape
 */
record Signal(List<Symbol> channels) {
  Signal {
    channels = List.copyOf(channels);
    Shape first = channels.get(0).shape();
    for (Symbol channel : channels) {
      if (!channel.shape().equals(first)) {
        throw new ShapeException(
            "channels differ: " + first + " and " + channel.shape() + " (" + channel.name() + ")");
      }
    }
  }

  static Signal of(Symbol symbol) {
    return new Signal(List.of(symbol));
  }

  /** Each channel's shape. */
  Shape shape() {
    return channels.get(0).shape();
  }

  /**
   * The only matrix.
   *
   * @throws ShapeException if there are several channels
   */
  Symbol symbol() {
    if (channels.size() != 1) {
      throw new ShapeException(
          "this layer takes one matrix and gets " + channels.size() + " channels");
    }
    return channels.get(0);
  }
}
