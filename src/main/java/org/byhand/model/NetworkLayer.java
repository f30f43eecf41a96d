package org.byhand.model;

import java.util.List;
import java.util.Optional;

/**
 * A layer whose numbers are in place: it emits the equations from what goes in to what comes out.
 */
interface NetworkLayer {

  /** Everything with numbers of its own, trained or not, in the order in which a page lists it. */
  List<Parameter> parameters();

  /**
   * Emits the layer's forward equations.
   *
   * @return what comes out
   * @throws org.byhand.expr.ShapeException if the layer can't take in matrices of such shapes
   */
  Signal emit(TapeBuilder tape, Signal input);

  /** The function behind the layer's outputs, if it is one that is applied to each number. */
  default Optional<LayerActivation> activation() {
    return Optional.empty();
  }

  /** Whether the layer looks at the examples of a batch together, so that one alone won't do. */
  default boolean needsBatch() {
    return false;
  }

  /** The canonical name of one of a layer's quantities. */
  static String name(String layer, String quantity) {
    return layer + "." + quantity;
  }
}
