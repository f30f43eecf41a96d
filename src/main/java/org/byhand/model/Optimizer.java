package org.byhand.model;

import java.util.List;
import org.byhand.expr.Algebra;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;

/** The optimizers: each states how a parameter becomes the next one. */
public enum Optimizer {
  /** Plain gradient descent: W ← W − η ∂J/∂W. */
  SGD("sgd", List.of("learning_rate")) {
    @Override
    Expr next(Symbol parameter, Symbol gradient) {
      return Algebra.minus(parameter, Algebra.times(argument("learning_rate"), gradient));
    }
  };

  private final String id;
  private final List<String> arguments;

  Optimizer(String id, List<String> arguments) {
    this.id = id;
    this.arguments = arguments;
  }

  /** The updated parameter, from the parameter and its gradient. */
  abstract Expr next(Symbol parameter, Symbol gradient);

  /** The scalar under which an argument occurs in equations. */
  static Symbol argument(String name) {
    return new Symbol(name, Shape.SCALAR);
  }

  /** The name in problem files. */
  public String id() {
    return id;
  }

  /** The arguments' names: PyTorch's, but for {@code learning_rate}. */
  public List<String> arguments() {
    return arguments;
  }
}
