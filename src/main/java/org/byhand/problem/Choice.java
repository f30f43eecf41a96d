package org.byhand.problem;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.byhand.diagnostic.Location;

/**
 * Something chosen by name from one of the engine's catalogues (an activation, a loss, an
 * optimizer, an initializer), written {@code name} or {@code {name: {argument: 0.1}}}. Which names
 * exist is the catalogue's business, not the reader's.
 *
 * @param name the name as written
 * @param arguments named numbers, in the order written
 * @param location where the name stands
 */
public record Choice(String name, Map<String, Argument> arguments, Location location) {

  /** A named number and where its value stands. */
  public record Argument(BigDecimal value, Location location) {}

  public Choice {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }
}
