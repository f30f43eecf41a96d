package org.byhand.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.expr.Values;
import org.byhand.model.Names;
import org.byhand.model.Network;
import org.byhand.model.Parameter;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.model.Tape.State;
import org.byhand.problem.Arithmetic;

/** Trains a network and records what the page shows. */
public final class Trainer {
  private final Network network;
  private final Runner runner;
  private final List<Step> shown = new ArrayList<>();
  private final List<Double> history = new ArrayList<>();
  private int step;

  private Trainer(Network network) {
    this.network = network;
    this.runner = new Runner(calculation(network.problem().arithmetic()));
  }

  /** How numbers are carried under an arithmetic. */
  public static Calculation calculation(Arithmetic arithmetic) {
    return arithmetic instanceof Arithmetic.Pencil pencil
        ? new PencilCalculation(pencil)
        : new ExactCalculation();
  }

  /**
   * Runs the whole training.
   *
   * @return the trace; empty if a number became infinite or undefined, which is then reported
   */
  public static Optional<Trace> train(Network network, Diagnostics diagnostics) {
    Trainer trainer = new Trainer(network);
    try {
      return Optional.of(trainer.run());
    } catch (NotFiniteException e) {
      NotFiniteReport.report(network, e, trainer.step, diagnostics);
      return Optional.empty();
    }
  }

  private Trace run() {
    Values values = network.constants();
    for (Parameter parameter : network.parameters()) {
      values.set(parameter.symbol().name(), parameter.initial());
    }
    for (State state : network.step(network.batchSizes().get(0)).states()) {
      values.set(state.before().name(), state.initial());
    }
    Pass preparation = prepare(values);
    List<Integer> batches = network.batchSizes();
    for (int epoch = 1; epoch <= network.problem().training().epochs(); epoch++) {
      history.add(epoch(epoch, batches, values));
    }
    Pass trained = forward(0, batches.get(0), values);
    Values last = new Values();
    for (Parameter parameter : network.parameters()) {
      String name = parameter.symbol().name();
      last.set(name, values.get(name));
    }
    return new Trace(
        network, preparation, shown, redux(batches), history, trained, last, predict(values));
  }

  private Pass prepare(Values values) {
    Tape preparation = network.preparation();
    Values prepared = values.copy();
    if (!preparation.lines().isEmpty()) {
      prepared.set(Names.ALL_INPUTS, network.dataset().all(Names.RAW_INPUT));
    }
    runner.run(preparation.lines(), prepared);
    preparation.lines().forEach(line -> values.set(line.name(), prepared.get(line.name())));
    return new Pass(preparation, prepared);
  }

  /** One pass over the examples; returns the mean of its batches' losses. */
  private double epoch(int epoch, List<Integer> batches, Values values) {
    double sum = 0;
    int start = 0;
    for (int batch = 1; batch <= batches.size(); batch++) {
      int size = batches.get(batch - 1);
      step++;
      Tape tape = network.step(size);
      network.dataset().take(start, size, values);
      runner.run(tape.lines(), values);
      sum += values.get(Names.LOSS).get(0);
      if (network.problem().training().show().contains(step)) {
        shown.add(new Step(step, epoch, batch, new Pass(tape, values.copy())));
      }
      commit(tape, values);
      start += size;
    }
    return sum / batches.size();
  }

  /** What was the next value is now the value. */
  private static void commit(Tape tape, Values values) {
    for (State state : tape.states()) {
      values.set(state.before().name(), values.get(state.after().name()));
    }
  }

  private Pass redux(List<Integer> batches) {
    Step last = shown.get(shown.size() - 1);
    Values values = last.pass().values().copy();
    commit(last.pass().tape(), values);
    Tape tape = forwardTape(batches.get(last.batch() - 1));
    runner.run(tape.lines(), values);
    return new Pass(tape, values);
  }

  private Pass forward(int start, int size, Values values) {
    Values copy = values.copy();
    network.dataset().take(start, size, copy);
    Tape tape = forwardTape(size);
    runner.run(tape.lines(), copy);
    return new Pass(tape, copy);
  }

  private Tape forwardTape(int size) {
    Tape whole = network.step(size);
    return new Tape(
        whole.inputs(), whole.lines(Section.STANDARDIZE, Section.FORWARD, Section.LOSS), List.of());
  }

  private List<Prediction> predict(Values values) {
    Tape tape = network.prediction();
    List<Prediction> predictions = new ArrayList<>();
    for (Values inputs : network.predictionInputs()) {
      Values copy = values.copy();
      inputs.names().forEach(name -> copy.set(name, inputs.get(name)));
      runner.run(tape.lines(), copy);
      predictions.add(new Prediction(inputs, new Pass(tape, copy), copy.get(network.outputName())));
    }
    return predictions;
  }
}
