package org.byhand.page.picture;

import java.util.Optional;
import org.byhand.print.Mark;

/**
 * What an edge between two units shows.
 *
 * @param value a weight or a gradient, which decides how the edge is drawn
 * @param mark the weight or gradient; missing if nothing is known of it
 * @param label its number
 */
public record Connection(double value, Optional<Mark> mark, Optional<Label> label) {

  /** An edge whose number is not computed yet. */
  public static Connection unknown() {
    return new Connection(0, Optional.empty(), Optional.empty());
  }
}
