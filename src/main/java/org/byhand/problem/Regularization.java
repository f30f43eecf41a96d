package org.byhand.problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.byhand.diagnostic.Location;

/**
 * Terms of the loss that grow with the parameters, once per update and whatever the data.
 *
 * @param l1 λ of λ Σ|w|, above 0
 * @param l2 λ of (λ/2) Σ w², above 0
 * @param parameters those in the sums; none: a network's weights, or all parameters of the expert
 *     form
 * @param location where it stands
 */
public record Regularization(
    Optional<BigDecimal> l1, Optional<BigDecimal> l2, List<Named> parameters, Location location) {

  /** A parameter's name as the author wrote it, and where. */
  public record Named(String name, Location location) {}

  public Regularization {
    parameters = List.copyOf(parameters);
  }
}
