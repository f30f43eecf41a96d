package org.byhand.training;

import org.byhand.expr.Values;
import org.ejml.simple.SimpleMatrix;

/**
 * What the trained network says to an input.
 *
 * @param inputs the quantities that the author gave, by name
 * @param pass the forward pass for them
 * @param output the network's output
 */
public record Prediction(Values inputs, Pass pass, SimpleMatrix output) {

  /** All numbers of the inputs, in order, row by row. */
  public double[] numbers() {
    return inputs.names().stream()
        .flatMapToDouble(name -> java.util.Arrays.stream(inputs.get(name).getDDRM().getData()))
        .toArray();
  }
}
