package org.byhand.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.model.Names;
import org.byhand.problem.Affine;

/**
 * The notations of well-known courses. Each states what it writes in a way of its own; everything
 * else it writes like the standard notation, whose rules are the methods' bodies. What a reader
 * should know about a notation is said in {@code templates/prose/notation}, in a file with its
 * name.
 */
public enum Preset {
  /** Bold small letters for vectors, bold capitals for matrices, the layer in parentheses. */
  STANDARD("standard", Map.of()),

  /**
   * Michael Nielsen, "Neural Networks and Deep Learning", chapter 2. Small letters throughout, the
   * layer as it is, a prime for a new value. Unlike his, our first layer of units is layer 1.
   */
  NIELSEN(
      "nielsen",
      Map.ofEntries(
          Map.entry(Names.LOSS, "C"),
          Map.entry(Names.DATA_LOSS, "C_0"),
          Map.entry("loss.l1", "C_{\\text{L1}}"),
          Map.entry("loss.l2", "C_{\\text{L2}}"))) {
    @Override
    String inCase(String letter, Portion portion, boolean named) {
      return named ? letter.toLowerCase(Locale.ROOT) : letter;
    }

    @Override
    String inFont(String letter) {
      return letter;
    }

    @Override
    String layer(String number) {
      return number;
    }

    @Override
    Optional<String> error(Portion portion) {
      return Optional.of("\\delta");
    }

    @Override
    Script next(Script before) {
      return before.closed() ? before.raise("\\prime") : before.withLetter(before.letter() + "'");
    }
  },

  /**
   * Andrew Ng, "Neural Networks and Deep Learning". Capitals for the examples of a batch, the layer
   * in square brackets, an example in parentheses, a d before a quantity for the gradient.
   */
  NG(
      "ng",
      Map.ofEntries(
          Map.entry("learning_rate", "\\alpha"),
          Map.entry("momentum", "\\beta"),
          Map.entry("alpha", "\\beta_2"),
          Map.entry("rho", "\\beta_2"),
          Map.entry("b.", "v"),
          Map.entry("m.", "v"),
          Map.entry("mhat.", "v^{\\text{corrected}}"),
          Map.entry("v.", "s"),
          Map.entry("vmax.", "\\check{s}"),
          Map.entry("vhat.", "s^{\\text{corrected}}"))) {
    @Override
    String inFont(String letter) {
      return letter;
    }

    @Override
    String layer(String number) {
      return "[" + number + "]";
    }

    @Override
    Script scripts(Script letter, BaseName name, Portion portion, Wiring wiring) {
      Optional<Integer> example = name.isPerExample() ? wiring.example(portion) : Optional.empty();
      if (example.isEmpty()) {
        return super.scripts(letter, name, portion, wiring);
      }
      String unit = Integer.toString(wiring.unit(portion) + 1);
      return above(letter, name).raise("(" + example.get() + ")").lower(unit);
    }

    @Override
    Optional<String> error(Portion portion) {
      return Optional.empty();
    }

    @Override
    Script gradient(Script of, Script loss, Portion portion) {
      return new Script("d" + of.letter(), of.above(), of.below(), of.closed() || of.isBase());
    }

    @Override
    Script remembered(Script letter, Script parameter) {
      return letter.lower("d" + parameter.latex());
    }
  },

