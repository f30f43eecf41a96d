package org.byhand.lesson;

import java.util.List;
import java.util.Set;
import org.byhand.expr.Expr;
import org.byhand.lesson.Derivation.Row;
import org.byhand.lesson.Derivation.Stage;
import org.byhand.model.Names;

/**
 * The derivative of the loss with respect to one element of a parameter, as a product of factors
 * along the one path from the element to the loss, or to where paths part.
 *
 * @param parameter the element
 * @param factors from the loss back to the parameter; the product of their values is the gradient
 * @param result the gradient, as computed
 * @param approximate with how many decimals the factors as shown don't multiply to the result as
 *     shown
 */
public record ChainRule(
    Expr parameter, List<Factor> factors, Expr.Value result, Set<Integer> approximate) {

  /**
   * One factor ∂of/∂by.
   *
   * @param of the quantity that changes
   * @param by the quantity that changes it
   * @param derivation its formula and numbers
   */
  public record Factor(Expr of, Expr by, Derivation derivation) {

    /** The factor's number, with the name of the quantity that it is, if it is one. */
    Expr.Value value() {
      Expr.Value value = derivation.result();
      return new Expr.Value(value.matrix(), name(), value.given());
    }

    private String name() {
      Expr formula = derivation.formula();
      if (formula instanceof Expr.Element element) {
        return element.name();
      }
      if (formula instanceof Expr.Symbol symbol) {
        return symbol.name();
      }
      boolean ofLoss = of instanceof Expr.Symbol symbol && symbol.name().equals(Names.LOSS);
      if (ofLoss && by instanceof Expr.Element element) {
        return new Expr.Element(element.of().gradient(), element.row(), element.column()).name();
      }
      return ofLoss && by instanceof Expr.Symbol symbol ? symbol.gradient().name() : "";
    }
  }

  public ChainRule {
    factors = List.copyOf(factors);
    approximate = Set.copyOf(approximate);
  }

  /** The product of the factors' formulas, with their numbers and the result. */
  public Derivation product() {
    Expr formulas =
        new Expr.Times(factors.stream().map(each -> each.derivation.formula()).toList());
    List<Expr> values = factors.stream().<Expr>map(Factor::value).toList();
    return new Derivation(
        parameter,
        List.of(
            new Row(Stage.FORMULA, formulas, Set.of()),
            new Row(Stage.NUMBERS, new Expr.Times(values), Set.of()),
            new Row(Stage.RESULT, result, approximate)));
  }
}
