package org.byhand.lesson;

import java.util.List;
import java.util.Optional;
import org.byhand.problem.Problem;
import org.byhand.training.GradientCheck;
import org.byhand.training.Trace;

/**
 * What is taught with one problem: its training run, written out.
 *
 * @param trace the run
 * @param display how many decimals are shown
 * @param preparation what is computed before the first step; empty if nothing is
 * @param steps the recorded steps
 * @param redux the forward pass after the last of them
 * @param check derived gradients against numerical ones
 * @param comparison published numbers beside the computed ones
 * @param observations what a careful reader would ask about
 */
public record Lesson(
    Trace trace,
    Display display,
    Optional<Chapter> preparation,
    List<WorkedStep> steps,
    Chapter redux,
    GradientCheck check,
    Optional<Comparison> comparison,
    List<Observation> observations) {

  public Lesson {
    steps = List.copyOf(steps);
    observations = List.copyOf(observations);
  }

  /** How many equations are worked out. */
  public int equations() {
    int steps =
        steps().stream()
            .flatMap(step -> step.chapters().stream())
            .mapToInt(chapter -> chapter.worked().size())
            .sum();
    int before = preparation.map(chapter -> chapter.worked().size()).orElse(0);
    return before + steps + redux.worked().size();
  }

  public Problem problem() {
    return trace.network().problem();
  }
}
