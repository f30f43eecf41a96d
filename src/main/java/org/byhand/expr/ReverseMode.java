package org.byhand.expr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.byhand.expr.Expr.Symbol;

/**
 * Derives the backward equations from the forward ones by symbolic reverse-mode differentiation:
 * one equation for each quantity between the parameters and the loss, last layer first, each
 * parameter's gradient as soon as all its terms are known.
 */
public final class ReverseMode {
  private final List<Equation> forward;
  private final Symbol loss;
  private final Set<Symbol> wanted;
  private final Map<Symbol, List<Expr>> contributions = new LinkedHashMap<>();
  private final List<Equation> backward = new ArrayList<>();

  private ReverseMode(List<Equation> forward, Symbol loss, Set<Symbol> wanted) {
    this.forward = forward;
    this.loss = loss;
    this.wanted = wanted;
  }

  /**
   * The equations of ∂loss/∂q for every quantity q on the way.
   *
   * @param forward equations in the order of computation
   * @param loss the symbol of the last one, a scalar
   * @param wanted the parameters
   * @return equations for symbols named {@code grad.NAME}, in the order of computation
   */
  public static List<Equation> differentiate(
      List<Equation> forward, Symbol loss, Set<Symbol> wanted) {
    if (!loss.shape().isScalar()) {
      throw new ShapeException("a loss is one number, " + loss.name() + " is " + loss.shape());
    }
    return new ReverseMode(forward, loss, wanted).run();
  }

  private List<Equation> run() {
    Set<Symbol> depending = dependingOnWanted();
    Map<Symbol, Integer> firstUse = firstUses();
    for (int i = forward.size() - 1; i >= 0; i--) {
      Equation equation = forward.get(i);
      upstream(equation.symbol())
          .ifPresent(
              upstream ->
                  equation
                      .expr()
                      .accept(
                          new Pullback(
                              upstream,
                              Optional.of(equation.symbol()),
                              (symbol, term) -> {
                                if (depending.contains(symbol)) {
                                  contributions
                                      .computeIfAbsent(symbol, s -> new ArrayList<>())
                                      .add(term);
                                }
                              })));
      for (Symbol parameter : wanted) {
        if (firstUse.getOrDefault(parameter, -1) == i && contributions.containsKey(parameter)) {
          emit(parameter);
        }
      }
    }
    return List.copyOf(backward);
  }

  /** ∂loss/∂symbol under its name, or 1 for the loss itself; empty if the loss is not reached. */
  private Optional<Expr> upstream(Symbol symbol) {
    if (symbol.equals(loss)) {
      return Optional.of(Algebra.ONE);
    }
    return contributions.containsKey(symbol) ? Optional.of(emit(symbol)) : Optional.empty();
  }

  private Symbol emit(Symbol symbol) {
    Symbol gradient = symbol.gradient();
    backward.add(new Equation(gradient, Algebra.sum(contributions.get(symbol))));
    return gradient;
  }

  private Set<Symbol> dependingOnWanted() {
    Set<Symbol> depending = new HashSet<>(wanted);
    for (Equation equation : forward) {
      if (Symbols.in(equation.expr()).stream().anyMatch(depending::contains)) {
        depending.add(equation.symbol());
      }
    }
    return depending;
  }

  private Map<Symbol, Integer> firstUses() {
    Map<Symbol, Integer> first = new HashMap<>();
    for (int i = 0; i < forward.size(); i++) {
      for (Symbol symbol : Symbols.in(forward.get(i).expr())) {
        first.putIfAbsent(symbol, i);
      }
    }
    return first;
  }
}
