package org.byhand.print;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.byhand.expr.Expr;
import org.byhand.expr.Operation.Form;
import org.byhand.expr.Rewriter;
import org.byhand.lesson.ChainRule;
import org.byhand.lesson.ChainRule.Factor;
import org.byhand.lesson.Derivation;
import org.byhand.lesson.Derivation.Row;
import org.byhand.lesson.Derivation.Stage;

/** Prints derivations as aligned LaTeX: symbols, numbers plugged in, intermediate, result. */
public final class DerivationPrinter {
  private static final String NEXT_LINE = "\\\\";

  /** Before a line that follows from the one before with any number of decimals. */
  private static final String EQUALS = " &= ";

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

  /**
   * The lines but for a formula that is written like what it defines, as φ(a) = φ(a) is, or like
   * its result, as 0 is.
   */
  private List<Row> rows(Derivation derivation) {
    LatexPrinter plain = latex.undecorated();
    List<Row> lines = derivation.lines();
    Expr result = lines.get(lines.size() - 1).expr();
    List<String> said = List.of(plain.print(derivation.left()), plain.print(result));
    return lines.stream()
        .filter(row -> row.stage() != Stage.FORMULA || !said.contains(plain.print(row.expr())))
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
        reach(height(value));
        return value;
      }

      @Override
      public Expr call(Expr.Call call) {
        reach(height(call));
        return super.call(call);
      }

      private void reach(int rows) {
        depth[0] = Math.max(depth[0], rows == 1 ? 0 : ROW_DEPTH * rows);
      }
    }.rewrite(expr);
    return depth[0];
  }

  /** How many lines a matrix takes, or matrices below each other. */
  private static int height(Expr expr) {
    if (expr instanceof Expr.Value value) {
      return MatrixPrinter.height(value);
    }
    boolean stack = expr instanceof Expr.Call call && call.operation().form() == Form.STACK;
    return stack
        ? ((Expr.Call) expr).operands().stream().mapToInt(DerivationPrinter::height).sum()
        : 1;
  }

  private String relation(Set<Integer> approximate) {
    return " &" + latex.relation(approximate) + " ";
  }

  /**
   * A derivation taken apart, for a page that shows one part of it at a time.
   *
   * @param left what is computed
   * @param formula the equation in symbols, in one line
   * @param numbers the equation with f′ written out and numbers plugged in; empty if it is too
   *     short
   */
  public record Parts(String left, String formula, Optional<String> numbers) {}

  /** The parts of a derivation. */
  public Parts parts(Derivation derivation) {
    Expr formula =
        rows(derivation).stream()
            .filter(row -> row.stage() == Stage.FORMULA || row.stage() == Stage.EXPANDED)
            .findFirst()
            .map(Row::expr)
            .orElse(derivation.formula());
    String left = latex.print(derivation.left());
    return new Parts(
        left,
        formulas.print(derivation.left()) + " = " + formulas.print(formula),
        numbers(left, derivation));
  }

  /** The parts of one factor of the chain rule. */
  public Parts parts(Factor factor) {
    String left = name(factor);
    Derivation derivation = factor.derivation();
    return new Parts(
        left, left + " = " + latex.print(derivation.formula()), numbers(left, derivation));
  }

  /** The parts of a chain rule: its factors' names, their numbers, the product. */
  public Parts parts(ChainRule rule) {
    String left = left(rule);
    return new Parts(left, left + " = " + names(rule), Optional.of(left + " = " + values(rule)));
  }

  private Optional<String> numbers(String left, Derivation derivation) {
    List<Row> rows =
        derivation.lines().stream()
            .filter(row -> row.stage() == Stage.EXPANDED || row.stage() == Stage.NUMBERS)
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(aligned(left, rows));
  }

  /** The chain rule: the factors' names, their formulas, their numbers, the product. */
  public String print(ChainRule rule) {
    return aligned(
        String.join(
            NEXT_LINE,
            left(rule) + EQUALS + names(rule),
            EQUALS + product(rule, factor -> factor(factor.derivation().formula())),
            EQUALS + values(rule),
            relation(rule.approximate()) + latex.print(rule.result())));
  }

  private String left(ChainRule rule) {
    return latex.partial(rule.factors().get(0).of(), rule.parameter());
  }

  private String names(ChainRule rule) {
    return product(rule, this::name);
  }

  private String name(Factor factor) {
    return latex.partial(factor.of(), factor.by());
  }

  private String values(ChainRule rule) {
    return product(rule, factor -> factor(factor.derivation().result()));
  }

  private String factor(Expr expr) {
    return latex.printFactor(expr);
  }

  private static String product(ChainRule rule, Function<Factor, String> part) {
    return rule.factors().stream().map(part).collect(Collectors.joining(" \\cdot "));
  }

  /** One factor of the chain rule, worked out. */
  public String print(Factor factor) {
    return aligned(name(factor), factor.derivation().lines());
  }

  private static String aligned(String lines) {
    return "\\begin{aligned} " + lines + " \\end{aligned}";
  }
}
