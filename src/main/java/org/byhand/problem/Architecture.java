package org.byhand.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.byhand.diagnostic.Location;
import org.byhand.problem.formula.Assignment;
import org.byhand.problem.formula.Formula;
import org.byhand.problem.formula.FormulaNames;

/** What an author wants to be trained. */
public sealed interface Architecture {

  /** Where the loss stands. */
  Location lossLocation();

  /**
   * The short form: a stack of layers and a loss on what the last one puts out.
   *
   * @param layers first to last
   * @param loss its name, per example
   */
  record Layers(List<Layer> layers, Choice loss) implements Architecture {
    public Layers {
      layers = List.copyOf(layers);
    }

    @Override
    public Location lossLocation() {
      return loss.location();
    }
  }

  /**
   * The expert form: equations of the author's own, for one example.
   *
   * @param parameters what training changes
   * @param constants what stays as it is
   * @param forward at least one, in the order of computation
   * @param loss of one example
   */
  record Equations(
      List<NamedMatrix> parameters,
      List<NamedMatrix> constants,
      List<Assignment> forward,
      Formula loss)
      implements Architecture {
    public Equations {
      parameters = List.copyOf(parameters);
      constants = List.copyOf(constants);
      forward = List.copyOf(forward);
    }

    @Override
    public Location lossLocation() {
      return loss.start();
    }

    /** Where the equation stands to which a quantity belongs, such as {@code h} or {@code h.z}. */
    public Location place(String quantity) {
      String name = quantity.split("\\.", 2)[0];
      return forward.stream()
          .filter(each -> each.name().equals(name))
          .map(Assignment::location)
          .findFirst()
          .orElse(lossLocation());
    }

    /** The names that occur in the forward equations: a prediction needs those, and no others. */
    public Set<String> namesInForward() {
      Set<String> names = new HashSet<>();
      forward.forEach(each -> names.addAll(FormulaNames.in(each.formula())));
      return names;
    }
  }
}
