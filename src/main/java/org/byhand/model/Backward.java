package org.byhand.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.byhand.expr.Equation;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.ReverseMode;
import org.byhand.expr.Rewriter;
import org.byhand.expr.Symbols;
import org.byhand.model.Tape.Line;

/** Derives the backward lines of a tape, and says what each of them is. */
final class Backward {
  private final List<Line> forward;
  private final List<Equation> gradients;

  private Backward(List<Line> forward, List<Equation> gradients) {
    this.forward = forward;
    this.gradients = gradients;
  }

  /** The gradients of everything between the parameters and the loss. */
  static List<Line> derive(List<Line> forward, Symbol loss, List<Parameter> parameters) {
    Set<Symbol> wanted =
        parameters.stream()
            .map(Parameter::symbol)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Equation> equations = forward.stream().map(Line::equation).toList();
    Set<Symbol> terms =
        forward.stream()
            .filter(line -> line.role() == Role.DATA_LOSS || line.role() == Role.PENALTY)
            .map(Line::symbol)
            .collect(Collectors.toSet());
    List<Equation> gradients = ReverseMode.differentiate(equations, loss, terms, wanted);
    Backward backward = new Backward(forward, gradients.stream().map(named(forward)).toList());
    return backward.gradients.stream().map(backward::line).toList();
  }

  /** What was worked out on the way forward is called by its name. */
  private static UnaryOperator<Equation> named(List<Line> forward) {
    Map<Expr, Symbol> names = new HashMap<>();
    for (Line line : forward) {
      Expr expr = line.equation().expr();
      if (expr instanceof Expr.Call || expr instanceof Expr.Apply) {
        names.putIfAbsent(expr, line.symbol());
      }
    }
    Rewriter naming =
        new Rewriter() {
          @Override
          public Expr call(Expr.Call call) {
            Symbol name = names.get(call);
            return name == null ? super.call(call) : name;
          }

          @Override
          public Expr apply(Expr.Apply apply) {
            Symbol name = names.get(apply);
            return name == null ? super.apply(apply) : name;
          }

          @Override
          public Expr prime(Expr.Prime prime) {
            Symbol name = names.get(prime.expansion());
            return name == null ? super.prime(prime) : name;
          }
        };
    return each -> new Equation(each.symbol(), naming.rewrite(each.expr()));
  }

  /**
   * The gradient of an activation is folded into the error of the pre-activation behind it if that
   * is all it is used for, unless it is a plain number, which would vanish in a product.
   */
  private Line line(Equation equation) {
    Role role = role(equation.symbol());
    boolean folded =
        role == Role.ACTIVATION_GRADIENT
            && uses(equation.symbol()) == 1
            && !(equation.expr() instanceof Expr.Constant);
    return new Line(Section.BACKWARD, role, equation, folded);
  }

  private Role role(Symbol gradient) {
    Optional<Line> source =
        forward.stream().filter(line -> line.symbol().gradient().equals(gradient)).findFirst();
    return source.map(line -> gradientOf(line.role())).orElse(Role.PARAMETER_GRADIENT);
  }

  private static Role gradientOf(Role role) {
    return switch (role) {
      case ACTIVATION -> Role.ACTIVATION_GRADIENT;
      case PRE_ACTIVATION -> Role.ERROR;
      default -> Role.GRADIENT;
    };
  }

  private long uses(Symbol gradient) {
    return gradients.stream()
        .flatMap(each -> Symbols.in(each.expr()).stream())
        .filter(gradient::equals)
        .count();
  }
}
