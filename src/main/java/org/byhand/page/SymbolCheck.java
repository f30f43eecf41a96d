package org.byhand.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Nearest;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.print.Notation;
import org.byhand.print.Preset;
import org.byhand.problem.Choice;
import org.byhand.problem.Problem;

/**
 * Lets an author's symbols be letters with accents, fonts and scripts, and nothing that could reach
 * beyond the symbol: no definitions, no markup, no alignment.
 */
final class SymbolCheck {
  private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z]+|.)");

  private static final Pattern CHARACTERS =
      Pattern.compile("[\\p{L}\\p{N} _^{}()\\[\\]'.,:;|+*=<>/!-]*");

  private static final Set<String> ALLOWED =
      Set.of(
          ("alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu"
                  + " nu xi pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega"
                  + " Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell hbar imath jmath"
                  + " nabla partial infty prime circ ast star dagger ddagger bullet cdot times top"
                  + " hat bar tilde vec dot ddot breve check acute grave widehat widetilde overline"
                  + " underline mathbf mathrm mathit mathsf mathtt mathcal mathscr mathfrak mathbb"
                  + " boldsymbol bm text textbf textit textrm textsf texttt operatorname mathop left"
                  + " right , ; : ! { } _ | quad to rightarrow leftarrow")
              .split(" "));

  private final Problem.Notation notation;
  private final MathRenderer math;
  private final Diagnostics diagnostics;

  private SymbolCheck(Problem.Notation notation, MathRenderer math, Diagnostics diagnostics) {
    this.notation = notation;
    this.math = math;
    this.diagnostics = diagnostics;
  }

  /**
   * Typesets each symbol in the places where symbols stand, and reports those that can't; also a
   * notation that is not known.
   */
  static void check(Problem problem, MathRenderer math, Diagnostics diagnostics) {
    SymbolCheck check = new SymbolCheck(problem.notation(), math, diagnostics);
    if (Notation.preset(problem.notation()).isEmpty()) {
      check.unknown(problem.notation().preset().orElseThrow());
    }
    problem.notation().symbols().values().forEach(check::check);
  }

  private void unknown(Choice preset) {
    List<String> known = Arrays.stream(Preset.values()).map(Preset::id).toList();
    diagnostics.error(
        preset.location(),
        "unknown notation `" + preset.name() + "`",
        Nearest.to(preset.name(), known).map(name -> "did you mean `" + name + "`? ").orElse("")
            + "known: "
            + String.join(", ", known));
  }

  private void check(Problem.Notation.Symbol symbol) {
    String latex = symbol.latex();
    Matcher commands = COMMAND.matcher(latex);
    while (commands.find()) {
      if (!ALLOWED.contains(commands.group().substring(1))) {
        error(symbol, "`" + commands.group() + "` is not allowed in a symbol");
        return;
      }
    }
    String rest = COMMAND.matcher(latex).replaceAll("");
    if (!CHARACTERS.matcher(rest).matches()) {
      String odd = rest.replaceAll(CHARACTERS.pattern().replaceAll("\\*$", ""), "");
      error(symbol, "`" + odd.charAt(0) + "` is not allowed in a symbol");
      return;
    }
    try {
      math.inline(latex);
      math.display(specimen(symbol));
    } catch (MathException e) {
      error(symbol, "the symbol can't be typeset: " + e.problem());
    }
  }

  /** The symbol in all places where the page could have it, written as the page writes it. */
  private String specimen(Problem.Notation.Symbol symbol) {
    Expr.Symbol quantity = new Expr.Symbol("symbol", new Shape(2, 2));
    Notation written =
        new Notation(
            new Problem.Notation(
                notation.affine(), notation.preset(), Map.of(quantity.name(), symbol)));
    return Stream.of(
            written.symbol(quantity),
            written.symbol(quantity.next()),
            written.symbol(quantity.gradient()),
            written.transposed(quantity),
            written.transposed(quantity.next()),
            written.transposed(quantity.gradient()),
            written.element(new Expr.Element(quantity, 0, 1)),
            written.element(new Expr.Element(quantity.next(), 0, 1)),
            written.element(new Expr.Element(quantity.gradient(), 0, 1)))
        .map(latex -> latex + " &= e^{" + latex + "}")
        .collect(Collectors.joining(" \\\\ ", "\\begin{aligned} ", " \\end{aligned}"));
  }

  private void error(Problem.Notation.Symbol symbol, String message) {
    diagnostics.error(
        symbol.location(), message, "symbols are such as w_5, \\theta or \\text{net}_{h_1}");
  }
}
