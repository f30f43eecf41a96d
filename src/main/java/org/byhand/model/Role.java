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
  LOSS,
  /** ∂loss/∂activation. */
  ACTIVATION_GRADIENT,
  /** ∂loss/∂pre-activation: the error δ. */
  ERROR,
  /** ∂loss/∂parameter. */
  PARAMETER_GRADIENT,
  /** What an optimizer works out or remembers on the way to an update. */
  OPTIMIZER,
  /** A parameter after the update. */
  UPDATED
}
