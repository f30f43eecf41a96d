package org.byhand.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.byhand.expr.Components;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Value;
import org.byhand.expr.Intermediates;
import org.byhand.expr.Rewriter;
import org.byhand.expr.Rounding;
import org.byhand.expr.Values;
import org.byhand.lesson.Derivation.Row;
import org.byhand.lesson.Derivation.Stage;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.problem.Arithmetic;
import org.byhand.training.Pass;
import org.ejml.simple.SimpleMatrix;

/** Writes the derivation of a tape's lines, whole or component by component. */
final class Deriver {
  private static final Values NONE = new Values();

  /** A line that follows from the one before with any number of decimals. */
  private static final Set<Integer> EXACT = Set.of();

  private final Tape tape;
  private final PlugIn plugIn;
  private final Display display;
  private final Arithmetic arithmetic;

  /**
   * Prepares to write derivations.
   *
   * @param pass equations and values
   * @param given names of the quantities whose numbers the author wrote
   * @param display decimals shown
   * @param arithmetic how intermediates are carried
   */
  Deriver(Pass pass, Set<String> given, Display display, Arithmetic arithmetic) {
    this.tape = pass.tape();
    this.plugIn = new PlugIn(pass.values(), given);
    this.display = display;
    this.arithmetic = arithmetic;
  }

  /**
   * The whole line.
   *
   * @param unfold whether folded lines are written as symbols of their own
   */
  Derivation whole(Line line, boolean unfold) {
    Expr carried = line.equation().expr();
    Expr formula = unfold ? carried : tape.textbook(line);
    return derive(line.symbol(), plugIn.value(line.symbol()), formula, carried, true);
  }

  /** The scalar form of component {@code (i, j)}, rows and columns from 0. */
  Derivation component(Line line, int i, int j, boolean unfold) {
    Expr carried = Components.of(line.equation().expr(), i, j);
    Expr formula = unfold ? carried : Components.of(tape.textbook(line), i, j);
    Expr left = Components.of(line.symbol(), i, j);
    Value result = left instanceof Expr.Element e ? plugIn.value(e) : plugIn.value(line.symbol());
    boolean sumOnPaper = arithmetic instanceof Arithmetic.Exact || !(carried instanceof Expr.Sum);
    return derive(left, result, formula, carried, sumOnPaper);
  }

  /**
   * A formula that is not a line of the tape, such as a factor of the chain rule. None if its
   * result is infinite or undefined, such as 1/a where a saturated unit puts out 0.
   */
  Optional<Derivation> formula(Expr left, Expr formula) {
    Expr numbers = plugIn.rewrite(expand(formula));
    SimpleMatrix result = Evaluator.evaluate(numbers, NONE);
    boolean exact = arithmetic instanceof Arithmetic.Exact;
    return result.hasUncountable()
        ? Optional.empty()
        : Optional.of(derive(left, Value.unnamed(result), formula, formula, exact));
  }

  /**
   * Writes the rows.
   *
   * @param formula as a textbook writes it
   * @param carried the equation that was computed: folded lines stand in it as symbols
   * @param workOut whether the operands of the last operation get a row; with pencil arithmetic a
   *     sum of products is worked out in one go, so its terms were never rounded
   */
  private Derivation derive(Expr left, Value result, Expr formula, Expr carried, boolean workOut) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(Stage.FORMULA, formula, EXACT));
    Expr expanded = expand(formula);
    if (!expanded.equals(formula)) {
      rows.add(new Row(Stage.EXPANDED, expanded, EXACT));
    }
    Expr numbers = plugIn.rewrite(expanded);
    Expr last = numbers;
    if (!(numbers instanceof Value) && !numbers.equals(expanded)) {
      rows.add(new Row(Stage.NUMBERS, numbers, EXACT));
      Approximation check = new Approximation();
      Expr intermediate = Intermediates.replace(plugIn.rewrite(carried), check::workOut);
      if (check.used && workOut) {
        Set<Integer> approximate = check.approximate;
        if (!formula.equals(carried)) {
          approximate.addAll(display.where(each -> foldedDiffers(carried, each)));
        }
        rows.add(new Row(Stage.INTERMEDIATE, intermediate, approximate));
        last = intermediate;
      }
    }
    rows.add(new Row(Stage.RESULT, result, whereApproximate(last, result)));
    return new Derivation(left, rows);
  }

  /** With how many decimals the numbers of an expression, as shown, don't give a value as shown. */
  private Set<Integer> whereApproximate(Expr numbers, Value value) {
    return display.where(each -> differs(numbers, value, each));
  }

  private static boolean differs(Expr numbers, Value value, Display display) {
    return !display.looksSame(Evaluator.evaluate(display.typed(numbers), NONE), value);
  }

  /**
   * Whether a folded line's value, which an intermediate row shows, does not follow to its last
   * digit from the numbers that the row before shows in its place.
   */
  private boolean foldedDiffers(Expr carried, Display display) {
    boolean[] differs = {false};
    new Rewriter() {
      @Override
      public Expr symbol(Expr.Symbol symbol) {
        folded(symbol)
            .ifPresent(expr -> differs[0] |= foldedDiffers(expr, plugIn.value(symbol), display));
        return symbol;
      }

      @Override
      public Expr element(Expr.Element element) {
        folded(element.of())
            .map(expr -> Components.of(expr, element.row(), element.column()))
            .ifPresent(expr -> differs[0] |= foldedDiffers(expr, plugIn.value(element), display));
        return element;
      }
    }.rewrite(carried);
    return differs[0];
  }

  private Optional<Expr> folded(Expr.Symbol symbol) {
    return tape.line(symbol.name()).filter(Line::folded).map(tape::textbook);
  }

  private boolean foldedDiffers(Expr formula, Value value, Display display) {
    return differs(plugIn.rewrite(expand(formula)), value, display);
  }

  /** With f′ written out, and of a single number f too. */
  private static Expr expand(Expr formula) {
    return new Rewriter() {
      @Override
      public Expr prime(Expr.Prime prime) {
        return rewrite(prime.expansion());
      }

      @Override
      public Expr apply(Expr.Apply apply) {
        return apply.shape().isScalar()
            ? apply.function().definition(rewrite(apply.x())).orElseGet(() -> super.apply(apply))
            : super.apply(apply);
      }
    }.rewrite(formula);
  }

  /** Works out intermediates and notes whether their shown operands give them. */
  private final class Approximation {
    private final Set<Integer> approximate = new HashSet<>();
    private boolean used;

    /** What no calculator can show, such as e to the power of 1000, stays as it is. */
    Expr workOut(Expr operand) {
      SimpleMatrix value = Evaluator.evaluate(operand, NONE);
      if (value.hasUncountable()) {
        return operand;
      }
      used = true;
      if (arithmetic instanceof Arithmetic.Pencil pencil) {
        value = Rounding.round(value, pencil.decimals());
      }
      Value unnamed = Value.unnamed(value);
      approximate.addAll(whereApproximate(operand, unnamed));
      return unnamed;
    }
  }
}
