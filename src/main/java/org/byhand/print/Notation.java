package org.byhand.print;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.expr.Expr.Element;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Parentheses;
import org.byhand.expr.Shape;
import org.byhand.model.Names;
import org.byhand.problem.Problem;

/**
 * How quantities are written: bold small letters for vectors, bold capitals for matrices, plain
 * letters for single numbers, the layer as a superscript in parentheses. An author may choose other
 * symbols for quantities and for their elements.
 */
public final class Notation {
  private static final Pattern LAYER = Pattern.compile("layer(\\d+)\\.(\\w+)");
  private static final String GRADIENT = "grad.";
  private static final String NEXT = "next.";
  private static final String BEFORE = "prev.";

  /** What an optimizer remembered before the step. */
  private static final String OLD = "\\text{old}";

  private static final String UPDATED = "+";

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry(Names.INPUT, "x"),
          Map.entry(Names.RAW_INPUT, "x"),
          Map.entry(Names.ALL_INPUTS, "x"),
          Map.entry(Names.TARGET, "y"),
          Map.entry(Names.MEAN, "\\mu"),
          Map.entry(Names.STD, "s"),
          Map.entry(Names.LOSS, "J"),
          Map.entry("learning_rate", "\\eta"),
          Map.entry("weight_decay", "\\lambda"),
          Map.entry("momentum", "\\mu"),
          Map.entry("dampening", "\\tau"),
          Map.entry("lr_decay", "\\eta_d"),
          Map.entry("momentum_decay", "\\psi"),
          Map.entry("eps", "\\varepsilon"),
          Map.entry("rho", "\\rho"),
          Map.entry("alpha", "\\alpha"),
          Map.entry("beta1", "\\beta_1"),
          Map.entry("beta2", "\\beta_2"),
          Map.entry("beta1.power", "\\beta_1^{t}"),
          Map.entry("beta2.power", "\\beta_2^{t}"),
          Map.entry("prev.beta1.power", "\\beta_1^{t-1}"),
          Map.entry("prev.beta2.power", "\\beta_2^{t-1}"),
          Map.entry("mu", "\\mu_t"),
          Map.entry("mu.next", "\\mu_{t+1}"),
          Map.entry("mu.product", "\\pi_t"),
          Map.entry("prev.mu.product", "\\pi_{t-1}"));

  /** What an optimizer works out for a parameter. */
  private static final Map<String, String> OPTIMIZER =
      Map.of(
          "g", "g",
          "gavg", "\\bar{g}",
          "m", "m",
          "mhat", "\\hat{m}",
          "v", "v",
          "vhat", "\\hat{v}",
          "vmax", "\\check{v}",
          "b", "\\mathit{buf}",
          "u", "u",
          "change", "d");

  private static final Pattern OF_PARAMETER = Pattern.compile("(\\w+)\\.(layer\\d+\\.\\w+)");

  private final Map<String, Problem.Notation.Symbol> chosen;

  public Notation(Problem.Notation notation) {
    this.chosen = notation.symbols();
  }

  /** LaTeX of a whole quantity. */
  public String symbol(Symbol symbol) {
    return quantity(symbol.name(), symbol.shape(), "");
  }

  /** LaTeX of a whole quantity, transposed. */
  public String transposed(Symbol symbol) {
    return quantity(symbol.name(), symbol.shape(), "\\top");
  }

  /** LaTeX of one element. */
  public String element(Element element) {
    return element(element.of().name(), element.of().shape(), element.row(), element.column(), "");
  }

  /** A quantity, with a mark added to its superscript. */
  private String quantity(String name, Shape shape, String mark) {
    Optional<String> own = ownSymbol(name).or(() -> ownOfScalar(name, shape));
    if (own.isPresent()) {
      return marked(own.get(), mark);
    }
    if (name.startsWith(GRADIENT)) {
      String of = name.substring(GRADIENT.length());
      return isError(of)
          ? error(of, shape, mark, "")
          : marked(derivative(quantity(of, shape, "")), mark);
    }
    if (name.startsWith(NEXT)) {
      return quantity(name.substring(NEXT.length()), shape, UPDATED + mark);
    }
    if (isBefore(name)) {
      return quantity(name.substring(BEFORE.length()), shape, OLD + mark);
    }
    Matcher ofParameter = OF_PARAMETER.matcher(name);
    if (ofParameter.matches()) {
      String parameter = quantity(ofParameter.group(2), shape, "");
      return ofOptimizer(styled(OPTIMIZER.get(ofParameter.group(1)), shape, ""), mark, parameter);
    }
    return letter(name, shape, mark, "");
  }

  private String element(String name, Shape shape, int i, int j, String mark) {
    Optional<String> own = ownOfElement(name, shape, i, j);
    if (own.isPresent()) {
      return marked(own.get(), mark);
    }
    String subscript = subscript(shape, i, j);
    if (name.startsWith(GRADIENT)) {
      String of = name.substring(GRADIENT.length());
      return isError(of) && ownOfElement(of, shape, i, j).isEmpty()
          ? error(of, shape, mark, subscript)
          : marked(derivative(element(of, shape, i, j, "")), mark);
    }
    if (name.startsWith(NEXT)) {
      return element(name.substring(NEXT.length()), shape, i, j, UPDATED + mark);
    }
    if (isBefore(name)) {
      return element(name.substring(BEFORE.length()), shape, i, j, OLD + mark);
    }
    Matcher ofParameter = OF_PARAMETER.matcher(name);
    if (ofParameter.matches()) {
      String parameter = element(ofParameter.group(2), shape, i, j, "");
      return ofOptimizer(OPTIMIZER.get(ofParameter.group(1)), mark, parameter);
    }
    return ownSymbol(name)
        .map(whole -> marked("{" + whole + "}_{" + subscript + "}", mark))
        .orElseGet(() -> letter(name, shape, mark, subscript));
  }

  private static boolean isBefore(String name) {
    return name.startsWith(BEFORE) && !LETTERS.containsKey(name);
  }

  private static String ofOptimizer(String letter, String mark, String parameter) {
    return letter + (mark.isEmpty() ? "" : "^{" + mark + "}") + "_{" + parameter + "}";
  }

  private Optional<String> ownSymbol(String name) {
    return Optional.ofNullable(chosen.get(name)).map(Problem.Notation.Symbol::latex);
  }

  private Optional<String> ownOfScalar(String name, Shape shape) {
    return shape.isScalar() ? ownOfElement(name, shape, 0, 0) : Optional.empty();
  }

  /** An element is named by row and column; one of a vector also by its place alone. */
  private Optional<String> ownOfElement(String name, Shape shape, int i, int j) {
    boolean vector = shape.rows() == 1 || shape.columns() == 1;
    Optional<String> own = ownSymbol(name + "[" + i + "," + j + "]");
    return vector ? own.or(() -> ownSymbol(name + "[" + Math.max(i, j) + "]")) : own;
  }

  /** The mark as a superscript, unless there is one already. */
  private static String marked(String latex, String mark) {
    if (mark.isEmpty()) {
      return latex;
    }
    boolean closed = latex.contains("^") || latex.startsWith("\\frac");
    return (closed ? Parentheses.around(latex) : latex) + "^{" + mark + "}";
  }

  private static String subscript(Shape shape, int i, int j) {
    if (shape.columns() == 1) {
      return Integer.toString(i + 1);
    }
    if (shape.rows() == 1) {
      return Integer.toString(j + 1);
    }
    boolean wide = shape.rows() > 9 || shape.columns() > 9;
    return (i + 1) + (wide ? "," : "") + (j + 1);
  }

  private String derivative(String latex) {
    String loss = quantity(Names.LOSS, Shape.SCALAR, "");
    return "\\frac{\\partial " + loss + "}{\\partial " + latex + "}";
  }

  /** The gradient of a pre-activation is called δ, unless the author renamed what it is of. */
  private boolean isError(String of) {
    Matcher layer = LAYER.matcher(of);
    return !chosen.containsKey(of) && layer.matches() && layer.group(2).equals("z");
  }

  private static String error(String of, Shape shape, String mark, String subscript) {
    Matcher layer = LAYER.matcher(of);
    layer.matches();
    boolean one = shape.isScalar() || !subscript.isEmpty();
    boolean matrix = shape.rows() > 1 && shape.columns() > 1;
    String letter = one ? "\\delta" : matrix ? "\\boldsymbol{\\Delta}" : "\\boldsymbol{\\delta}";
    return scripts(letter, layer.group(1), mark, subscript);
  }

  private static String letter(String name, Shape shape, String mark, String subscript) {
    Matcher layer = LAYER.matcher(name);
    boolean ofLayer = layer.matches();
    boolean number = shape.isScalar() || !subscript.isEmpty();
    String own = ofLayer ? layer.group(2) : LETTERS.getOrDefault(name, name);
    String letter = ofLayer && number ? own.toLowerCase(Locale.ROOT) : own;
    String below = name.equals(Names.RAW_INPUT) ? "\\text{raw}" : "";
    below = name.equals(Names.ALL_INPUTS) ? "\\text{all}" : below;
    below += below.isEmpty() || subscript.isEmpty() ? subscript : "," + subscript;
    return scripts(styled(letter, shape, subscript), ofLayer ? layer.group(1) : "", mark, below);
  }

  /** Bold for vectors and matrices; a matrix has a capital, and so have the examples of a batch. */
  private static String styled(String letter, Shape shape, String subscript) {
    if (shape.isScalar() || !subscript.isEmpty()) {
      return letter;
    }
    if (letter.startsWith("\\")) {
      return "\\boldsymbol{" + letter + "}";
    }
    boolean matrix = shape.rows() > 1 && shape.columns() > 1;
    return "\\mathbf{" + (matrix ? letter.toUpperCase(Locale.ROOT) : letter) + "}";
  }

  private static String scripts(String letter, String layer, String mark, String below) {
    String above = (layer.isEmpty() ? "" : "(" + layer + ")") + mark;
    return letter
        + (above.isEmpty() ? "" : "^{" + above + "}")
        + (below.isEmpty() ? "" : "_{" + below + "}");
  }
}
