package org.byhand.model;

/** The parts of a training step, in order. */
public enum Section {
  STANDARDIZE("standardize"),
  FORWARD("forward"),
  LOSS("loss"),
  BACKWARD("backward"),
  UPDATE("update");

  private final String id;

  Section(String id) {
    this.id = id;
  }

  /** The name in {@code trace.json} and in an author's notes. */
  public String id() {
    return id;
  }
}
