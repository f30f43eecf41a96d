package org.byhand.model;

import java.util.List;

/** Something that authors choose by its name: an activation, a loss, an optimizer … */
public interface CatalogueEntry {

  /** The name in problem files. */
  String id();

  /** What it takes, in the order in which messages list it. */
  default List<Argument> arguments() {
    return List.of();
  }

  /** Which of an author's numbers, each sound by itself, do not go together. */
  default List<Conflict> conflicts(Arguments given) {
    return List.of();
  }

  /**
   * Numbers that do not go together.
   *
   * @param argument the one at which this is said
   * @param message what is wrong
   * @param hint what to do about it
   */
  record Conflict(String argument, String message, String hint) {}
}
