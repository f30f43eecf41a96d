package org.byhand.expr;

import java.util.stream.Stream;

/** Puts LaTeX in parentheses. */
public final class Parentheses {
  private Parentheses() {}

  /** Parentheses that grow where what they hold is taller than a line, as fractions are. */
  public static String around(String latex) {
    boolean tall = Stream.of("\\frac", "\\begin", "\\sum").anyMatch(latex::contains);
    return tall ? "\\left(" + latex + "\\right)" : "(" + latex + ")";
  }
}
