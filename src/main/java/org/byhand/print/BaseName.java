package org.byhand.print;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.model.Names;

/**
 * The canonical name of a quantity that is not derived from another: {@code x}, {@code layer1.W},
 * {@code layer2.h.3}, or an author's own {@code Wx}.
 *
 * @param layer its number, {@code 3}, or within a layer that is made of several {@code 3.1}; empty
 *     if it belongs to no layer
 * @param parts what is between its dots, without the layer
 */
record BaseName(String layer, List<String> parts) {
  private static final Pattern OF_LAYER = Pattern.compile("layer(\\d+(?:\\.\\d+)*)\\.([A-Za-z].*)");

  BaseName {
    parts = List.copyOf(parts);
  }

  static BaseName of(String name) {
    Matcher ofLayer = OF_LAYER.matcher(name);
    return ofLayer.matches()
        ? new BaseName(ofLayer.group(1), Arrays.asList(ofLayer.group(2).split("\\.")))
        : new BaseName("", Arrays.asList(name.split("\\.")));
  }

  boolean hasLayer() {
    return !layer.isEmpty();
  }

  /** The whole name. */
  String canonical() {
    return (hasLayer() ? "layer" + layer + "." : "") + rest();
  }

  /** The name without its layer. */
  String rest() {
    return String.join(".", parts);
  }

  /** Whether it is this quantity of some layer. */
  boolean isOfLayer(String quantity) {
    return hasLayer() && rest().equals(quantity);
  }

  /** Whether each example has one: inputs, targets, a layer's weighted sums and activations. */
  boolean isPerExample() {
    return hasLayer()
        ? isOfLayer("z") || isOfLayer("a")
        : List.of(Names.INPUT, Names.RAW_INPUT, Names.ALL_INPUTS, Names.TARGET).contains(rest());
  }

  /** Whether it has a name like a layer's weighted sums, {@code z}, or {@code z_i} of a gate. */
  boolean isNamedLikeSums() {
    boolean belongs = hasLayer() || lastWord() > 0;
    return belongs && (word().equals("z") || word().startsWith("z_"));
  }

  /** The last part that is no index. */
  String word() {
    return parts.get(lastWord());
  }

  /** The place of the last part that is no index. */
  int lastWord() {
    int last = parts.size() - 1;
    while (last > 0 && parts.get(last).chars().allMatch(Character::isDigit)) {
      last--;
    }
    return last;
  }
}
