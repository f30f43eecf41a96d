package org.byhand.model;

import java.util.ArrayList;
import java.util.List;
import org.byhand.expr.Equation;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.model.Tape.Line;
import org.byhand.model.Tape.Quantity;

/** Collects what layers, losses and optimizers emit. */
final class TapeBuilder {

  /** What a tape is for; some layers, such as dropout, do different things. */
  enum Purpose {
    TRAINING,
    PREDICTION
  }

  private final Purpose purpose;
  private final List<Quantity> inputs = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  TapeBuilder(Purpose purpose) {
    this.purpose = purpose;
  }

  Purpose purpose() {
    return purpose;
  }

  Symbol input(Symbol symbol, Role role) {
    inputs.add(new Quantity(symbol, role));
    return symbol;
  }

  /** Adds the equation {@code name = expr} to the forward pass. */
  Symbol emit(Role role, String name, Expr expr) {
    return emit(Section.FORWARD, role, name, expr);
  }

  /** Adds the equation {@code name = expr}. */
  Symbol emit(Section section, Role role, String name, Expr expr) {
    Symbol symbol = new Symbol(name, expr.shape());
    lines.add(new Line(section, role, new Equation(symbol, expr), false));
    return symbol;
  }

  List<Equation> equations() {
    return lines.stream().map(Line::equation).toList();
  }

  List<Quantity> inputs() {
    return List.copyOf(inputs);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }
}
