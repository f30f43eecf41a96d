package org.byhand.model;

import java.util.regex.Pattern;
import org.byhand.expr.Expr.Symbol;
import org.ejml.simple.SimpleMatrix;

/**
 * A layer's weights or biases.
 *
 * @param symbol its canonical name and shape
 * @param initial the numbers it starts with, of that shape
 * @param trainable whether training changes it
 */
public record Parameter(Symbol symbol, SimpleMatrix initial, boolean trainable) {
  private static final Pattern WEIGHTS = Pattern.compile("layer\\d+\\.(\\w+\\.)*W\\w*(\\.\\d+)*");

  /** Whether these are a layer's weights, which are all called W: not biases, gains or slopes. */
  boolean isWeights() {
    return WEIGHTS.matcher(symbol.name()).matches();
  }
}
