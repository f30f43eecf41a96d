package org.byhand.page;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression without its digits: {@code 0.25x_1} and {@code 0.75x_2} are of one shape.
 *
 * <p>All digits of KaTeX's upright font measure the same, so expressions of one shape are laid out
 * alike. That is not so where a number is a length, a code or set in another font; an expression
 * that uses any command not known to be harmless is a shape of its own.
 *
 * @param skeleton the TeX with {@link #HOLE} for each digit taken out
 * @param digits those digits, in order; may be empty
 */
record TexShape(String skeleton, String digits) {
  /** Stands for a digit; KaTeX itself accepts no such character. */
  static final char HOLE = '\0';

  /**
   * What a backslash begins. Digits in a line break's length ({@code \\[2pt]}) and in italics,
   * which are not of one height, belong to the shape.
   */
  private static final Pattern COMMAND =
      Pattern.compile(
          "\\\\\\\\\\s*\\[[^\\]]*]|\\\\mathit\\{[^{}]*}|\\\\(?<name>[a-zA-Z]+|.|$)",
          Pattern.DOTALL);

  /**
   * Signs, functions, groups, letters, fonts whose digits are the upright ones, marks in the HTML.
   */
  private static final Set<String> HARMLESS =
      Set.of(
          """
          \\ , ; : ! { } | $ % & # _ quad qquad colon mid prime dots cdots ldots vdots ddots
          cdot times odot oplus ast circ div pm mp top intercal infty partial nabla sum prod int
          approx neq ne le leq ge geq lt gt ll gg equiv sim propto in notin forall exists
          to rightarrow Rightarrow leftarrow mapsto implies
          exp ln log max min tanh sin cos sqrt frac dfrac tfrac operatorname limits
          begin end hline left right bigl bigr Bigl Bigr biggl biggr Biggl Biggr
          lbrace rbrace lbrack rbrack lvert rvert lVert rVert phantom boxed stackrel
          underbrace underset overbrace underline overline hat bar tilde vec dot ddot widehat widetilde
          alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi pi
          rho sigma tau upsilon phi varphi chi psi omega ell
          Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega
          mathrm mathbf boldsymbol text textbf textrm displaystyle textstyle
          htmlClass htmlId htmlData
          """
              .strip()
              .split("\\s+"));

  /** Takes the digits out of {@code tex}. */
  static TexShape of(String tex) {
    StringBuilder skeleton = new StringBuilder();
    StringBuilder digits = new StringBuilder();
    Matcher command = COMMAND.matcher(tex);
    int end = 0;
    while (command.find()) {
      String name = command.group("name");
      if (name != null && !HARMLESS.contains(name)) {
        return new TexShape(tex, "");
      }
      takeOut(tex.substring(end, command.start()), skeleton, digits);
      skeleton.append(command.group());
      end = command.end();
    }
    takeOut(tex.substring(end), skeleton, digits);
    return new TexShape(skeleton.toString(), digits.toString());
  }

  private static void takeOut(String part, StringBuilder skeleton, StringBuilder digits) {
    for (char each : part.toCharArray()) {
      if (each >= '0' && each <= '9') {
        skeleton.append(HOLE);
        digits.append(each);
      } else {
        skeleton.append(each);
      }
    }
  }

  /** The TeX of this shape with other digits, as many as it has. */
  String with(String others) {
    StringBuilder tex = new StringBuilder(skeleton);
    int next = 0;
    for (int index = 0; index < tex.length(); index++) {
      if (tex.charAt(index) == HOLE) {
        tex.setCharAt(index, others.charAt(next++));
      }
    }
    return tex.toString();
  }
}
