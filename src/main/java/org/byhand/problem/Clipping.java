package org.byhand.problem;

import java.math.BigDecimal;
import org.byhand.diagnostic.Location;

/**
 * A bound for the gradients, applied before the optimizer sees them.
 *
 * @param kind what is bounded
 * @param limit above 0
 * @param location where it stands
 */
public record Clipping(Kind kind, BigDecimal limit, Location location) {

  /** What is bounded: each number, or the length of all gradients taken together. */
  public enum Kind {
    VALUE,
    NORM
  }
}
