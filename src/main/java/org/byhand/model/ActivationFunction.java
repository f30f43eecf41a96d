package org.byhand.model;

import java.util.Optional;
import org.byhand.expr.Expr;
import org.byhand.expr.Function;

/** An activation with its arguments, as a function that expressions apply element by element. */
public record ActivationFunction(Activation kind, Arguments arguments) implements Function {

  /** The activation's name, with the arguments that are not its defaults: {@code elu_0_5}. */
  @Override
  public String id() {
    StringBuilder id = new StringBuilder(kind.id());
    for (Argument argument : kind.arguments()) {
      if (!argument.isPreset(arguments)) {
        id.append('_').append(arguments.text(argument.name()).replace('.', '_'));
      }
    }
    return id.toString();
  }

  @Override
  public String symbol() {
    return kind.symbol(arguments);
  }

  @Override
  public double evaluate(double z) {
    return kind.rules().value().of(z, arguments);
  }

  @Override
  public Expr derivative(Expr z, Expr a) {
    return kind.rules().derivative().of(z, a, arguments);
  }

  @Override
  public String numpy(String z) {
    return kind.rules().numpy(z, arguments);
  }

  @Override
  public Optional<Expr> definition(Expr z) {
    return Optional.of(kind.rules().formula().of(z, arguments));
  }

  /** No value lies below this; minus infinity if there is no such bound. */
  public double infimum() {
    return kind.infimum(arguments);
  }

  /** No value lies above this; infinity if there is no such bound. */
  public double supremum() {
    return kind.supremum();
  }
}
