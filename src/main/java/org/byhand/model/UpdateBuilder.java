package org.byhand.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.byhand.expr.Algebra;
import org.byhand.expr.Equation;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.model.Tape.Line;
import org.byhand.model.Tape.State;
import org.ejml.simple.SimpleMatrix;

/**
 * Takes an optimizer's equations for one parameter. What an optimizer remembers of a parameter is
 * named after it: {@code m.layer1.W}, and {@code prev.m.layer1.W} for what it was before the step.
 */
final class UpdateBuilder {
  private static final String BEFORE = "prev.";

  private final Parameter parameter;
  private final UpdateRule rule;
  private final Shared shared;
  private final List<Line> lines = new ArrayList<>();
  private final Symbol gradient;

  /** What all parameters of a tape have in common: the optimizer's arguments, and counters. */
  static final class Shared {
    private final Set<String> used = new LinkedHashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<State> states = new ArrayList<>();

    /** The arguments that occur in an equation. */
    Set<String> used() {
      return used;
    }

    /** Lines that are computed once in a step, before those of any parameter. */
    List<Line> lines() {
      return lines;
    }

    List<State> states() {
      return states;
    }
  }

  /**
   * Prepares to take equations; those of the rule that clips gradients are the first.
   *
   * @param all the gradients of all parameters
   */
  UpdateBuilder(Parameter parameter, UpdateRule rule, List<Symbol> all, Shared shared) {
    this.parameter = parameter;
    this.rule = rule;
    this.shared = shared;
    Symbol whole = parameter.symbol().gradient();
    this.gradient = rule.clip().map(clip -> clip.emit(this, whole, all)).orElse(whole);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  Symbol parameter() {
    return parameter.symbol();
  }

  /** The gradient, clipped if the rule says so. */
  Symbol gradient() {
    return gradient;
  }

  /** The learning rate of this step. */
  Symbol rate() {
    Symbol first = argument(Optimizer.LEARNING_RATE);
    return rule.schedule()
        .map(
            each -> {
              Expr past = Algebra.minus(steps(), Algebra.ONE);
              return shared(Schedule.RATE, each.schedule().rate(this, first, past));
            })
        .orElse(first);
  }

  /** The scalar under which an argument stands in equations. */
  Symbol argument(String name) {
    shared.used.add(name);
    return new Symbol(name, Shape.SCALAR);
  }

  /** Whether an argument has an effect: a flag that is set, a number that is not 0. */
  boolean has(String argument) {
    return value(argument) != 0;
  }

  /** The number given for an argument, for what is not an equation. */
  double value(String argument) {
    return rule.constants().get(argument);
  }

  /** What is remembered of the parameter under a name, before the step. */
  Symbol before(String name) {
    return new Symbol(BEFORE + name + "." + parameter().name(), parameter().shape());
  }

  /** Emits what is remembered after the step; before the first step it is {@code initial}. */
  Symbol remember(String name, double initial, Expr after) {
    Symbol symbol = emit(name, after);
    Shape shape = parameter().shape();
    SimpleMatrix start = SimpleMatrix.filled(shape.rows(), shape.columns(), initial);
    shared.states.add(new State(before(name), symbol, start));
    return symbol;
  }

  /** Emits a quantity of this parameter that the step uses and forgets. */
  Symbol emit(String name, Expr expr) {
    Symbol symbol = new Symbol(name + "." + parameter().name(), parameter().shape());
    lines.add(line(symbol, expr));
    return symbol;
  }

  /** Emits the parameter's new value. */
  void next(Expr expr) {
    lines.add(line(parameter().next(), expr));
    shared.states.add(new State(parameter(), parameter().next(), parameter.initial()));
  }

  /** A counter that all parameters share: how many steps there have been, this one among them. */
  Symbol steps() {
    return counter("t", 0, before -> Algebra.plus(before, Algebra.ONE));
  }

  /** Emits a scalar that is the same for all parameters. */
  Symbol shared(String name, Expr expr) {
    Symbol symbol = new Symbol(name, Shape.SCALAR);
    if (shared.lines.stream().noneMatch(line -> line.symbol().equals(symbol))) {
      shared.lines.add(line(symbol, expr));
    }
    return symbol;
  }

  /** The argument to the power of the number of steps, kept up by one factor a step. */
  Symbol power(String argument) {
    return counter(argument + ".power", 1, before -> Algebra.times(argument(argument), before));
  }

  /** A scalar that all parameters share, and that the step makes from what it was before. */
  Symbol counter(String name, double initial, UnaryOperator<Expr> after) {
    Symbol before = new Symbol(BEFORE + name, Shape.SCALAR);
    Symbol symbol = shared(name, after.apply(before));
    State state = new State(before, symbol, SimpleMatrix.filled(1, 1, initial));
    if (shared.states.stream().noneMatch(each -> each.after().equals(symbol))) {
      shared.states.add(state);
    }
    return symbol;
  }

  private static Line line(Symbol symbol, Expr expr) {
    Role role = symbol.name().startsWith("next.") ? Role.UPDATED : Role.OPTIMIZER;
    return new Line(Section.UPDATE, role, new Equation(symbol, expr), false);
  }
}
