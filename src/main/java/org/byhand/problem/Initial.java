package org.byhand.problem;

import org.byhand.diagnostic.Location;

/** The numbers with which a parameter starts. */
public sealed interface Initial {

  Location location();

  /** Written out by the author; a matrix in the shape that the notation asks for. */
  record Given(Grid values, Location location) implements Initial {}

  /** Drawn by a seeded initializer, the same on every machine. */
  record Drawn(Choice initializer, long seed, Location location) implements Initial {}
}
