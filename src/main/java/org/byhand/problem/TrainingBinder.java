package org.byhand.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.problem.Node.Kind;

/** Binds epochs, batches and the steps that are written out. */
final class TrainingBinder {
  private static final int EPOCHS = 1;
  private static final List<Integer> SHOW = List.of(1);

  private final Diagnostics diagnostics;

  TrainingBinder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The training of so many parameters by so many examples; one pass if nothing is written.
   *
   * @param matrices whether an example is a matrix, such as an image; then each is its own batch
   */
  Training training(Mapping training, int examples, boolean matrices, long parameters) {
    int epochs = training.find("epochs").map(Node::integer).orElse(EPOCHS);
    OptionalInt batchSize =
        training
            .find("batch_size")
            .filter(node -> node.is(Kind.NUMBER))
            .map(node -> OptionalInt.of(node.integer()))
            .orElse(matrices ? OptionalInt.of(1) : OptionalInt.empty());
    if (matrices && batchSize.getAsInt() > 1) {
      diagnostics.error(
          training.get("batch_size").location(),
          "a batch of %s examples that are matrices".formatted(batchSize.getAsInt()),
          "images and sequences are taken one at a time: leave batch_size out");
    }
    int perBatch = batchSize.orElse(examples);
    long batches = (examples + perBatch - 1) / perBatch;
    long steps = epochs * batches;
    if (steps > Limits.STEPS) {
      diagnostics.error(
          training.location(),
          "%s epochs of %s batches are %s steps; at most %s"
              .formatted(epochs, batches, steps, Limits.STEPS),
          "train for fewer epochs");
    }
    long work = (long) epochs * examples * parameters;
    if (work > Limits.WORK) {
      diagnostics.error(
          training.location(),
          "%s epochs × %s examples × %s parameters are %s; at most %s"
              .formatted(epochs, examples, parameters, work, Limits.WORK),
          "train for fewer epochs");
    }
    return new Training(epochs, batchSize, shown(training.items("show"), steps));
  }

  private List<Integer> shown(List<Node> nodes, long steps) {
    List<Integer> show = new ArrayList<>();
    int before = 0;
    for (Node node : nodes) {
      int step = node.integer();
      if (step > steps) {
        diagnostics.error(
            node.location(),
            "step %s is not reached".formatted(step),
            "a step is one update, by one batch; the last is " + steps);
      }
      if (step <= before) {
        diagnostics.error(
            node.location(),
            "step %s stands after step %s".formatted(step, before),
            "each step once, in ascending order");
      }
      before = step;
      show.add(step);
    }
    return show.isEmpty() ? SHOW : show;
  }
}
