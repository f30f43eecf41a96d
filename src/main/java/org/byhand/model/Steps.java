package org.byhand.model;

import java.util.List;
import org.byhand.expr.Expr.Symbol;
import org.byhand.problem.Layer;

/** What recurrent layers have in common. */
final class Steps {
  static final String LAST = "last";
  private static final String SIZE = "hidden_size";

  /** {@code hidden_size}, which may stand for itself, and {@code last}. */
  static final List<String> ARGUMENTS = List.of(Layer.Other.MAIN, SIZE, LAST);

  private Steps() {}

  /** How many numbers the hidden state has. */
  static int size(LayerSpec spec) {
    return spec.whole(SIZE, 1, spec.whole(Layer.Other.MAIN, 1, 1));
  }

  /** What a layer hands on: the last step's output, or all of them as a sequence. */
  static Signal output(
      TapeBuilder tape, String layer, Vectors vectors, List<Symbol> outputs, boolean lastOnly) {
    Symbol last = outputs.get(outputs.size() - 1);
    if (lastOnly || outputs.size() == 1) {
      return Signal.of(last);
    }
    String name = NetworkLayer.name(layer, "a");
    return Signal.of(tape.emit(Role.INTERMEDIATE, name, vectors.inOrder(outputs)));
  }
}
