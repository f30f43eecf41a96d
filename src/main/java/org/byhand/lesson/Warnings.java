package org.byhand.lesson;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.Nearest;
import org.byhand.lesson.Observation.Kind;
import org.byhand.problem.Architecture;
import org.byhand.problem.Problem;

/** Tells the author what readers would notice, unless the problem means to show it. */
final class Warnings {
  private static final Pattern LAYER = Pattern.compile("layer(\\d+)\\.");

  private final Problem problem;
  private final Diagnostics diagnostics;

  private Warnings(Problem problem, Diagnostics diagnostics) {
    this.problem = problem;
    this.diagnostics = diagnostics;
  }

  static void report(Problem problem, List<Observation> observations, Diagnostics diagnostics) {
    Warnings warnings = new Warnings(problem, diagnostics);
    Set<Kind> intended = warnings.intended();
    for (Observation observation : observations) {
      if (!intended.contains(observation.kind())) {
        warnings.warn(observation);
      }
    }
  }

  private Set<Kind> intended() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    List<String> known = Arrays.stream(Kind.values()).map(Kind::id).toList();
    for (Problem.Intended each : problem.intended()) {
      if (known.contains(each.name())) {
        kinds.add(Kind.values()[known.indexOf(each.name())]);
      } else {
        diagnostics.error(
            each.location(),
            "unknown warning `" + each.name() + "`",
            Nearest.to(each.name(), known)
                .map(name -> "did you mean `" + name + "`?")
                .orElse("known: " + String.join(", ", known)));
      }
    }
    return kinds;
  }

  private void warn(Observation observation) {
    String subject = observation.subject();
    int number = observation.number();
    String hint =
        "if the page is to show this, list `" + observation.kind().id() + "` under intended";
    switch (observation.kind()) {
      case TARGET_OUT_OF_RANGE ->
          diagnostics.warning(
              problem.data().examples().get(observation.example() - 1).location(),
              "target %s is %s, which the output can't reach"
                  .formatted(number, plain(observation.value())),
              hint);
      case LOSS_ROSE ->
          diagnostics.warning(
              problem.optimizer().location(),
              "the loss rises at epoch " + (number - 1) + ", to " + observation.value(),
              "try a smaller learning_rate; " + hint);
      case SATURATED_UNIT ->
          diagnostics.warning(
              layer(subject),
              unit(observation) + " is saturated: its slope is at most " + observation.value(),
              "try smaller weights; " + hint);
      case DEAD_UNIT ->
          diagnostics.warning(
              layer(subject),
              unit(observation) + " is dead: its slope is 0 for every example",
              "try other weights; " + hint);
      default -> throw new IllegalStateException("no words for " + observation);
    }
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** Of a matrix, whose rows are no units, all numbers. */
  private static String unit(Observation observation) {
    return observation.number() == 0
        ? "every number of " + observation.subject()
        : "unit " + observation.number() + " of " + observation.subject();
  }

  /** The place of the layer or the equation that a name such as {@code layer2.a} belongs to. */
  private Location layer(String name) {
    if (problem.architecture() instanceof Architecture.Equations equations) {
      return equations.place(name);
    }
    Matcher layer = LAYER.matcher(name);
    return layer.lookingAt() && problem.architecture() instanceof Architecture.Layers stack
        ? stack.layers().get(Integer.parseInt(layer.group(1)) - 1).location()
        : problem.location();
  }
}
