package org.byhand.problem;

/**
 * What is added to a layer's weighted sums. Published pages differ here, so it is always named.
 *
 * @param initial given values stand as a matrix in the shape of the layer's sums: a column of one
 *     number per unit (a row with {@code x W}), or 1 × 1 if {@code shared}
 * @param shared whether all units of the layer use one and the same bias
 * @param trainable whether training changes it
 */
public record Bias(Initial initial, boolean shared, boolean trainable) {}
