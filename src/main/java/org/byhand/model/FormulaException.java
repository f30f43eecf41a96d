package org.byhand.model;

import org.byhand.diagnostic.Location;

/** A formula can't be worked out. */
final class FormulaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Location location;
  private final String hint;

  FormulaException(Location location, String message, String hint) {
    super(message);
    this.location = location;
    this.hint = hint;
  }

  Location location() {
    return location;
  }

  String hint() {
    return hint;
  }
}
