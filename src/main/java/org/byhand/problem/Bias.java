package org.byhand.problem;

/**
 * What is added to a layer's weighted sums. Published pages differ here, so it is always named.
 *
 * @param initial one number per unit, or a single number if {@code shared}
 * @param shared whether all units of the layer use one and the same bias
 * @param trainable whether training changes it
 */
public record Bias(Initial initial, boolean shared, boolean trainable) {}
