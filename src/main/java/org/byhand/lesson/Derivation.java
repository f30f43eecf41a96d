package org.byhand.lesson;

import java.util.List;
import java.util.Set;
import org.byhand.expr.Expr;

/**
 * One equation worked out: symbolic, numbers plugged in, intermediate values, result.
 *
 * @param left what is computed: a symbol, or an element of one
 * @param lines at least the formula and the result
 */
public record Derivation(Expr left, List<Row> lines) {

  /** What a line of a derivation is. */
  public enum Stage {
    /** The formula in symbols. */
    FORMULA,
    /** The formula with f′, and f of a single number, written out. */
    EXPANDED,
    /** Numbers in place of symbols. */
    NUMBERS,
    /** The operands of the last operation worked out. */
    INTERMEDIATE,
    RESULT
  }

  /**
   * One line.
   *
   * @param stage which one
   * @param expr its right-hand side
   * @param approximate with how many decimals, of those that can be chosen, the numbers shown in
   *     the line before do not give this line to its last digit, because more digits are carried
   */
  public record Row(Stage stage, Expr expr, Set<Integer> approximate) {
    public Row {
      approximate = Set.copyOf(approximate);
    }
  }

  public Derivation {
    lines = List.copyOf(lines);
    if (lines.size() < 2) {
      throw new IllegalArgumentException("a derivation has a formula and a result: " + lines);
    }
  }

  /** The last line's right-hand side. */
  public Expr.Value result() {
    return (Expr.Value) lines.get(lines.size() - 1).expr();
  }

  /** The formula. */
  public Expr formula() {
    return lines.get(0).expr();
  }
}
