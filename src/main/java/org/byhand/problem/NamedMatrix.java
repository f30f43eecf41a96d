package org.byhand.problem;

import org.byhand.diagnostic.Location;

/**
 * Numbers under a name that the author chose.
 *
 * @param name letters, digits and underscores
 * @param rows how many rows it has
 * @param columns how many columns it has
 * @param initial its numbers; given ones are a matrix of that size
 * @param location where the name stands
 */
public record NamedMatrix(String name, int rows, int columns, Initial initial, Location location) {}
