package org.byhand.lesson;

import java.util.List;
import org.byhand.expr.Expr;

/**
 * The derivative of the loss with respect to one element of a parameter, as a product of factors
 * along the one path from the element to the loss, or to where paths part.
 *
 * @param parameter the element
 * @param factors from the loss back to the parameter; the product of their values is the gradient
 * @param result the gradient, as computed
 * @param approximate whether the factors as shown don't multiply to the result as shown
 */
public record ChainRule(
    Expr parameter, List<Factor> factors, Expr.Value result, boolean approximate) {

  /**
   * One factor ∂of/∂by.
   *
   * @param of the quantity that changes
   * @param by the quantity that changes it
   * @param derivation its formula and numbers
   */
  public record Factor(Expr of, Expr by, Derivation derivation) {}

  public ChainRule {
    factors = List.copyOf(factors);
  }
}
