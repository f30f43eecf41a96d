package org.byhand.expr.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import org.byhand.expr.Algebra;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Parentheses;
import org.ejml.simple.SimpleMatrix;

/**
 * The largest or the smallest of two operands or more, element by element; NumPy's {@code maximum}
 * and {@code minimum}. Where operands are equal, the first one gets the whole gradient.
 */
enum Extremum implements Elementwise {
  MAXIMUM("max", Math::max, Double.NEGATIVE_INFINITY, Comparison.GREATER, Comparison.AT_LEAST),
  MINIMUM("min", Math::min, Double.POSITIVE_INFINITY, Comparison.LESS, Comparison.AT_MOST);

  private final String symbol;
  private final DoubleBinaryOperator choice;
  private final double start;
  private final Comparison strict;
  private final Comparison weak;

  Extremum(
      String symbol,
      DoubleBinaryOperator choice,
      double start,
      Comparison strict,
      Comparison weak) {
    this.symbol = symbol;
    this.choice = choice;
    this.start = start;
    this.strict = strict;
    this.weak = weak;
  }

  /** {@code max} or {@code min}, in mathematics and in NumPy. */
  String symbol() {
    return symbol;
  }

  /** The one of two numbers. */
  double of(double a, double b) {
    return choice.applyAsDouble(a, b);
  }

  /** What any number beats. */
  double start() {
    return start;
  }

  /** 1 where a candidate is the first that none other beats, 0 elsewhere. */
  Expr wins(List<Expr> candidates, int candidate) {
    List<Expr> conditions = new ArrayList<>(List.of(Algebra.ONE));
    for (int i = 0; i < candidates.size(); i++) {
      if (i != candidate) {
        Comparison comparison = i < candidate ? strict : weak;
        List<Expr> pair = List.of(candidates.get(candidate), candidates.get(i));
        conditions.add(new Expr.Call(comparison, pair));
      }
    }
    return Algebra.times(conditions);
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public SimpleMatrix evaluate(List<SimpleMatrix> operands) {
    return operands.stream().reduce((a, b) -> Evaluator.combine(a, b, choice)).orElseThrow();
  }

  @Override
  public List<Expr> gradients(List<Expr> operands, Expr result, Expr upstream) {
    List<Expr> gradients = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      gradients.add(Algebra.times(upstream, wins(operands, i)));
    }
    return gradients;
  }

  @Override
  public String latex(List<String> operands) {
    return "\\" + symbol + Parentheses.around(String.join(", ", operands));
  }

  @Override
  public String numpy(List<String> operands) {
    return operands.stream()
        .reduce((a, b) -> "np." + id() + "(" + a + ", " + b + ")")
        .orElseThrow();
  }
}
