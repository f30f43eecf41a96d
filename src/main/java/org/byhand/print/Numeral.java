package org.byhand.print;

/**
 * A number outside of equations.
 *
 * @param text as readers see it
 * @param mark which quantity it is
 */
public record Numeral(String text, Mark mark) {}
