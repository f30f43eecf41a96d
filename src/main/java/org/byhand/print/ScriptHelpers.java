package org.byhand.print;

import java.util.List;
import org.byhand.expr.Rounding;
import org.byhand.problem.Arithmetic;

/** The imports of a script, and the Python functions that it defines before it starts. */
final class ScriptHelpers {
  private static final String MATH =
      """
      import math
      """;

  private static final String DECIMAL =
      """
      from decimal import ROUND_HALF_UP, Context, Decimal
      """;

  private static final String NUMPY =
      """

      import numpy as np
      """;

  private static final String PENCIL_CONTEXTS =
      """

      CALCULATOR = Context(prec=%s, rounding=ROUND_HALF_UP)
      PAPER = Context(prec=400, rounding=ROUND_HALF_UP)
      """;

  private static final String PENCIL =
      """


      def pencil(x, decimals):
          \"""Rounds each number as people do: a 5 goes up, away from zero.

          A calculator shows %s digits: -0.035549999999999996 is -0.03555 to it.
          \"""

          def rounded(number, places):
              shown = CALCULATOR.create_decimal(number)
              unit = Decimal(10) ** -int(places)
              return float(shown.quantize(unit, context=PAPER)) + 0.0

          return np.vectorize(rounded, otypes=[float])(x, decimals)
      """;

  private static final String NUMBER =
      """


      def number(x):
          \"""A number in print: its first %1$s digits, but nothing beyond %2$s decimals.\"""
          return f"{round(float(x), %2$s) + 0.0:.%1$sg}"
      """;

  private static final String SHOW =
      """


      def show(name, matrix):
          \"""Prints a matrix under its name.\"""
          print(name)
          for row in matrix:
              print("".join(f"{number(x):>%s}" for x in row))
      """;

  private ScriptHelpers() {}

  static void print(ScriptText script, ScriptModel model) {
    boolean pencil = model.network().problem().arithmetic() instanceof Arithmetic.Pencil;
    imports(script, model.functions(), pencil);
    for (PythonFunction function : model.functions()) {
      script.lines("\n\n" + function.code());
    }
    if (pencil) {
      script.lines(PENCIL.formatted(Rounding.CALCULATOR_DIGITS));
    }
    script.lines(NUMBER.formatted(Python.SHOWN_DIGITS, Python.SHOWN_DECIMALS));
    script.lines(SHOW.formatted(ScriptOutput.WIDTH));
  }

  private static void imports(ScriptText script, List<PythonFunction> functions, boolean pencil) {
    boolean math = functions.stream().anyMatch(each -> each.code().contains("math."));
    if (math || pencil) {
      script.line("");
    }
    if (math) {
      script.lines(MATH);
    }
    if (pencil) {
      script.lines(DECIMAL);
    }
    script.lines(NUMPY);
    if (pencil) {
      script.lines(PENCIL_CONTEXTS.formatted(Rounding.CALCULATOR_DIGITS));
    }
  }
}
