package org.byhand.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.byhand.expr.Expr;
import org.byhand.expr.Values;
import org.byhand.lesson.ChainRule;
import org.byhand.lesson.Derivation;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.WorkedStep;
import org.byhand.model.Role;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.model.Tape.Quantity;
import org.byhand.print.Decoration;
import org.byhand.print.DerivationPrinter;
import org.byhand.print.LatexPrinter;
import org.byhand.print.Notation;

/** Typesets the formulas of one lesson in its own notation. */
final class Typesetter {
  private final MathRenderer math;
  private final Map<String, Quantity> quantities = new HashMap<>();
  private final LatexPrinter latex;
  private final LatexPrinter withShapes;
  private final DerivationPrinter derivations;

  Typesetter(Lesson lesson, MathRenderer math) {
    this.math = math;
    collect(lesson.trace().preparation().tape());
    for (WorkedStep step : lesson.steps()) {
      collect(step.step().pass().tape());
    }
    Notation notation = new Notation(lesson.problem().notation());
    Decoration classes = new RoleClasses(this::role);
    Decoration shapes =
        (name, shape, symbol) ->
            shape.isScalar()
                ? symbol
                : "\\underset{\\htmlClass{shape}{%s\\times %s}}{%s}"
                    .formatted(shape.rows(), shape.columns(), symbol);
    latex = new LatexPrinter(notation, lesson.display(), classes);
    withShapes = new LatexPrinter(notation, lesson.display(), classes.within(shapes));
    derivations = new DerivationPrinter(withShapes, latex);
  }

  private void collect(Tape tape) {
    tape.inputs().forEach(input -> quantities.putIfAbsent(input.symbol().name(), input));
    for (Line line : tape.lines()) {
      quantities.putIfAbsent(line.name(), new Quantity(line.symbol(), line.role()));
    }
  }

  /** What a quantity of the lesson is. */
  Optional<Role> role(String name) {
    return Optional.ofNullable(quantities.get(name)).map(Quantity::role);
  }

  /**
   * A quantity of the lesson.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  Expr.Symbol quantity(String name) {
    Quantity quantity = quantities.get(name);
    if (quantity == null) {
      throw new IllegalArgumentException("no quantity " + name + " in this lesson");
    }
    return quantity.symbol();
  }

  /**
   * The symbol of a quantity for a formula in prose.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  Tex symbol(String name) {
    return tex(quantity(name));
  }

  /** A derivation: all its lines, in a block. */
  Html block(Derivation derivation) {
    return block(derivations.print(derivation));
  }

  /** A product of factors, in a block. */
  Html block(ChainRule rule) {
    return block(derivations.print(rule));
  }

  /** One factor worked out, in a block. */
  Html block(ChainRule.Factor factor) {
    return block(derivations.print(factor));
  }

  /** The formula of a derivation without its numbers, in a block. */
  Html formula(Derivation derivation) {
    return block(derivations.formula(derivation));
  }

  /** {@code left = right} with shapes, in a block. */
  Html equation(Expr left, Expr right) {
    return block(withShapes.print(left) + " = " + withShapes.print(right));
  }

  /** A quantity with its shape, and its numbers, in a block. */
  Html definition(Expr.Symbol symbol, Expr.Value value) {
    return block(withShapes.print(symbol) + " = " + latex.print(value));
  }

  private Html block(String tex) {
    return new Html(math.display(tex));
  }

  /** An expression within a line of text. */
  Html inline(Expr expr) {
    return new Html(math.inline(latex.print(expr)));
  }

  /** An expression for a formula in prose. */
  Tex tex(Expr expr) {
    return new Tex(latex.print(expr));
  }

  /** The numbers of a quantity for a formula in prose. */
  Tex value(String name, Values values) {
    return tex(new Expr.Value(values.get(name), name, false));
  }
}
