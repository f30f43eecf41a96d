package org.byhand.expr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.byhand.expr.Expr.Symbol;

/**
 * Derives the backward equations from the forward ones by symbolic reverse-mode differentiation:
 * one equation for each quantity between the parameters and the loss, last layer first, each
 * parameter's gradient as soon as all its terms are known.
 */
public final class ReverseMode {
  private final List<Equation> forward;
  private final Symbol loss;
  private final Set<Symbol> terms;
  private final Set<Symbol> wanted;
  private final Map<Symbol, List<Expr>> contributions = new LinkedHashMap<>();
  private final Map<Symbol, List<Expr>> direct = new HashMap<>();
  private final List<Equation> backward = new ArrayList<>();

  private ReverseMode(List<Equation> forward, Symbol loss, Set<Symbol> terms, Set<Symbol> wanted) {
    this.forward = forward;
    this.loss = loss;
    this.terms = terms;
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
    return differentiate(forward, loss, Set.of(), wanted);
  }

  /**
   * The same for a loss that is the sum of some quantities and nothing else. As ∂loss/∂term is 1,
   * the terms get no equations. What a parameter gets from a term right away, as from a penalty on
   * it, stands behind what comes back through the network, as textbooks write it.
   *
   * @param terms what the loss is the sum of
   */
  public static List<Equation> differentiate(
      List<Equation> forward, Symbol loss, Set<Symbol> terms, Set<Symbol> wanted) {
    if (!loss.shape().isScalar()) {
      throw new ShapeException("a loss is one number, " + loss.name() + " is " + loss.shape());
    }
    return new ReverseMode(forward, loss, terms, wanted).run();
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
                                  contribute(equation.symbol(), symbol, term);
                                }
                              })));
      for (Symbol parameter : wanted) {
        boolean reached = contributions.containsKey(parameter) || direct.containsKey(parameter);
        if (reached && firstUse.getOrDefault(parameter, -1) == i) {
          emit(parameter);
        }
      }
    }
    return List.copyOf(backward);
  }

  /** Equations are gone through from the last to the first; a sum's terms are in their order. */
  private void contribute(Symbol from, Symbol to, Expr gradient) {
    if (terms.contains(from) && wanted.contains(to)) {
      direct.computeIfAbsent(to, any -> new ArrayList<>()).add(0, gradient);
    } else {
      contributions.computeIfAbsent(to, any -> new ArrayList<>()).add(gradient);
    }
  }

  /**
   * ∂loss/∂symbol under its name, or 1 for the loss and its terms; empty if the loss is not
   * reached.
   */
  private Optional<Expr> upstream(Symbol symbol) {
    if (symbol.equals(loss) || terms.contains(symbol)) {
      return Optional.of(Algebra.ONE);
    }
    return contributions.containsKey(symbol) ? Optional.of(emit(symbol)) : Optional.empty();
  }

  private Symbol emit(Symbol symbol) {
    Symbol gradient = symbol.gradient();
    List<Expr> sum = new ArrayList<>(contributions.getOrDefault(symbol, List.of()));
    sum.addAll(direct.getOrDefault(symbol, List.of()));
    backward.add(new Equation(gradient, Algebra.sum(gathered(sum))));
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

  /** The same sum, with terms put together that a textbook writes as one; those alike go first. */
  private static List<Expr> gathered(List<Expr> terms) {
    return gathered(gathered(terms, ReverseMode::isAlike), (a, b) -> true);
  }

  private static boolean isAlike(Expr.Call a, Expr.Call b) {
    return a.operation().equals(b.operation());
  }

  private static List<Expr> gathered(List<Expr> terms, BiPredicate<Expr.Call, Expr.Call> which) {
    List<Expr> gathered = new ArrayList<>();
    for (Expr term : terms) {
      Expr whole = term;
      int i = 0;
      while (i < gathered.size()) {
        Optional<Expr> both = together(gathered.get(i), whole, which);
        if (both.isPresent()) {
          gathered.remove(i);
          whole = both.get();
          i = 0; // What has grown may fit to another one.
        } else {
          i++;
        }
      }
      gathered.add(whole);
    }
    return gathered;
  }

  private static Optional<Expr> together(Expr a, Expr b, BiPredicate<Expr.Call, Expr.Call> which) {
    return a instanceof Expr.Call one && b instanceof Expr.Call other && which.test(one, other)
        ? one.operation().plus(one.operands(), other.operation(), other.operands())
        : Optional.empty();
  }
}
