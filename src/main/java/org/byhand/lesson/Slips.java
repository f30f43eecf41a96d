package org.byhand.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.byhand.expr.Algebra;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Rewriter;
import org.byhand.lesson.Slip.Kind;

/**
 * Finds the formulas that come from a given one by a slip at one place. The rules look at one node
 * of the expression each; none knows which formula of which network it is in.
 */
final class Slips {
  /** In a longer sum or product, leaving one out is no more likely than anything else. */
  private static final int MOST_OPERANDS = 6;

  private final List<Slipped> found = new ArrayList<>();

  /** Puts what stands in place of the present node into the whole formula. */
  private UnaryOperator<Expr> whole;

  /**
   * A formula with a slip.
   *
   * @param slip what was done
   * @param formula what comes of it, of the right formula's shape
   */
  record Slipped(Slip slip, Expr formula) {}

  /** All formulas with one slip, in the order of the places. */
  static List<Slipped> in(Expr formula) {
    Slips slips = new Slips();
    slips.found.add(new Slipped(Slip.of(Kind.SIGN), Algebra.negate(formula)));
    List<Expr> places = places(formula);
    for (int i = 0; i < places.size(); i++) {
      int place = i;
      slips.whole = replacement -> replaced(formula, place, replacement);
      slips.look(places.get(i));
    }
    return slips.found;
  }

  /** The formula and all its parts, each before its own parts. */
  private static List<Expr> places(Expr formula) {
    List<Expr> places = new ArrayList<>(List.of(formula));
    new Rewriter() {
      @Override
      protected Expr child(Expr part) {
        places.add(part);
        return rewrite(part);
      }
    }.rewrite(formula);
    return places;
  }

  private static Expr replaced(Expr formula, int place, Expr replacement) {
    if (place == 0) {
      return replacement;
    }
    int[] seen = {0};
    return new Rewriter() {
      @Override
      protected Expr child(Expr part) {
        seen[0]++;
        return seen[0] == place ? replacement : rewrite(part);
      }
    }.rewrite(formula);
  }

  private void look(Expr node) {
    if (node instanceof Expr.Sum sum && sum.terms().size() <= MOST_OPERANDS) {
      sum(sum);
    } else if (node instanceof Expr.Times times && times.factors().size() <= MOST_OPERANDS) {
      times(times);
    } else if (node instanceof Expr.Divide divide) {
      divide(divide);
    } else if (node instanceof Expr.Power power) {
      add(Kind.NO_POWER, power, power, power.base());
    } else if (node instanceof Expr.MatMul product) {
      matMul(product);
    } else if (node instanceof Expr.Apply apply) {
      apply(apply);
    } else if (node instanceof Expr.Call call && call.operands().size() == 1) {
      add(Kind.NO_FUNCTION, call, call, call.operands().get(0));
    } else if (node instanceof Expr.Prime prime) {
      prime(prime);
    }
  }

  /** A slip does not change the shape of what is computed: nobody overlooks that. */
  private void add(Kind kind, Expr part, Expr node, Expr replacement) {
    if (replacement.shape().equals(node.shape())) {
      found.add(new Slipped(Slip.of(kind, part), whole.apply(replacement)));
    }
  }

  private void sum(Expr.Sum sum) {
    for (int i = 0; i < sum.terms().size(); i++) {
      Expr term = sum.terms().get(i);
      Expr part = term instanceof Expr.Negate negated ? negated.x() : term;
      List<Expr> rest = without(sum.terms(), i);
      if (!(part instanceof Expr.Constant)) {
        add(Kind.NO_TERM, part, sum, rest.size() == 1 ? rest.get(0) : new Expr.Sum(rest));
      }
      if (i > 0) {
        List<Expr> flipped = new ArrayList<>(sum.terms());
        flipped.set(i, Algebra.negate(term));
        add(Kind.TERM_SIGN, part, sum, new Expr.Sum(flipped));
      }
    }
  }

  private void times(Expr.Times times) {
    for (int i = 0; i < times.factors().size(); i++) {
      Expr factor = times.factors().get(i);
      Kind kind = factor instanceof Expr.Prime ? Kind.NO_SLOPE : Kind.NO_FACTOR;
      List<Expr> rest = without(times.factors(), i);
      add(kind, factor, times, rest.size() == 1 ? rest.get(0) : new Expr.Times(rest));
    }
  }

  private static List<Expr> without(List<Expr> operands, int index) {
    List<Expr> rest = new ArrayList<>(operands);
    rest.remove(index);
    return rest;
  }

  private void divide(Expr.Divide divide) {
    if (!(divide.numerator() instanceof Expr.Constant)) {
      add(Kind.NO_DIVISION, divide.denominator(), divide, divide.numerator());
    }
  }

  private void matMul(Expr.MatMul product) {
    Expr left = product.left();
    Expr right = product.right();
    if (isSquare(left)) {
      add(Kind.TRANSPOSED, left, product, new Expr.MatMul(Algebra.transpose(left), right));
    }
    if (isSquare(right)) {
      add(Kind.TRANSPOSED, right, product, new Expr.MatMul(left, Algebra.transpose(right)));
    }
  }

  private static boolean isSquare(Expr operand) {
    return !operand.shape().isScalar() && operand.shape().equals(operand.shape().transposed());
  }

  private void apply(Expr.Apply apply) {
    add(Kind.NO_FUNCTION, apply, apply, apply.x());
    Expr opposite = Algebra.negate(apply.x());
    add(Kind.ARGUMENT_SIGN, apply, apply, new Expr.Apply(apply.function(), opposite));
    if (apply.function() == Elementary.LN) {
      Expr common = Algebra.divide(apply, Algebra.constant(StrictMath.log(10)));
      add(Kind.COMMON_LOGARITHM, apply, apply, common);
    }
  }

  private void prime(Expr.Prime prime) {
    add(Kind.VALUE_FOR_SLOPE, prime, prime, prime.fx());
    Expr argument = prime.x();
    Expr swapped = new Expr.Prime(prime.function(), argument, argument).expansion();
    add(Kind.ARGUMENT_FOR_VALUE, prime, prime, swapped);
  }
}
