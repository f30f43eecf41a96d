package org.byhand.problem;

import org.byhand.diagnostic.Location;

/** How inputs are brought to a common scale: (x − mean) / std, feature by feature. */
public sealed interface Standardization {

  Location location();

  /** Mean and standard deviation from elsewhere: flat lists, one number per feature. */
  record Given(Grid mean, Grid std, Location location) implements Standardization {}

  /** Mean and population standard deviation of the examples. */
  record Fit(Location location) implements Standardization {}
}
