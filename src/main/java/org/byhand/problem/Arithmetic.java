package org.byhand.problem;

import java.util.List;
import java.util.Map;

/** Whether the numbers carried are the full ones or the ones written down. */
public sealed interface Arithmetic {

  /** Full doubles are carried; only what is shown is rounded. */
  record Exact() implements Arithmetic {}

  /**
   * What is written down is what is carried, rounded half-up away from zero.
   *
   * @param decimals for every quantity that is not named
   * @param overrides decimals by canonical name: one number for the whole quantity, or one for each
   *     of its rows (for a row vector: each of its columns)
   */
  record Pencil(int decimals, Map<String, List<Integer>> overrides) implements Arithmetic {
    public Pencil {
      overrides = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(overrides));
    }
  }
}
