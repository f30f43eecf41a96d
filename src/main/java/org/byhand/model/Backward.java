package org.byhand.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.byhand.expr.Equation;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.ReverseMode;
import org.byhand.expr.Symbols;
import org.byhand.model.Tape.Line;

/** Derives the backward lines of a tape, and says what each of them is. */
final class Backward {
  private final List<Line> forward;
  private final List<Equation> gradients;

  private Backward(List<Line> forward, List<Equation> gradients) {
    this.forward = forward;
    this.gradients = gradients;
  }

  /** The gradients of everything between the parameters and the loss. */
  static List<Line> derive(List<Line> forward, Symbol loss, List<Parameter> parameters) {
    Set<Symbol> wanted =
        parameters.stream()
            .map(Parameter::symbol)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Equation> equations = forward.stream().map(Line::equation).toList();
    List<Equation> gradients = ReverseMode.differentiate(equations, loss, wanted);
    Backward backward = new Backward(forward, gradients);
    return gradients.stream().map(backward::line).toList();
  }

  /**
   * The gradient of an activation is folded into the error of the pre-activation behind it if that
   * is all it is used for.
   */
  private Line line(Equation equation) {
    Role role = role(equation.symbol());
    boolean folded = role == Role.ACTIVATION_GRADIENT && uses(equation.symbol()) == 1;
    return new Line(Section.BACKWARD, role, equation, folded);
  }

  private Role role(Symbol gradient) {
    Optional<Line> source =
        forward.stream().filter(line -> line.symbol().gradient().equals(gradient)).findFirst();
    return source
        .map(line -> line.role() == Role.ACTIVATION ? Role.ACTIVATION_GRADIENT : Role.ERROR)
        .orElse(Role.PARAMETER_GRADIENT);
  }

  private long uses(Symbol gradient) {
    return gradients.stream()
        .flatMap(each -> Symbols.in(each.expr()).stream())
        .filter(gradient::equals)
        .count();
  }
}
