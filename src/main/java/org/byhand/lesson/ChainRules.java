package org.byhand.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.expr.Algebra;
import org.byhand.expr.Components;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Partial;
import org.byhand.expr.Shape;
import org.byhand.expr.Symbols;
import org.byhand.expr.Values;
import org.byhand.lesson.ChainRule.Factor;
import org.byhand.model.Names;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.ejml.simple.SimpleMatrix;

/** Follows a parameter's element through the forward equations, factor by factor. */
final class ChainRules {
  private final Tape tape;
  private final Values values;
  private final Deriver deriver;
  private final Display display;

  ChainRules(Tape tape, Values values, Deriver deriver, Display display) {
    this.tape = tape;
    this.values = values;
    this.deriver = deriver;
    this.display = display;
  }

  /** A component of a forward line, and the formula by which it depends on what came before. */
  private record Node(Symbol symbol, int row, int column, Expr name, Expr formula) {}

  /**
   * The chain rule for one element of a parameter; empty if its paths to the loss part at once, as
   * they do with several examples, or if a factor is infinite or undefined.
   */
  Optional<ChainRule> of(Symbol parameter, int row, int column) {
    Expr element = Components.of(parameter, row, column);
    List<Optional<Factor>> factors = new ArrayList<>();
    Expr from = element;
    Symbol symbol = parameter;
    int i = row;
    int j = column;
    while (!symbol.name().equals(Names.LOSS)) {
      List<Node> users = users(symbol, from);
      if (users.size() != 1) {
        if (factors.isEmpty()) {
          return Optional.empty();
        }
        factors.add(0, rest(symbol, i, j, from));
        break;
      }
      Node user = throughIdentities(users.get(0));
      Expr derivative = Partial.of(user.formula, user.name, from);
      factors.add(0, factor(user.name, from, derivative));
      from = user.name;
      symbol = user.symbol;
      i = user.row;
      j = user.column;
    }
    return factors.size() < 2 || factors.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            rule(
                parameter,
                element,
                factors.stream().flatMap(Optional::stream).toList(),
                row,
                column));
  }

  private Optional<Factor> factor(Expr of, Expr by, Expr derivative) {
    return deriver.formula(derivative, derivative).map(worked -> new Factor(of, by, worked));
  }

  private ChainRule rule(Symbol parameter, Expr element, List<Factor> factors, int i, int j) {
    SimpleMatrix gradient =
        values.get(parameter.gradient().name()).extractMatrix(i, i + 1, j, j + 1);
    String name = new Expr.Element(parameter.gradient(), i, j).name();
    Expr.Value result = new Expr.Value(gradient, name, false);
    return new ChainRule(
        element, factors, result, display.where(each -> !isProduct(factors, result, each)));
  }

  /** Whether the factors as shown multiply to the result as shown. */
  private static boolean isProduct(List<Factor> factors, Expr.Value result, Display display) {
    double product = 1;
    for (Factor factor : factors) {
      product *= display.typed(factor.derivation().result()).matrix().get(0);
    }
    return display.looksSame(SimpleMatrix.filled(1, 1, product), result);
  }

  /** ∂loss/∂from, which has a line of its own on the tape. */
  private Optional<Factor> rest(Symbol symbol, int i, int j, Expr from) {
    Symbol loss = new Symbol(Names.LOSS, Shape.SCALAR);
    Expr gradient = Components.of(symbol.gradient(), i, j);
    return factor(loss, from, gradient);
  }

  /** A component whose only use is to be handed on unchanged stands for what it is handed to. */
  private Node throughIdentities(Node node) {
    List<Node> users = users(node.symbol, node.name);
    if (users.size() == 1) {
      Node user = users.get(0);
      Expr derivative = Partial.of(user.formula, user.name, node.name);
      boolean unchanged =
          derivative.equals(Algebra.ONE)
              && user.formula instanceof Expr.Apply apply
              && apply.x().equals(node.name);
      if (unchanged) {
        return throughIdentities(
            new Node(user.symbol, user.row, user.column, user.name, node.formula));
      }
    }
    return node;
  }

  private List<Node> users(Symbol symbol, Expr element) {
    List<Node> users = new ArrayList<>();
    for (Line line : tape.lines(Section.FORWARD, Section.LOSS)) {
      Expr expr = line.equation().expr();
      if (!Symbols.in(expr).contains(symbol)) {
        continue;
      }
      for (int i = 0; i < expr.shape().rows(); i++) {
        for (int j = 0; j < expr.shape().columns(); j++) {
          Expr formula = Components.of(expr, i, j);
          if (Partial.occurs(element, formula)) {
            users.add(new Node(line.symbol(), i, j, Components.of(line.symbol(), i, j), formula));
          }
        }
      }
    }
    return users;
  }
}
