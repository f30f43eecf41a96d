package org.byhand.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How gradients change the parameters.
 *
 * @param optimizer which one
 * @param arguments with which numbers
 * @param schedule how the learning rate changes from step to step, if it does
 * @param clip how gradients are bounded before, if they are
 */
record UpdateRule(
    Optimizer optimizer,
    Arguments arguments,
    Optional<Scheduled> schedule,
    Optional<GradientClip> clip) {

  /** A schedule with its numbers. */
  record Scheduled(Schedule schedule, Arguments arguments) {}

  /** All numbers that equations may ask for, by name. */
  Map<String, Double> constants() {
    Map<String, Double> constants = new LinkedHashMap<>(arguments.values());
    schedule.ifPresent(each -> constants.putAll(each.arguments().values()));
    clip.ifPresent(each -> constants.put(each.limit(), each.value()));
    return constants;
  }
}
