package org.byhand.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;

/** What stands between the examples and the optimizer: forward equations and a loss. */
interface ForwardPass {

  /** Everything with numbers of its own, trained or not. */
  List<Parameter> parameters();

  /** The names of those of the examples' quantities that a prediction does without. */
  Set<String> targets();

  /**
   * Emits the forward equations.
   *
   * @param examples the batch's quantities by name, without targets
   * @return what the loss looks at
   */
  Symbol emit(TapeBuilder tape, Map<String, Symbol> examples);

  /** What the network predicts: the output itself, or what is made of it and emitted. */
  default Symbol predict(TapeBuilder tape, Symbol output) {
    return output;
  }

  /**
   * What the examples of a batch contribute to the loss: one number for all of them, or numbers
   * that are to be added up.
   *
   * @param tape has the forward equations
   * @param output the network's output
   * @param targets the batch's targets by name
   */
  Expr loss(TapeBuilder tape, Symbol output, Map<String, Symbol> targets);

  /**
   * What the examples contribute to the same loss, written with the prediction in place of the
   * outputs; empty if the loss looks at the prediction anyway, or can't be written so.
   */
  default Optional<Expr> detour(Symbol prediction, Map<String, Symbol> targets) {
    return Optional.empty();
  }
}
