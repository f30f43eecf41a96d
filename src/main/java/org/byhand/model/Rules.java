package org.byhand.model;

import java.util.Map;
import org.byhand.expr.Expr;

/**
 * The rules of an activation that is a function of one number, given its arguments.
 *
 * @param formula the definition
 * @param value the number, from {@link StrictMath}, in a form that neither overflows nor cancels
 * @param derivative as a textbook writes it
 * @param numpy a NumPy expression, in which {@code {z}} is the argument of the function and {@code
 *     {name}} is one of its arguments
 */
record Rules(Formula formula, Value value, Derivative derivative, String numpy) {

  /** An expression for f(z). */
  @FunctionalInterface
  interface Formula {
    Expr of(Expr z, Arguments p);
  }

  /** f(z). */
  @FunctionalInterface
  interface Value {
    double of(double z, Arguments p);
  }

  /** An expression for f′(z), which may use a = f(z). */
  @FunctionalInterface
  interface Derivative {
    Expr of(Expr z, Expr a, Arguments p);
  }

  /** The NumPy expression for an argument's expression. */
  String numpy(String z, Arguments p) {
    String code = numpy.replace("{z}", z);
    for (Map.Entry<String, Double> argument : p.values().entrySet()) {
      code = code.replace("{" + argument.getKey() + "}", p.text(argument.getKey()));
    }
    return code;
  }
}
