package org.byhand.lesson;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Expr.Symbol;
import org.byhand.model.Role;
import org.byhand.model.Tape.Line;

/**
 * A line of the tape, worked out in every form in which a page may show it.
 *
 * @param line the equation
 * @param whole the matrix form
 * @param components the scalar forms, row by row; empty if the quantity is a scalar whose matrix
 *     form is scalar already
 * @param omitted how many further components there are, of a large matrix
 * @param chains of a parameter's gradient: the chain rule element by element, where there is one
 *     path from the element
 * @param jacobian of an error: the derivatives through which it comes back, where they are a matrix
 * @param detour of the outputs' gradient: the longer way, where the loss has a shortcut
 * @param transposes the factors that stand transposed in the formula
 */
public record Worked(
    Line line,
    Derivation whole,
    List<Derivation> components,
    int omitted,
    List<ChainRule> chains,
    Optional<ChainRule.Factor> jacobian,
    Optional<Detour> detour,
    List<Transposed> transposes) {

  /**
   * A transposed factor.
   *
   * @param symbol what is transposed
   * @param role what it is
   */
  public record Transposed(Symbol symbol, Role role) {}

  public Worked {
    components = List.copyOf(components);
    chains = List.copyOf(chains);
    transposes = List.copyOf(transposes);
  }
}