  /**
   * Matt Mazur, "A Step by Step Backpropagation Example". The weights are numbered through; a unit
   * has its name under what it takes in and puts out.
   */
  MAZUR(
      "mazur",
      Map.ofEntries(
          Map.entry(Names.INPUT, "i"),
          Map.entry(Names.TARGET, "\\mathit{target}"),
          Map.entry(Names.LOSS, "E_{\\mathit{total}}"),
          Map.entry(Names.DATA_LOSS, "E_{\\mathit{data}}"),
          Map.entry("loss.l1", "E_{\\text{L1}}"),
          Map.entry("loss.l2", "E_{\\text{L2}}"))) {
    @Override
    String sums() {
      return "\\mathit{net}";
    }

    @Override
    String activations() {
      return "\\mathit{out}";
    }

    @Override
    Script scripts(Script letter, BaseName name, Portion portion, Wiring wiring) {
      return place(name, portion, wiring)
          .map(letter::lower)
          .orElseGet(() -> super.scripts(letter, name, portion, wiring));
    }

    @Override
    boolean names(BaseName name, Portion portion, Wiring wiring) {
      return place(name, portion, wiring).isPresent();
    }

    private Optional<String> place(BaseName name, Portion portion, Wiring wiring) {
      if (!portion.isNumber() || !wiring.dense()) {
        return Optional.empty();
      }
      if (name.isOfLayer("W")) {
        return Optional.of(Integer.toString(weight(name, portion, wiring)));
      }
      if (name.isOfLayer("b")) {
        return Optional.of(portion.isElement() ? unit(name, portion, wiring) : name.layer());
      }
      if (!name.isPerExample()) {
        return Optional.empty();
      }
      String example = wiring.example(portion).map(number -> "," + number).orElse("");
      return Optional.of(unit(name, portion, wiring) + example);
    }

    /** Weights are counted unit by unit, and for each unit in the order of its inputs. */
    private int weight(BaseName name, Portion portion, Wiring wiring) {
      boolean unitsInRows = wiring.affine() == Affine.W_X;
      int row = Math.max(0, portion.row());
      int column = Math.max(0, portion.column());
      int inLayer =
          unitsInRows
              ? row * portion.shape().columns() + column
              : column * portion.shape().rows() + row;
      return wiring.weightsBefore(name) + inLayer + 1;
    }

    private String unit(BaseName name, Portion portion, Wiring wiring) {
      int unit = wiring.unit(portion) + 1;
      if (name.rest().equals(Names.INPUT)) {
        return Integer.toString(unit);
      }
      boolean hidden = name.hasLayer() && !wiring.isInLastLayer(name);
      return hidden ? wiring.hiddenUnit(name, unit) : "o" + unit;
    }

    @Override
    Optional<String> error(Portion portion) {
      return portion.isNumber() ? Optional.empty() : super.error(portion);
    }
  },

  /**
   * Goodfellow, Bengio and Courville, "Deep Learning", chapters 6 and 8. The activations are h, the
   * weighted sums a, the prediction ŷ; gradients are written with ∇.
   */
  GOODFELLOW(
      "goodfellow",
      Map.ofEntries(
          Map.entry(Names.LOSS, "J(\\boldsymbol{\\theta})"),
          Map.entry(Names.DATA_LOSS, "J_{\\text{data}}(\\boldsymbol{\\theta})"),
          Map.entry("loss.l1", "J_{\\text{L1}}(\\boldsymbol{\\theta})"),
          Map.entry("loss.l2", "J_{\\text{L2}}(\\boldsymbol{\\theta})"),
          Map.entry("learning_rate", "\\epsilon"),
          Map.entry("eps", "\\delta"),
          Map.entry("momentum", "\\alpha"),
          Map.entry("alpha", "\\rho"),
          Map.entry("beta1", "\\rho_1"),
          Map.entry("beta2", "\\rho_2"),
          Map.entry("beta1.power", "\\rho_1^{t}"),
          Map.entry("beta2.power", "\\rho_2^{t}"),
          Map.entry("prev.beta1.power", "\\rho_1^{t-1}"),
          Map.entry("prev.beta2.power", "\\rho_2^{t-1}"),
          Map.entry("b.", "v"),
          Map.entry("m.", "s"),
          Map.entry("mhat.", "\\hat{s}"),
          Map.entry("v.", "r"),
          Map.entry("vmax.", "\\check{r}"),
          Map.entry("vhat.", "\\hat{r}"))) {
    @Override
    String sums() {
      return "a";
    }

    @Override
    String activations() {
      return "h";
    }

    @Override
    Script letter(BaseName name, Letters letters, Wiring wiring) {
      return wiring.isOutput(name) ? Script.parse("\\hat{y}") : super.letter(name, letters, wiring);
    }

    @Override
    String inCase(String letter, Portion portion, boolean named) {
      return portion.ofMatrix()
          ? letter.toUpperCase(Locale.ROOT)
          : super.inCase(letter, portion, named);
    }

    @Override
    String inFont(String letter) {
      return letter.startsWith(WORD) ? super.inFont(letter) : "\\boldsymbol{" + letter + "}";
    }

    @Override
    Script scripts(Script letter, BaseName name, Portion portion, Wiring wiring) {
      return wiring.isOutput(name)
          ? letter.lower(indices(portion))
          : super.scripts(letter, name, portion, wiring);
    }

    @Override
    String indices(Portion portion) {
      return portion.indices(",");
    }

    @Override
    Optional<String> error(Portion portion) {
      return Optional.of("g");
    }

    @Override
    Script gradient(Script of, Script loss, Portion portion) {
      return portion.isNumber()
          ? super.gradient(of, loss, portion)
          : new Script("\\nabla_{" + of.latex() + "} " + loss.latex(), "", "", true);
    }
  };

