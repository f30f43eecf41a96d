package org.byhand.problem;

import java.util.Optional;
import org.byhand.diagnostic.Location;

/** One layer of the network, as the author asks for it. */
public sealed interface Layer {

  Location location();

  /**
   * A fully connected layer.
   *
   * @param units how many units, at least 1
   * @param activation the activation function's name
   * @param weights units × inputs with {@code W x}, inputs × units with {@code W^T x} and {@code x
   *     W}
   * @param bias absent for {@code bias: none}
   */
  record Dense(
      int units, Choice activation, Initial weights, Optional<Bias> bias, Location location)
      implements Layer {}
}
