package org.byhand.print;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.byhand.expr.Expr;
import org.byhand.expr.Rewriter;

/**
 * Finds the functions and operations that equations need, also within derivatives that are printed
 * in full.
 */
final class FunctionCalls extends Rewriter {
  private final Set<PythonFunction> found = new LinkedHashSet<>();

  private FunctionCalls() {}

  /** What a script with these expressions has to define, in the order of the first use. */
  static List<PythonFunction> toDefine(List<Expr> exprs) {
    FunctionCalls calls = new FunctionCalls();
    exprs.forEach(calls::rewrite);
    return List.copyOf(calls.found);
  }

  @Override
  public Expr apply(Expr.Apply apply) {
    PythonFunction.of(apply.function()).ifPresent(found::add);
    return super.apply(apply);
  }

  @Override
  public Expr call(Expr.Call call) {
    PythonFunction.of(call.operation()).ifPresent(found::add);
    return super.call(call);
  }

  @Override
  public Expr prime(Expr.Prime prime) {
    return rewrite(prime.expansion());
  }
}
