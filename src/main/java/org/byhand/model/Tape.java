package org.byhand.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.byhand.expr.Equation;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Symbols;
import org.ejml.simple.SimpleMatrix;

/**
 * The equations of one training step, in the order of computation.
 *
 * @param inputs the quantities that are known beforehand
 * @param lines the equations
 * @param states what a step hands on to the next one
 */
public record Tape(List<Quantity> inputs, List<Line> lines, List<State> states) {

  /**
   * A quantity that lives from step to step: a parameter, or what an optimizer remembers.
   *
   * @param before what it was at the beginning of the step
   * @param after what the step makes of it
   * @param initial what it is before the first step, of the same shape
   */
  public record State(Symbol before, Symbol after, SimpleMatrix initial) {}

  /** A quantity that is known before the first line. */
  public record Quantity(Symbol symbol, Role role) {}

  /**
   * One equation and its place in the step.
   *
   * @param section the part of the step it belongs to
   * @param role what its symbol is
   * @param equation the equation
   * @param folded whether it is used once, right in the next line, so that a textbook would not
   *     give it a line of its own
   */
  public record Line(Section section, Role role, Equation equation, boolean folded) {
    public Symbol symbol() {
      return equation.symbol();
    }

    public String name() {
      return equation.symbol().name();
    }
  }

  public Tape {
    inputs = List.copyOf(inputs);
    lines = List.copyOf(lines);
    states = List.copyOf(states);
  }

  /** The lines of some sections only. */
  public List<Line> lines(Section... sections) {
    List<Section> wanted = List.of(sections);
    return lines.stream().filter(line -> wanted.contains(line.section())).toList();
  }

  /** The line that computes a quantity. */
  public Optional<Line> line(String name) {
    return lines.stream().filter(line -> line.name().equals(name)).findFirst();
  }

  /** The line that compares predictions with targets: the whole loss, if it has no other terms. */
  public Optional<Line> dataLoss() {
    return line(Names.DATA_LOSS).or(() -> line(Names.LOSS));
  }

  /** The role of a quantity that is an input or computed here. */
  public Optional<Role> role(String name) {
    return inputs.stream()
        .filter(input -> input.symbol().name().equals(name))
        .map(Quantity::role)
        .findFirst()
        .or(() -> line(name).map(Line::role));
  }

  /** The right-hand side of a line as a textbook writes it: with folded lines put in place. */
  public Expr textbook(Line line) {
    Map<Symbol, Expr> folded = new HashMap<>();
    for (Line each : lines) {
      if (each.folded()) {
        folded.put(each.symbol(), each.equation().expr());
      }
    }
    return Symbols.replace(line.equation().expr(), folded);
  }
}
