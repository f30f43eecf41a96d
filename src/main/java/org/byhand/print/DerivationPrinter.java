package org.byhand.print;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.byhand.expr.Expr;
import org.byhand.expr.Rewriter;
import org.byhand.lesson.ChainRule;
import org.byhand.lesson.ChainRule.Factor;
import org.byhand.lesson.Derivation;
import org.byhand.lesson.Derivation.Row;
import org.byhand.lesson.Derivation.Stage;

/** Prints derivations as aligned LaTeX: symbols, numbers plugged in, intermediate, result. */
public final class DerivationPrinter {
  private static final String NEXT_LINE = "\\\\";

  /** Points by which a matrix reaches further down with each of its rows. */
  private static final int ROW_DEPTH = 6;

  /** Points by which a fraction reaches down. */
  private static final int FRACTION_DEPTH = 8;

  /** Points by which a shape under a symbol reaches down. */
  private static final int SHAPE_DEPTH = 8;

  private final LatexPrinter formulas;
  private final LatexPrinter latex;

  /**
   * Prints with one printer for the formula, which may say more about each symbol, and another for
   * everything else.
   */
  public DerivationPrinter(LatexPrinter formulas, LatexPrinter latex) {
    this.formulas = formulas;
    this.latex = latex;
  }

  /** All lines of a derivation, aligned at their relations. */
  public String print(Derivation derivation) {
    return aligned(formulas.print(derivation.left()), rows(derivation));
  }

  /** The lines but for a formula that is written like what it defines, as φ(a) = φ(a) is. */
  private List<Row> rows(Derivation derivation) {
    LatexPrinter plain = latex.undecorated();
    String left = plain.print(derivation.left());
    return derivation.lines().stream()
        .filter(row -> row.stage() != Stage.FORMULA || !plain.print(row.expr()).equals(left))
        .toList();
  }

  private String aligned(String left, List<Row> rows) {
    StringBuilder lines = new StringBuilder(left);
    for (int i = 0; i < rows.size(); i++) {
      String line = line(rows.get(i));
      lines.append(line);
      if (i < rows.size() - 1) {
        int depth = depth(rows.get(i).expr(), line);
        lines.append(depth == 0 ? NEXT_LINE : "\\\\[" + depth + "pt]");
      }
    }
    return aligned(lines.toString());
  }

  private String line(Row row) {
    LatexPrinter printer = row.stage() == Stage.FORMULA ? formulas : latex;
    return relation(row.approximate()) + printer.print(row.expr());
  }

  /**
   * The space needed below a line, so that it does not touch the next one: KaTeX counts it from the
   * line's middle.
   */
  private static int depth(Expr expr, String latex) {
    int[] depth = {latex.contains("\\frac") ? FRACTION_DEPTH : 0};
    new Rewriter() {
      @Override
      public Expr symbol(Expr.Symbol symbol) {
        depth[0] = Math.max(depth[0], symbol.shape().isScalar() ? 0 : SHAPE_DEPTH);
        return symbol;
      }

      @Override
      public Expr value(Expr.Value value) {
        int rows = MatrixPrinter.height(value);
        depth[0] = Math.max(depth[0], rows == 1 ? 0 : ROW_DEPTH * rows);
        return value;
      }
    }.rewrite(expr);
    return depth[0];
  }

  private static String relation(boolean approximate) {
    return approximate ? " &\\approx " : " &= ";
  }

  /** The formula alone, in one line. */
  public String formula(Derivation derivation) {
    Expr formula = rows(derivation).get(0).expr();
    return formulas.print(derivation.left()) + " = " + formulas.print(formula);
  }

  /** The chain rule: the factors' names, their formulas, their numbers, the product. */
  public String print(ChainRule rule) {
    String left = latex.partial(rule.factors().get(0).of(), rule.parameter());
    String names = product(rule, factor -> latex.partial(factor.of(), factor.by()));
    String symbols = product(rule, factor -> factor(factor.derivation().formula()));
    String numbers = product(rule, factor -> factor(factor.derivation().result()));
    return aligned(
        String.join(
            NEXT_LINE,
            left + relation(false) + names,
            relation(false) + symbols,
            relation(false) + numbers,
            relation(rule.approximate()) + latex.print(rule.result())));
  }

  private String factor(Expr expr) {
    return latex.printFactor(expr);
  }

  private static String product(ChainRule rule, Function<Factor, String> part) {
    return rule.factors().stream().map(part).collect(Collectors.joining(" \\cdot "));
  }

  /** One factor of the chain rule, worked out. */
  public String print(Factor factor) {
    return aligned(latex.partial(factor.of(), factor.by()), factor.derivation().lines());
  }

  private static String aligned(String lines) {
    return "\\begin{aligned} " + lines + " \\end{aligned}";
  }
}
