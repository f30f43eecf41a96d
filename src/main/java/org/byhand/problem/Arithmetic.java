package org.byhand.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.byhand.diagnostic.Location;

/** Whether the numbers carried are the full ones or the ones written down. */
public sealed interface Arithmetic {

  /** Full doubles are carried; only what is shown is rounded. */
  record Exact() implements Arithmetic {}

  /**
   * What is written down is what is carried, rounded half-up away from zero.
   *
   * @param decimals for every quantity that is not named, 0 to 12
   * @param overrides decimals by canonical name
   */
  record Pencil(int decimals, Map<String, Places> overrides) implements Arithmetic {
    public Pencil {
      overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
    }

    /**
     * The decimals carried for one element of a quantity.
     *
     * @param name canonical name
     * @param along the element's row, or in a row vector its column, from 0
     */
    public int decimals(String name, int along) {
      Places places = overrides.get(name);
      if (places == null) {
        return decimals;
      }
      List<Integer> each = places.decimals();
      return each.get(Math.min(along, each.size() - 1));
    }
  }

  /**
   * Decimals of one quantity.
   *
   * @param decimals one number for the whole quantity, or one for each of its rows (for a row
   *     vector: each of its columns); each 0 to 12
   * @param location where the quantity's name stands
   */
  record Places(List<Integer> decimals, Location location) {
    public Places {
      decimals = List.copyOf(decimals);
    }
  }
}
