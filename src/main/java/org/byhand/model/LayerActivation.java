package org.byhand.model;

import java.util.List;
import java.util.Optional;
import org.byhand.expr.Expr;
import org.byhand.expr.Function;

/** What a layer makes of its weighted sums: an activation with its arguments, at its place. */
public final class LayerActivation {
  private final Activation kind;
  private final Arguments arguments;
  private final LayerPlace place;

  LayerActivation(Activation kind, Arguments arguments, LayerPlace place) {
    this.kind = kind;
    this.arguments = arguments;
    this.place = place;
  }

  /** An activation with its defaults. */
  static LayerActivation of(Activation kind, LayerPlace place) {
    return new LayerActivation(kind, Arguments.presets(kind.arguments()), place);
  }

  /** Which activation it is. */
  public Activation kind() {
    return kind;
  }

  /** The outputs for weighted sums. */
  Expr apply(Expr z) {
    return kind.of(z, arguments, place);
  }

  /** What the activation learns. */
  List<Parameter> parameters() {
    return kind.parameters(place, arguments);
  }

  /** The function of one number, if the activation is one. */
  public Optional<Function> function() {
    return kind.function(arguments);
  }

  /** The activation's symbol in equations. */
  public String symbol() {
    return kind.symbol(arguments);
  }

  /** No output lies below this; minus infinity if there is no such bound. */
  public double infimum() {
    return kind.infimum(arguments);
  }

  /** No output lies above this; infinity if there is no such bound. */
  public double supremum() {
    return kind.supremum();
  }
}
