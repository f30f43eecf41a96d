package org.byhand.page.picture;

/**
 * A text at its place.
 *
 * @param x its horizontal center
 * @param y its vertical center
 */
public record Tag(int x, int y, Label text) {}
