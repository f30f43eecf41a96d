package org.byhand.model;

/** The canonical names of quantities that do not belong to a layer. */
public final class Names {
  /** What the network takes in. */
  public static final String INPUT = "x";

  /** Inputs as measured, before they are standardized. */
  public static final String RAW_INPUT = "x.raw";

  /** All examples' inputs as measured. */
  public static final String ALL_INPUTS = "x.all";

  /** The features' means. */
  public static final String MEAN = "x.mean";

  /** The features' standard deviations. */
  public static final String STD = "x.std";

  /** What the network should put out. */
  public static final String TARGET = "y";

  /** The loss of a batch. */
  public static final String LOSS = "loss";

  /** How far a batch's predictions are from the targets, where the loss has other terms too. */
  public static final String DATA_LOSS = "loss.data";

  private Names() {}
}
