package org.byhand.lesson;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.Nearest;
import org.byhand.problem.Arithmetic.Pencil;
import org.byhand.problem.Problem;
import org.byhand.training.Trace;

/** Reports canonical names in a problem file that no quantity of the problem has. */
final class NameCheck {
  private final Set<String> known = new TreeSet<>();
  private final Diagnostics diagnostics;

  private NameCheck(Trace trace, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    known.addAll(trace.preparation().values().names());
    trace.steps().forEach(step -> known.addAll(step.pass().values().names()));
  }

  static void check(Trace trace, Diagnostics diagnostics) {
    NameCheck check = new NameCheck(trace, diagnostics);
    Problem problem = trace.network().problem();
    problem
        .notation()
        .symbols()
        .forEach((name, symbol) -> check.check(whole(name), symbol.location()));
    if (problem.arithmetic() instanceof Pencil pencil) {
      pencil.overrides().forEach((name, places) -> check.check(name, places.location()));
    }
  }

  /** The quantity that an element such as {@code layer1.W[0,1]} belongs to. */
  private static String whole(String name) {
    int bracket = name.indexOf('[');
    return bracket < 0 ? name : name.substring(0, bracket);
  }

  private void check(String name, Location location) {
    if (!known.contains(name)) {
      Optional<String> near = Nearest.to(name, known);
      diagnostics.error(
          location,
          "this problem has no quantity `" + name + "`",
          near.map(each -> "did you mean `" + each + "`?")
              .orElse("known here: " + String.join(", ", known)));
    }
  }
}
