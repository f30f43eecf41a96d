package org.byhand.model;

import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;

/**
 * Where an activation stands.
 *
 * @param layer the layer's name
 * @param vectors how its numbers are laid out
 */
record LayerPlace(String layer, Vectors vectors) {

  /** A single number of the layer. */
  Symbol symbol(String quantity) {
    return new Symbol(NetworkLayer.name(layer, quantity), Shape.SCALAR);
  }
}
