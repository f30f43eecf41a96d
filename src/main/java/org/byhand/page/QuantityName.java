package org.byhand.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A canonical name taken apart: {@code grad.layer2.W}.
 *
 * @param layer from 1; 0 if the quantity belongs to no layer
 * @param letter the last part of the name
 */
record QuantityName(int layer, String letter) {
  private static final Pattern OF_LAYER = Pattern.compile("(?:\\w+\\.)?layer(\\d+)\\.(\\w+)");

  static QuantityName of(String name) {
    Matcher matcher = OF_LAYER.matcher(name);
    return matcher.matches()
        ? new QuantityName(Integer.parseInt(matcher.group(1)), matcher.group(2))
        : new QuantityName(0, name);
  }
}
