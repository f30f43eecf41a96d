package org.byhand.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Rewriter;
import org.byhand.expr.Symbols;
import org.byhand.expr.Values;
import org.byhand.lesson.Slip.Kind;
import org.byhand.lesson.Slips.Slipped;
import org.byhand.model.Names;
import org.byhand.model.Role;
import org.byhand.model.Section;
import org.byhand.model.Tape.Line;
import org.byhand.model.Tape.State;
import org.byhand.training.Pass;
import org.ejml.simple.SimpleMatrix;

/** Quantities that are easily taken one for the other, with the numbers that come in by it. */
final class Swaps {
  private final Map<Symbol, Swap> always = new HashMap<>();
  private final Map<Symbol, Swap> backward = new HashMap<>();

  /** What is done, and the numbers that stand in for the quantity's own. */
  private record Swap(Kind kind, SimpleMatrix numbers) {}

  private Swaps() {}

  /** Those of a training step. */
  static Swaps of(Pass pass) {
    Swaps swaps = new Swaps();
    swaps.forward(pass);
    for (State state : pass.tape().states()) {
      swaps.always.put(
          state.after(), new Swap(Kind.OLD_VALUE, pass.values().get(state.before().name())));
      swaps.backward.put(
          state.before(), new Swap(Kind.NEW_VALUE, pass.values().get(state.after().name())));
    }
    return swaps;
  }

  /**
   * Those of a forward pass with new parameters.
   *
   * @param before the step that made them
   */
  static Swaps of(Pass redux, Pass before) {
    Swaps swaps = new Swaps();
    swaps.forward(redux);
    for (State state : before.tape().states()) {
      swaps.always.put(
          state.before(), new Swap(Kind.OLD_VALUE, before.values().get(state.before().name())));
    }
    return swaps;
  }

  private void forward(Pass pass) {
    Values values = pass.values();
    for (Line line : pass.tape().lines()) {
      if (line.role() == Role.ACTIVATION) {
        sums(line)
            .map(sums -> new Swap(Kind.SUM_FOR_OUTPUT, values.get(sums.name())))
            .ifPresent(swap -> always.put(line.symbol(), swap));
      }
      if (line.role() == Role.INPUT) {
        values
            .find(Names.RAW_INPUT)
            .map(raw -> new Swap(Kind.RAW_INPUT, raw))
            .ifPresent(swap -> always.put(line.symbol(), swap));
      }
    }
  }

  /** What an activation function is applied to. */
  private static Optional<Symbol> sums(Line activation) {
    List<Symbol> symbols =
        Symbols.in(activation.equation().expr()).stream()
            .distinct()
            .filter(symbol -> symbol.shape().equals(activation.symbol().shape()))
            .toList();
    return symbols.size() == 1 ? Optional.of(symbols.get(0)) : Optional.empty();
  }

  /** The formulas that come from one of a section by taking one quantity for another. */
  List<Slipped> in(Expr formula, Section section) {
    List<Slipped> found = new ArrayList<>();
    for (Symbol symbol : Symbols.in(formula).stream().distinct().toList()) {
      Swap swap = always.get(symbol);
      if (swap == null && section == Section.BACKWARD) {
        swap = backward.get(symbol);
      }
      if (swap != null) {
        found.add(new Slipped(Slip.of(swap.kind, symbol), replaced(formula, symbol, swap.numbers)));
      }
    }
    return found;
  }

  private static Expr replaced(Expr formula, Symbol symbol, SimpleMatrix numbers) {
    return new Rewriter() {
      @Override
      public Expr symbol(Symbol each) {
        return each.equals(symbol) ? Expr.Value.unnamed(numbers) : each;
      }

      @Override
      public Expr element(Expr.Element each) {
        int i = each.row();
        int j = each.column();
        return each.of().equals(symbol)
            ? Expr.Value.unnamed(numbers.extractMatrix(i, i + 1, j, j + 1))
            : each;
      }
    }.rewrite(formula);
  }
}
