package org.byhand.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.model.Tape.Line;
import org.byhand.model.Tape.Quantity;
import org.byhand.model.Tape.State;

/**
 * The update lines of a step.
 *
 * @param inputs what they need besides parameters and gradients: the optimizer's arguments, and
 *     what it remembers from the step before
 * @param shared lines that stand before those of any parameter
 * @param byParameter each parameter's lines
 * @param states the parameters, and what the optimizer remembers
 */
record Updates(
    List<Quantity> inputs,
    List<Line> shared,
    Map<Symbol, List<Line>> byParameter,
    List<State> states) {

  /** Lets the optimizer emit its equations, parameter by parameter. */
  static Updates emit(UpdateRule rule, List<Parameter> parameters) {
    UpdateBuilder.Shared shared = new UpdateBuilder.Shared();
    Map<Symbol, List<Line>> byParameter = new LinkedHashMap<>();
    List<Symbol> gradients = parameters.stream().map(each -> each.symbol().gradient()).toList();
    for (Parameter parameter : parameters) {
      UpdateBuilder update = new UpdateBuilder(parameter, rule, gradients, shared);
      rule.optimizer().emit(update);
      byParameter.put(parameter.symbol(), update.lines());
    }
    List<Quantity> inputs = new ArrayList<>();
    shared
        .used()
        .forEach(name -> inputs.add(new Quantity(new Symbol(name, Shape.SCALAR), Role.CONSTANT)));
    shared.states().stream()
        .map(State::before)
        .filter(before -> !byParameter.containsKey(before))
        .forEach(before -> inputs.add(new Quantity(before, Role.OPTIMIZER)));
    return new Updates(inputs, shared.lines(), byParameter, shared.states());
  }

  /** All lines in order. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>(shared);
    byParameter.values().forEach(lines::addAll);
    return lines;
  }
}
