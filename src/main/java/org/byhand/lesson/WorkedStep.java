package org.byhand.lesson;

import java.util.List;
import org.byhand.training.Step;

/**
 * A training step, written out.
 *
 * @param step which one
 * @param chapters its parts, in the order of computation
 */
public record WorkedStep(Step step, List<Chapter> chapters) {
  public WorkedStep {
    chapters = List.copyOf(chapters);
  }
}
