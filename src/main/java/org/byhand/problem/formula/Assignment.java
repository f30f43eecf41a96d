package org.byhand.problem.formula;

import org.byhand.diagnostic.Location;

/**
 * An author's equation, {@code h1 = tanh(Wx @ x1)}.
 *
 * @param name what is computed
 * @param formula from what
 * @param location where the name stands
 */
public record Assignment(String name, Formula formula, Location location) {}
