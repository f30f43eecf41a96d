package org.byhand.print;

import java.util.stream.Collectors;
import org.byhand.lesson.ChainRule;
import org.byhand.lesson.ChainRule.Factor;
import org.byhand.lesson.Derivation;
import org.byhand.lesson.Derivation.Row;

/** Prints derivations as aligned LaTeX: symbols, numbers plugged in, intermediate, result. */
public final class DerivationPrinter {
  private final LatexPrinter latex;

  public DerivationPrinter(LatexPrinter latex) {
    this.latex = latex;
  }

  /** All lines of a derivation, aligned at their relations. */
  public String print(Derivation derivation) {
    return aligned(latex.print(derivation.left()) + lines(derivation));
  }

  /** One derivation under the other, aligned. */
  public String print(java.util.List<Derivation> derivations) {
    return aligned(
        derivations.stream()
            .map(each -> latex.print(each.left()) + lines(each))
            .collect(Collectors.joining(" \\\\[0.6em] ")));
  }

  private String lines(Derivation derivation) {
    return derivation.lines().stream().map(this::line).collect(Collectors.joining(" \\\\ "));
  }

  private String line(Row row) {
    return (row.approximate() ? " &\\approx " : " &= ") + latex.print(row.expr());
  }

  /** The formula alone, in one line. */
  public String formula(Derivation derivation) {
    return latex.print(derivation.left()) + " = " + latex.print(derivation.formula());
  }

  /** The chain rule: the factors' names, their formulas, their numbers, the product. */
  public String print(ChainRule rule) {
    String names =
        rule.factors().stream()
            .map(factor -> latex.partial(factor.of(), factor.by()))
            .collect(Collectors.joining(" \\cdot "));
    String formulas = product(rule, factor -> factor.derivation().formula());
    String numbers = product(rule, factor -> factor.derivation().result());
    String relation = rule.approximate() ? " &\\approx " : " &= ";
    Factor first = rule.factors().get(0);
    String left = latex.partial(first.of(), rule.parameter());
    return aligned(
        left
            + " &= "
            + names
            + " \\\\ &= "
            + formulas
            + " \\\\ &= "
            + numbers
            + " \\\\ "
            + relation
            + latex.print(rule.result()));
  }

  private String product(
      ChainRule rule, java.util.function.Function<Factor, org.byhand.expr.Expr> part) {
    return rule.factors().stream()
        .map(part)
        .map(latex::printFactor)
        .collect(Collectors.joining(" \\cdot "));
  }

  /** One factor of the chain rule, worked out. */
  public String print(Factor factor) {
    return aligned(latex.partial(factor.of(), factor.by()) + lines(factor.derivation()));
  }

  private static String aligned(String rows) {
    return "\\begin{aligned} " + rows + " \\end{aligned}";
  }
}
