package org.byhand.page;

import org.byhand.expr.Axis;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Rewriter;
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
 * @param brackets whether a condition stands in brackets, which are 1 where it holds
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
    boolean brackets) {

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
        finder.brackets);
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
    private boolean brackets;

    void look(Chapter chapter) {
      for (Worked worked : chapter.worked()) {
        rewrite(worked.whole().formula());
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
      ones |=
          sum.terms().stream()
              .anyMatch(
                  term -> !term.shape().equals(sum.shape()) && !(term instanceof Expr.Constant));
      return super.sum(sum);
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
      brackets |= apply.function() == Elementary.STEP;
      return super.apply(apply);
    }

    /** A derivative is written out in its line's next row. */
    @Override
    public Expr prime(Expr.Prime prime) {
      rewrite(prime.expansion());
      return super.prime(prime);
    }

    @Override
    public Expr divide(Expr.Divide divide) {
      fractions |= !divide.denominator().shape().isScalar();
      return super.divide(divide);
    }
  }
}
