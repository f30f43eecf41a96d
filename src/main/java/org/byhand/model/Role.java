package org.byhand.model;

/** What a quantity is in a training step; decides its colour and the words about it. */
public enum Role {
  /** An input as measured. */
  RAW_INPUT,
  /** A feature's mean or standard deviation. */
  STATISTIC,
  /** What the network takes in. */
  INPUT,
  /** What it should put out. */
  TARGET,
  /** Weights and biases that training changes. */
  PARAMETER,
  /** Numbers that stay: a learning rate, a bias that isn't trained. */
  CONSTANT,
  /** A layer's weighted sums. */
  PRE_ACTIVATION,
  /** A layer's outputs. */
  ACTIVATION,
  /** Whatever else is worked out between the inputs and the loss. */
  INTERMEDIATE,
  /** What the outputs say about the targets, where the loss takes the outputs themselves. */
  PREDICTION,
  /** How far the predictions are from the targets, where the loss has other terms too. */
  DATA_LOSS,
  /** A term of the loss that grows with the parameters. */
  PENALTY,
  /** What training makes small. */
  LOSS,
  /** ∂loss/∂activation. */
  ACTIVATION_GRADIENT,
  /** ∂loss/∂pre-activation: the error δ. */
  ERROR,
  /** ∂loss/∂intermediate. */
  GRADIENT,
  /** ∂loss/∂parameter. */
  PARAMETER_GRADIENT,
  /** What an optimizer works out or remembers on the way to an update. */
  OPTIMIZER,
  /** A parameter after the update. */
  UPDATED
}
