package org.byhand.print;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.byhand.expr.Expr;
import org.byhand.expr.Function;
import org.byhand.expr.Rewriter;
import org.byhand.model.Tape;

/** Finds the functions that equations apply, also within derivatives that are printed in full. */
final class FunctionCalls extends Rewriter {
  private final Set<Function> found = new LinkedHashSet<>();

  private FunctionCalls() {}

  /**
   * The functions that a script with these tapes has to define, in the order of their first use.
   */
  static List<Function> toDefine(List<Tape> tapes) {
    FunctionCalls calls = new FunctionCalls();
    for (Tape tape : tapes) {
      tape.lines().forEach(line -> calls.rewrite(line.equation().expr()));
    }
    return calls.found.stream().filter(NumpyPrinter::needsDefinition).toList();
  }

  @Override
  public Expr apply(Expr.Apply apply) {
    found.add(apply.function());
    return super.apply(apply);
  }

  @Override
  public Expr prime(Expr.Prime prime) {
    return rewrite(prime.expansion());
  }
}
