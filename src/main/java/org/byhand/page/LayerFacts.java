package org.byhand.page;

import java.util.List;
import java.util.Optional;
import org.byhand.model.Activation;

/**
 * What prose may say about a layer.
 *
 * @param number from 1
 * @param output whether it is the last one
 * @param units what its units are called
 * @param inputs what the units or features before it are called
 * @param activation the activation function's name
 * @param function its symbol
 * @param least the bound that no output lies below, if there is one
 * @param most the bound that no output lies above, if there is one
 * @param bias whether it has a bias: {@code none}, {@code own} per unit or {@code shared}
 * @param trainedBias whether training changes the bias
 * @param drawn the initializer that drew its weights, if the author did not write them
 * @param seed of that initializer
 */
record LayerFacts(
    int number,
    boolean output,
    List<String> units,
    List<String> inputs,
    String activation,
    Tex function,
    Optional<String> least,
    Optional<String> most,
    String bias,
    boolean trainedBias,
    Optional<String> drawn,
    Optional<String> seed) {

  /** Whether the activation function's symbol is its name, so that one of the two says it all. */
  public boolean namesake() {
    String symbol = function.source().replaceAll("\\\\operatorname|[\\\\{} ]", "");
    return symbol.equalsIgnoreCase(activation.replace(" ", ""));
  }

  /** Whether the layer puts out its weighted sums as they are. */
  public boolean identity() {
    return activation.equals(Activation.IDENTITY.id());
  }
}
