package org.byhand.problem.formula;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the names of quantities in a formula. */
public final class FormulaNames extends FormulaWalker {
  private final Set<String> found = new LinkedHashSet<>();

  private FormulaNames() {}

  /** Each name once, from left to right. */
  public static Set<String> in(Formula formula) {
    FormulaNames names = new FormulaNames();
    formula.accept(names);
    return names.found;
  }

  @Override
  public Void name(Formula.Name name) {
    found.add(name.name());
    return null;
  }
}
