package org.byhand.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.byhand.diagnostic.Location;

/**
 * What the network learns from.
 *
 * @param features the inputs' names; none where an input is a matrix without names
 * @param targets the outputs' names
 * @param classes whether the targets are classes, of which an example has one: its target is 1
 *     there, and 0 elsewhere
 * @param examples at least one
 */
public record Data(
    List<String> features, List<String> targets, boolean classes, List<Example> examples) {

  /**
   * One example: the numbers of named quantities, such as {@code x} and {@code y}. Several matrices
   * under one key, as of an image with channels, are {@code x.1}, {@code x.2} ….
   *
   * @param values by name, in the order written
   * @param location where it stands
   */
  public record Example(Map<String, Grid> values, Location location) {
    public Example {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  public Data {
    features = List.copyOf(features);
    targets = List.copyOf(targets);
    examples = List.copyOf(examples);
  }
}
