package org.byhand.expr;

import java.util.Optional;

/**
 * A differentiable function of one number, applied element by element. All of a function's rules
 * stand together in its implementation: value, derivative, and how it is written in LaTeX and in
 * NumPy.
 */
public interface Function {

  /** The name in scripts, such as {@code sigmoid}. */
  String id();

  /** The function's value at {@code x}; the same bits on every machine. */
  double evaluate(double x);

  /**
   * The derivative as a textbook writes it.
   *
   * @param x the argument
   * @param fx the function's value at the argument, for derivatives such as a(1 − a)
   */
  Expr derivative(Expr x, Expr fx);

  /** The function's name in equations, such as {@code \\sigma}. */
  String symbol();

  /** LaTeX of the function applied to an argument's LaTeX. */
  default String latex(String argument) {
    return symbol() + Parentheses.around(argument);
  }

  /** A NumPy expression of the function applied to an argument's expression. */
  String numpy(String argument);

  /**
   * The formula behind the name, for the table of equations; empty for a function that everybody
   * knows by name, such as ln.
   */
  default Optional<Expr> definition(Expr x) {
    return Optional.empty();
  }
}
