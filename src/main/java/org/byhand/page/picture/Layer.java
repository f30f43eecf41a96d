package org.byhand.page.picture;

import java.util.List;

/**
 * The inputs, or a layer, of a network that is to be drawn.
 *
 * @param heading what it is called
 * @param kind what its units do; may be empty
 * @param units first to last
 * @param connections for each unit those from all units before; empty for the inputs
 */
public record Layer(
    String heading, String kind, List<UnitText> units, List<List<Connection>> connections) {
  public Layer {
    units = List.copyOf(units);
    connections = List.copyOf(connections);
  }
}
