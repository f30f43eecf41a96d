package org.byhand.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A canonical name taken apart: {@code grad.layer2.W}.
 *
 * @param kind what stands before the layer, {@code grad}; the whole name if it has no layer
 * @param layer from 1; 0 if the quantity belongs to no layer
 * @param letter the last part of the name
 */
record QuantityName(String kind, int layer, String letter) {
  private static final Pattern OF_LAYER = Pattern.compile("(?:([\\w.]+)\\.)?layer(\\d+)\\.(\\w+)");

  static QuantityName of(String name) {
    Matcher matcher = OF_LAYER.matcher(name);
    if (!matcher.matches()) {
      return new QuantityName(name, 0, name);
    }
    String kind = matcher.group(1) == null ? "" : matcher.group(1);
    return new QuantityName(kind, Integer.parseInt(matcher.group(2)), matcher.group(3));
  }
}
