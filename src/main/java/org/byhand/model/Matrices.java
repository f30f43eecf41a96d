package org.byhand.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.byhand.diagnostic.Location;
import org.byhand.problem.Initial;
import org.byhand.problem.Layer;

/**
 * What an author wrote under a layer's key: one matrix, or a list of matrices, or of such lists.
 *
 * @param key the key, with the place of a list within a list: {@code weights.2}
 * @param values the matrices by their full names: {@code weights.2}, or {@code weights.2.1} …
 */
record Matrices(String key, Map<String, Layer.Value> values) {

  /** Those under a key among all that a layer has. */
  static Matrices of(String key, Map<String, Layer.Value> all) {
    Map<String, Layer.Value> values = new LinkedHashMap<>(all);
    values.keySet().removeIf(name -> !name.equals(key) && !name.startsWith(key + "."));
    return new Matrices(key, values);
  }

  /** The key without the place in a list. */
  static String plain(String key) {
    return key.replaceFirst("\\.\\d+.*", "");
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** Whether it is one matrix. */
  boolean isSingle() {
    return values.containsKey(key);
  }

  /** How many items the list has; 0 if it is none. */
  int items() {
    return (int)
        values.keySet().stream()
            .filter(each -> !each.equals(key))
            .map(each -> each.substring(key.length() + 1).replaceFirst("\\..*", ""))
            .distinct()
            .count();
  }

  /** Where it stands. */
  Location location() {
    return values.values().iterator().next().initial().location();
  }

  /** Whether all that there are are drawn. */
  boolean isDrawn() {
    return isSingle() && values.get(key).initial() instanceof Initial.Drawn;
  }

  /** Whether there is one for each of so many; all may be drawn alike. */
  boolean fits(int wanted) {
    return isEmpty() || isDrawn() || (isSingle() ? wanted == 1 : wanted > 1 && items() == wanted);
  }

  /** How many numbers are written out in a single matrix. */
  OptionalInt numbers() {
    return isSingle() && values.get(key).initial() instanceof Initial.Given given
        ? OptionalInt.of(given.values().rowCount() * given.values().columnCount())
        : OptionalInt.empty();
  }

  /** {@code `weights` is a list of 2 matrices}, {@code item 2 of `weights` is one matrix}. */
  String described() {
    String plain = plain(key);
    String place = key.equals(plain) ? "" : "item " + key.substring(plain.length() + 1) + " of ";
    return place + "`" + plain + "` is " + (isSingle() ? "one matrix" : "a list of " + counted());
  }

  private String counted() {
    boolean deep =
        values.keySet().stream()
            .anyMatch(each -> each.substring(key.length()).matches("\\.\\d+\\.\\d+.*"));
    int items = items();
    String one = deep ? "list" : "matrix";
    return items + " " + (items == 1 ? one : deep ? "lists" : "matrices");
  }
}
