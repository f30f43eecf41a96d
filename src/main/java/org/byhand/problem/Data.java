package org.byhand.problem;

import java.util.List;
import org.byhand.diagnostic.Location;

/**
 * What the network learns from.
 *
 * @param features the inputs' names
 * @param targets the outputs' names
 * @param examples at least one
 */
public record Data(List<String> features, List<String> targets, List<Example> examples) {

  /**
   * One example.
   *
   * @param x a flat list, one number per feature
   * @param y a flat list, one number per target
   * @param location where it stands
   */
  public record Example(Grid x, Grid y, Location location) {}

  public Data {
    features = List.copyOf(features);
    targets = List.copyOf(targets);
    examples = List.copyOf(examples);
  }
}
