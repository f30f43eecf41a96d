package org.byhand.problem.formula;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the functions that a formula calls. */
public final class FormulaCalls extends FormulaWalker {
  private final Set<String> found = new LinkedHashSet<>();

  private FormulaCalls() {}

  /** Each function's name once, from left to right. */
  public static Set<String> in(Formula formula) {
    FormulaCalls calls = new FormulaCalls();
    formula.accept(calls);
    return calls.found;
  }

  @Override
  public Void call(Formula.Call call) {
    found.add(call.function());
    return super.call(call);
  }
}
