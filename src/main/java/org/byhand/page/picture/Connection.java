package org.byhand.page.picture;

/**
 * A weight of the network.
 *
 * @param weight its value
 * @param text its value as shown
 */
public record Connection(double weight, String text) {}
