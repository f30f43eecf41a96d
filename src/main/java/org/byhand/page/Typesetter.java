package org.byhand.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.expr.Values;
import org.byhand.lesson.ChainRule;
import org.byhand.lesson.Derivation;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.WorkedStep;
import org.byhand.model.Initializer;
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
  private static final Decoration SHAPES =
      (name, shape, symbol) ->
          shape.isScalar()
              ? symbol
              : "\\underset{\\htmlClass{shape}{%s\\times %s}}{%s}"
                  .formatted(shape.rows(), shape.columns(), symbol);

  private final Lesson lesson;
  private final MathRenderer math;
  private final Numbers numbers;
  private final Map<String, Quantity> quantities;
  private final Notation notation;
  private final LatexPrinter latex;
  private final LatexPrinter withShapes;
  private final DerivationPrinter derivations;

  /**
   * Typesets formulas that belong to no moment, as definitions do.
   *
   * @param numbers takes every number in them
   */
  Typesetter(Lesson lesson, MathRenderer math, Numbers numbers) {
    this(
        lesson,
        math,
        numbers,
        quantities(lesson),
        Notation.of(lesson.trace().network()),
        name -> Optional.empty());
  }

  private Typesetter(
      Lesson lesson,
      MathRenderer math,
      Numbers numbers,
      Map<String, Quantity> quantities,
      Notation notation,
      Function<String, Optional<String>> places) {
    this.lesson = lesson;
    this.math = math;
    this.numbers = numbers;
    this.quantities = quantities;
    this.notation = notation;
    Decoration marks = new QuantityMarks(this::role, places, numbers);
    latex = new LatexPrinter(notation, lesson.display(), marks);
    withShapes = new LatexPrinter(notation, lesson.display(), marks.within(SHAPES));
    derivations = new DerivationPrinter(withShapes, latex);
  }

  /** The same for formulas whose quantities got their numbers in these places. */
  Typesetter at(Function<String, Optional<String>> places) {
    return new Typesetter(lesson, math, numbers, quantities, notation, places);
  }

  /** The same for formulas of one moment. */
  Typesetter at(Moment moment) {
    return at(moment.places());
  }

  /** The same for formulas of another page, whose numbers are not among those of this one. */
  Typesetter elsewhere() {
    return new Typesetter(
        lesson, math, new Numbers(), quantities, notation, name -> Optional.empty());
  }

  private static Map<String, Quantity> quantities(Lesson lesson) {
    Map<String, Quantity> quantities = new HashMap<>();
    collect(lesson.trace().preparation().tape(), quantities);
    for (WorkedStep step : lesson.steps()) {
      collect(step.step().pass().tape(), quantities);
    }
    return quantities;
  }

  private static void collect(Tape tape, Map<String, Quantity> quantities) {
    tape.inputs().forEach(input -> quantities.putIfAbsent(input.symbol().name(), input));
    for (Line line : tape.lines()) {
      quantities.putIfAbsent(line.name(), new Quantity(line.symbol(), line.role()));
    }
  }

  /** What a quantity of the lesson is. */
  Optional<Role> role(String name) {
    return Optional.ofNullable(quantities.get(name)).map(Quantity::role);
  }

  /** The class of a quantity's role; empty if there is none of this name. */
  String style(String name) {
    return role(name).map(RoleClasses::of).orElse("");
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

  /** The symbol of a quantity, if the lesson has it. */
  Optional<Tex> find(String name) {
    return Optional.ofNullable(quantities.get(name)).map(quantity -> tex(quantity.symbol()));
  }

  /** Whether a symbol has its layer above it. */
  boolean showsLayer(Expr.Symbol symbol) {
    return notation.showsLayer(symbol);
  }

  /** Whether an element has a name of its own. */
  boolean names(Expr.Element element) {
    return notation.names(element);
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
    return block(derivations.parts(derivation).formula());
  }

  /** The parts of a derivation. */
  Parts parts(Derivation derivation) {
    return typeset(derivations.parts(derivation));
  }

  /** The parts of a product of factors. */
  Parts parts(ChainRule rule) {
    return typeset(derivations.parts(rule));
  }

  /** The parts of one factor. */
  Parts parts(ChainRule.Factor factor) {
    return typeset(derivations.parts(factor));
  }

  /**
   * What is computed, for a line of text; its formula, and the same with its numbers, in blocks.
   */
  record Parts(Html left, Html formula, Optional<Html> numbers) {}

  private Parts typeset(DerivationPrinter.Parts parts) {
    return new Parts(block(parts.left()), block(parts.formula()), parts.numbers().map(this::block));
  }

  /** {@code left = right} with shapes, in a block. */
  Html equation(Expr left, Expr right) {
    return block(withShapes.print(left) + " = " + withShapes.print(right));
  }

  /** From which distribution an initializer draws each weight, in a block. */
  Html drawn(Initializer initializer) {
    Expr scale =
        initializer.scale(
            new Expr.Symbol("n_in", Shape.SCALAR), new Expr.Symbol("n_out", Shape.SCALAR));
    String width = latex.print(scale);
    return block(
        switch (initializer.distribution()) {
          case CONSTANT -> "w_{ij} = " + width;
          case UNIFORM ->
              "w_{ij} \\sim \\mathcal{U}\\left(-%s,\\ %s\\right)".formatted(width, width);
          case NORMAL ->
              "w_{ij} \\sim \\mathcal{N}\\left(0,\\ \\sigma^2\\right), \\quad \\sigma = " + width;
        });
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
