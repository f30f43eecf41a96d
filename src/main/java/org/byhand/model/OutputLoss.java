package org.byhand.model;

import java.util.Optional;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;

/**
 * A loss on a network's outputs, with its arguments.
 *
 * @param kind which loss
 * @param setting how it looks at the outputs
 */
record OutputLoss(Loss kind, LossSetting setting) {

  /** Numbers that are to be added up, from the outputs and the targets of a batch. */
  Expr terms(Expr a, Expr y) {
    return kind.terms().of(a, y, setting);
  }

  /** Emits what the outputs say about the targets; the outputs themselves if they say it. */
  Symbol predict(TapeBuilder tape, Symbol outputs) {
    return kind.prediction()
        .map(each -> tape.emit(Role.PREDICTION, each.name(), each.rule().of(outputs, setting)))
        .orElse(outputs);
  }

  /** The same terms from the prediction, if the loss can be written so. */
  Optional<Expr> detour(Expr prediction, Expr y) {
    return kind.detour().map(each -> each.of(prediction, y, setting));
  }

  /** How many outputs belong to a target. */
  int outputsPerTarget() {
    return kind.outputsPerTarget(setting.arguments());
  }
}
