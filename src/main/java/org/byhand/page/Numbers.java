package org.byhand.page;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of one page with all their digits, in the order in which they were printed, so that a
 * script can show them with other decimals. Within an equation that is the order of its TeX.
 */
final class Numbers {
  /** Equations of one shape are typeset once; so that they are, indices are equally long. */
  private static final int INDEX_DIGITS = 4;

  private final List<String> json = new ArrayList<>();

  /** Takes in a number that was rounded for show, and gives it the next index. */
  String add(double value) {
    return add(digits(value));
  }

  /** The same for one that never has more than so many decimals. */
  String add(double value, int most) {
    return add("[" + digits(value) + "," + most + "]");
  }

  /** The same for one that never has fewer than so many decimals. */
  String addAtLeast(double value, int fewest) {
    return add("[" + digits(value) + ",null," + fewest + "]");
  }

  /** The same for one that is shown as the author wrote it. */
  String addGiven() {
    return add("null");
  }

  /** The same for the number of decimals itself. */
  String addDecimals() {
    return add("\"decimals\"");
  }

  private String add(String entry) {
    String index = Integer.toString(json.size());
    json.add(entry);
    return "0".repeat(Math.max(0, INDEX_DIGITS - index.length())) + index;
  }

  /** Shortest round-trip digits, the same on every Java version. */
  private static String digits(double value) {
    return NumberOutput.toString(value, true);
  }

  /**
   * An array with an element for each index: the number, {@code [number, most decimals]} or {@code
   * [number, null, fewest decimals]}, {@code null} if it is shown as the author wrote it, or {@code
   * "decimals"}.
   */
  String json() {
    return "[" + String.join(",", json) + "]";
  }
}
