package org.byhand.model;

/** The parts of a training step, in order. */
public enum Section {
  STANDARDIZE("standardize", "Preprocessing"),
  FORWARD("forward", "Forward propagation"),
  LOSS("loss", "Loss"),
  BACKWARD("backward", "Backpropagation"),
  UPDATE("update", "Gradient descent");

  private final String id;
  private final String title;

  Section(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The name in {@code trace.json} and in an author's notes. */
  public String id() {
    return id;
  }

  /** The heading under which it stands on pages and in scripts. */
  public String title() {
    return title;
  }

  /** The heading if it is done once more with new parameters. */
  public String titleAgain() {
    return title + " again";
  }
}
