package org.byhand.problem;

import java.util.List;
import java.util.OptionalInt;

/**
 * How long and in which portions to train.
 *
 * @param epochs passes over all examples, at least 1
 * @param batchSize examples per update; empty: all of them. The last batch may be smaller.
 * @param show the steps (updates, from 1 over all epochs) that are written out, ascending
 */
public record Training(int epochs, OptionalInt batchSize, List<Integer> show) {
  public Training {
    show = List.copyOf(show);
  }
}
