package org.byhand.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.byhand.expr.Axis;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Function;
import org.byhand.expr.Rewriter;
import org.byhand.expr.Shape;
import org.byhand.expr.operation.Comparison;
import org.byhand.lesson.Chapter;
import org.byhand.lesson.Lesson;
import org.byhand.lesson.Worked;
import org.byhand.lesson.WorkedStep;

/**
 * Which kinds of notation a lesson's formulas use.
 *
 * @param matrices whether anything is a vector or matrix
 * @param products whether matrices are multiplied
 * @param elementwise whether matrices are multiplied element by element
 * @param transposed whether a matrix is transposed
 * @param ones whether a vector of ones occurs
 * @param squares whether every element of a vector or matrix is squared
 * @param sums whether all elements of a vector or matrix are added up
 * @param fractions whether a vector or matrix is divided by another
 * @param spread whether a matrix is divided by a single row or column, or one by a matrix
 * @param brackets whether a condition stands in brackets, which are 1 where it holds
 * @param normal whether the normal distribution's share occurs
 * @param operations the names of operations on whole matrices, in the order of their first use
 */
record Operators(
    boolean matrices,
    boolean products,
    boolean elementwise,
    boolean transposed,
    boolean ones,
    boolean squares,
    boolean sums,
    boolean fractions,
    boolean spread,
    boolean brackets,
    boolean normal,
    List<String> operations) {

  static Operators in(Lesson lesson) {
    Finder finder = new Finder();
    lesson.preparation().ifPresent(finder::look);
    for (WorkedStep step : lesson.steps()) {
      step.chapters().forEach(finder::look);
    }
    return new Operators(
        finder.matrices,
        finder.products,
        finder.elementwise,
        finder.transposed,
        finder.ones,
        finder.squares,
        finder.sums,
        finder.fractions,
        finder.spread,
        finder.brackets,
        finder.normal,
        List.copyOf(finder.operations));
  }

  private static final class Finder extends Rewriter {
    private boolean matrices;
    private boolean products;
    private boolean elementwise;
    private boolean transposed;
    private boolean ones;
    private boolean squares;
    private boolean sums;
    private boolean fractions;
    private boolean spread;
    private boolean brackets;
    private boolean normal;
    private final Set<String> operations = new LinkedHashSet<>();

    void look(Chapter chapter) {
      for (Worked worked : chapter.worked()) {
        rewrite(worked.whole().formula());
        worked.components().forEach(component -> rewrite(component.formula()));
      }
    }

    @Override
    public Expr symbol(Expr.Symbol symbol) {
      matrices |= !symbol.shape().isScalar();
      return symbol;
    }

    @Override
    public Expr matMul(Expr.MatMul product) {
      products = true;
      return super.matMul(product);
    }

    @Override
    public Expr times(Expr.Times times) {
      elementwise |= times.factors().stream().filter(each -> !each.shape().isScalar()).count() > 1;
      return super.times(times);
    }

    @Override
    public Expr transpose(Expr.Transpose transpose) {
      transposed = true;
      return super.transpose(transpose);
    }

    @Override
    public Expr sum(Expr.Sum sum) {
      ones |= sum.terms().stream().anyMatch(term -> isRepeated(term, sum.shape()));
      return super.sum(sum);
    }

    private static boolean isRepeated(Expr term, Shape shape) {
      Expr magnitude = term instanceof Expr.Negate negated ? negated.x() : term;
      return !term.shape().equals(shape) && !(magnitude instanceof Expr.Constant);
    }

    @Override
    public Expr total(Expr.Total total) {
      ones |= !total.shape().isScalar();
      sums |= total.axis() == Axis.ALL;
      return super.total(total);
    }

    @Override
    public Expr power(Expr.Power power) {
      squares |= power.exponent() == 2 && !power.shape().isScalar();
      return super.power(power);
    }

    @Override
    public Expr apply(Expr.Apply apply) {
      Function function = apply.function();
      brackets |= function == Elementary.STEP || function == Elementary.UNLESS_POSITIVE;
      normal |= function == Elementary.NORMAL;
      return super.apply(apply);
    }

    @Override
    public Expr call(Expr.Call call) {
      boolean single = call.operation().broadcasts() && call.shape().isScalar();
      if (call.operation() instanceof Comparison) {
        brackets = true;
      } else if (!single) {
        operations.add(call.operation().id());
      }
      return super.call(call);
    }

    /** A derivative is written out in its line's next row. */
    @Override
    public Expr prime(Expr.Prime prime) {
      rewrite(prime.expansion());
      return super.prime(prime);
    }

    @Override
    public Expr divide(Expr.Divide divide) {
      Shape top = divide.numerator().shape();
      Shape bottom = divide.denominator().shape();
      fractions |= !bottom.isScalar();
      spread |= !top.equals(bottom) && !top.isScalar() && !bottom.isScalar();
      return super.divide(divide);
    }
  }
}
