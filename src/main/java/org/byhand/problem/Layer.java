package org.byhand.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      implements Layer {

    /** The key by which an author asks for one. */
    public static final String KIND = "dense";
  }

  /**
   * A layer of another kind. Which kinds there are, and what they take, is the engine's business.
   *
   * @param kind its name and its named numbers; a number that stands for itself, as in {@code
   *     max_pool: 2}, has the name {@value #MAIN}
   * @param values weights, masks and whatever else is given as numbers, by key; of lists nested
   *     deeper than a matrix, each matrix by its position: {@code weights.2.1}
   * @param activation a function applied to the result
   * @param inner layers that this one is made of
   */
  record Other(
      Choice kind,
      Map<String, Value> values,
      Optional<Choice> activation,
      List<Layer> inner,
      Location location)
      implements Layer {

    /** The name of an argument that is written without one. */
    public static final String MAIN = "";

    public Other {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      inner = List.copyOf(inner);
    }
  }

  /** Numbers of a layer, and the place of their key. */
  record Value(Initial initial, Location key) {}
}
