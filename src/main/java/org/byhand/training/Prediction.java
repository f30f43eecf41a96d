package org.byhand.training;

import org.ejml.simple.SimpleMatrix;

/**
 * What the trained network says to an input.
 *
 * @param input as the author wrote it
 * @param pass the forward pass for it
 * @param output the network's output
 */
public record Prediction(SimpleMatrix input, Pass pass, SimpleMatrix output) {}