  private static final String WORD = "\\mathit{";
  private static final Pattern ACCENTED = Pattern.compile("(\\\\(?:hat|bar|tilde|check))\\{(.*)}");

  private final String id;
  private final Map<String, String> letters;

  /**
   * Constructs a notation.
   *
   * @param letters LaTeX by canonical name; a layer's quantity has a dot before its name ({@code
   *     .z}), what an optimizer remembers a dot behind it ({@code m.})
   */
  Preset(String id, Map<String, String> letters) {
    this.id = id;
    this.letters = letters;
  }

  /** The name in problem files. */
  public String id() {
    return id;
  }

  /** The notation that has this name. */
  static Optional<Preset> named(String name) {
    return Arrays.stream(values()).filter(preset -> preset.id.equals(name)).findFirst();
  }

  /** The letters that it chooses itself. */
  Map<String, String> letters() {
    return letters;
  }

  /** The letter of a quantity, in no font yet. */
  Script letter(BaseName name, Letters all, Wiring wiring) {
    Script letter = all.of(name);
    if (wiring.isTaken(name, sums()) || wiring.isTaken(name, activations())) {
      return letter;
    }
    if (wiring.isSums(name)) {
      return letter.withLetter(sums());
    }
    return wiring.isOutputs(name) ? letter.withLetter(activations()) : letter;
  }

  /** The letter of weighted sums. */
  String sums() {
    return "z";
  }

  /** The letter of what an activation function makes of them. */
  String activations() {
    return "a";
  }

  /** A letter with what stands above and below it: the layer, an element's row and column. */
  Script scripts(Script letter, BaseName name, Portion portion, Wiring wiring) {
    return above(letter, name).lower(indices(portion));
  }

  /** Whether an element has a name of its own, which is not the whole's with a row and a column. */
  boolean names(BaseName name, Portion portion, Wiring wiring) {
    return false;
  }

  /** A letter with its layer. */
  final Script above(Script letter, BaseName name) {
    return name.hasLayer() ? letter.inLayer(layer(name.layer())) : letter;
  }

  /**
   * A letter in its case and font.
   *
   * @param named whether the name is one that we chose, and its case means nothing
   * @param asNamed whether the case of its name says which of two quantities it is
   */
  final String styled(String letter, Portion portion, boolean named, boolean asNamed) {
    Matcher accented = ACCENTED.matcher(letter);
    if (accented.matches()) {
      String inner = styled(accented.group(2), portion, named, asNamed);
      return accented.group(1) + "{" + inner + "}";
    }
    boolean fixed = asNamed || letter.length() > 1;
    String cased = fixed ? letter : inCase(letter, portion, named);
    return portion.isNumber() ? cased : inFont(cased);
  }

  /**
   * Small or capital.
   *
   * @param named whether the name is one that we chose, and its case means nothing
   */
  String inCase(String letter, Portion portion, boolean named) {
    if (portion.isMatrix()) {
      return letter.toUpperCase(Locale.ROOT);
    }
    boolean small = portion.isElement() || named && portion.isNumber();
    return small ? letter.toLowerCase(Locale.ROOT) : letter;
  }

  /** The font of vectors and matrices. */
  String inFont(String letter) {
    if (letter.startsWith(WORD)) {
      return letter.replace(WORD, "\\mathbf{");
    }
    return (letter.startsWith("\\") ? "\\boldsymbol{" : "\\mathbf{") + letter + "}";
  }

  /** How a layer's number stands above a letter. */
  String layer(String number) {
    return "(" + number + ")";
  }

  /** How an element's row and column stand below a letter. */
  String indices(Portion portion) {
    boolean wide = portion.shape().rows() > 9 || portion.shape().columns() > 9;
    return portion.indices(wide ? "," : "");
  }

  /** The letter for the gradient of a weighted sum; empty if it is written like any gradient. */
  Optional<String> error(Portion portion) {
    return Optional.of(portion.isMatrix() ? "\\Delta" : "\\delta");
  }

  /** ∂loss/∂of. */
  Script gradient(Script of, Script loss, Portion portion) {
    return Script.of("\\frac{\\partial " + loss.latex() + "}{\\partial " + of.latex() + "}");
  }

  /** A parameter's value after the update. */
  Script next(Script before) {
    return before.raise("+");
  }

  /** What an optimizer works out for a parameter. */
  Script remembered(Script letter, Script parameter) {
    return letter.lower(parameter.latex());
  }
}
