package org.byhand.problem;

import java.util.Locale;

/** Reads scalars that the schema has let through as one of our own types. */
final class Enums {
  private Enums() {}

  /** The constant that the schema lists in lower case. */
  static <E extends Enum<E>> E read(Class<E> type, Node node) {
    return Enum.valueOf(type, node.text().toUpperCase(Locale.ROOT));
  }
}
