package org.byhand.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.byhand.expr.Equation;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Symbols;
import org.byhand.expr.Values;
import org.byhand.lesson.ChainRule.Factor;
import org.byhand.model.Network;
import org.byhand.model.Role;
import org.byhand.model.Tape.Line;
import org.byhand.training.Pass;

/** Finds the line with a loss's shortcut, and works out the way round. */
final class Detours {
  private final Network network;
  private final Pass pass;
  private final Function<Pass, Deriver> derivers;
  private final boolean columns;

  Detours(Network network, Pass pass, Function<Pass, Deriver> derivers) {
    this.network = network;
    this.pass = pass;
    this.derivers = derivers;
    this.columns = network.problem().notation().affine().columnVectors();
  }

  /** Of the line that shows the gradient of the outputs, by itself or within an error. */
  Optional<Detour> of(Line line) {
    if (line.role() != Role.ERROR && line.role() != Role.GRADIENT) {
      return Optional.empty();
    }
    List<Equation> way = network.detour(pass.tape());
    if (way.isEmpty() || !shows(line, way.get(way.size() - 1).symbol())) {
      return Optional.empty();
    }
    Values values = pass.values().copy();
    for (Equation equation : way) {
      values.set(equation.symbol().name(), Evaluator.evaluate(equation.expr(), values));
    }
    Deriver deriver = derivers.apply(new Pass(pass.tape(), values));
    Equation slope = way.get(0);
    Equation result = way.get(way.size() - 1);
    Optional<Derivation> first = deriver.formula(slope.symbol(), slope.expr());
    Optional<Derivation> last = deriver.formula(result.symbol(), result.expr());
    return first.isPresent() && last.isPresent()
        ? Optional.of(new Detour(first.get(), jacobian(deriver), last.get()))
        : Optional.empty();
  }

  private boolean shows(Line line, Symbol gradient) {
    return line.symbol().equals(gradient)
        || Symbols.in(line.equation().expr()).contains(gradient)
            && pass.tape().line(gradient.name()).filter(Line::folded).isPresent();
  }

  private Optional<Factor> jacobian(Deriver deriver) {
    return pass.tape().lines().stream()
        .filter(each -> each.role() == Role.PREDICTION)
        .findFirst()
        .flatMap(each -> new Jacobians(pass.tape(), deriver, columns).ofResult(each));
  }
}
