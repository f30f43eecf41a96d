package org.byhand.training;

import java.util.List;
import org.byhand.expr.Values;
import org.byhand.model.Network;

/**
 * What every quantity was, at each recorded moment of a training run.
 *
 * @param network what was trained
 * @param preparation what was computed once, before the first step; may have no lines
 * @param steps the recorded steps, in order
 * @param redux the forward pass and loss after the last recorded step, on that step's batch
 * @param lossHistory the loss of each epoch before its update; with several batches the mean of
 *     their losses
 * @param trained the forward pass and loss on the first batch after all training
 * @param finalParameters weights and biases after all training
 * @param predictions for the inputs to try, in order
 */
public record Trace(
    Network network,
    Pass preparation,
    List<Step> steps,
    Pass redux,
    List<Double> lossHistory,
    Pass trained,
    Values finalParameters,
    List<Prediction> predictions) {

  public Trace {
    steps = List.copyOf(steps);
    lossHistory = List.copyOf(lossHistory);
    predictions = List.copyOf(predictions);
  }

  /** The loss after all training, on the first batch. */
  public double finalLoss() {
    return trained.values().get(org.byhand.model.Names.LOSS).get(0);
  }
}
