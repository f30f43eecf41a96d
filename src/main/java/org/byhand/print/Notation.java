package org.byhand.print;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.expr.Expr.Element;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.model.Names;
import org.byhand.model.Network;
import org.byhand.problem.Choice;
import org.byhand.problem.Problem;

/**
 * How quantities are written. A symbol that the author chose goes first, for the quantity itself
 * and for all that comes from it: its elements, its gradient, its new value, what an optimizer
 * remembers of it. Everything else is written by the rules of a {@link Preset}.
 */
public final class Notation {
  private static final String GRADIENT = "grad.";
  private static final String NEXT = "next.";
  private static final String BEFORE = "prev.";

  /** What an optimizer remembered before the step. */
  private static final String OLD = "\\text{old}";

  private static final String OUTPUT = "a";

  /** As in Dao and others, "FlashAttention", 2022. */
  private static final String OTHER_OUTPUT = "o";

  private static final Portion LOSS = Portion.whole(Shape.SCALAR);

  private static final Pattern BOLD = Pattern.compile("\\\\(?:mathbf|boldsymbol|bm)\\{([^{}]*)}");

  private static final Pattern OF_PARAMETER = Pattern.compile("(\\w+)\\.(.+)");

  private final Preset preset;
  private final Map<String, Problem.Notation.Symbol> chosen;
  private final Wiring wiring;
  private final Letters letters;
  private final Map<Written, Script> written = new ConcurrentHashMap<>();

  /** What has been written: a quantity or one of its elements. */
  private record Written(String name, Portion portion) {}

  private Notation(Problem.Notation notation, Wiring wiring) {
    this.preset = preset(notation).orElse(Preset.STANDARD);
    this.chosen = notation.symbols();
    this.wiring = wiring;
    this.letters = new Letters(preset.letters(), this::ownSymbol);
  }

  /** A notation for quantities that belong to no network. */
  public Notation(Problem.Notation notation) {
    this(notation, Wiring.none(notation.affine()));
  }

  /** The notation that a network's problem asks for. */
  public static Notation of(Network network) {
    return new Notation(network.problem().notation(), Wiring.of(network));
  }

  /** The preset that a problem asks for; empty if there is none of this name. */
  public static Optional<Preset> preset(Problem.Notation notation) {
    return Preset.named(notation.preset().map(Choice::name).orElse(Preset.STANDARD.id()));
  }

  /** LaTeX of a whole quantity. */
  public String symbol(Symbol symbol) {
    return script(symbol).latex();
  }

  /** LaTeX of a whole quantity, transposed. */
  public String transposed(Symbol symbol) {
    return script(symbol).raise("\\top").latex();
  }

  /** LaTeX of one element. */
  public String element(Element element) {
    return script(element).latex();
  }

  /** Whether a symbol has its layer above it. */
  public boolean showsLayer(Symbol symbol) {
    BaseName name = BaseName.of(symbol.name());
    return name.hasLayer() && script(symbol).above().startsWith(preset.layer(name.layer()));
  }

  /** Whether an element has a name of its own, which is not the whole's with a row and a column. */
  public boolean names(Element element) {
    Symbol of = element.of();
    Portion portion = new Portion(of.shape(), element.row(), element.column());
    return ownElement(of.name(), portion, element.row(), element.column()).isPresent()
        || ownSymbol(of.name()).isEmpty() && preset.names(BaseName.of(of.name()), portion, wiring);
  }

  Script script(Symbol symbol) {
    return write(symbol.name(), Portion.whole(symbol.shape()));
  }

  Script script(Element element) {
    Symbol of = element.of();
    return write(of.name(), new Portion(of.shape(), element.row(), element.column()));
  }

  /** Few quantities are written many times; all that follows depends on nothing else. */
  private Script write(String name, Portion portion) {
    Written key = new Written(name, portion);
    Script known = written.get(key);
    if (known == null) {
      known = find(name, portion);
      written.put(key, known);
    }
    return known;
  }

  private Script find(String name, Portion portion) {
    return own(name, portion).orElseGet(() -> byRule(name, portion));
  }

  private Script byRule(String name, Portion portion) {
    if (name.startsWith(GRADIENT)) {
      return gradient(name.substring(GRADIENT.length()), portion);
    }
    if (name.startsWith(NEXT)) {
      return preset.next(write(name.substring(NEXT.length()), portion));
    }
    if (name.startsWith(BEFORE) && !letters.knows(name)) {
      return write(name.substring(BEFORE.length()), portion).raise(OLD);
    }
    return remembered(name, portion).orElseGet(() -> base(name, portion));
  }

  private Script base(String name, Portion portion) {
    BaseName base = BaseName.of(name);
    Script letter = preset.letter(base, letters, wiring);
    boolean apart = wiring.isOutputBesideA(base) && letter.letter().equals(OUTPUT);
    return placed(apart ? letter.withLetter(OTHER_OUTPUT) : letter, base, portion);
  }

  private Script placed(Script letter, BaseName name, Portion portion) {
    boolean asNamed = wiring.hasTwin(name.canonical()) && !wiring.isOutputBesideA(name);
    String styled = preset.styled(letter.letter(), portion, name.hasLayer(), asNamed);
    return preset.scripts(letter.withLetter(styled), name, portion, wiring);
  }

  /** The gradient of a weighted sum has a letter, unless the author renamed what it is of. */
  private Script gradient(String of, Portion portion) {
    BaseName base = BaseName.of(of);
    Optional<String> letter =
        wiring.isSums(base) && own(of, portion).isEmpty()
            ? preset.error(portion)
            : Optional.empty();
    return letter
        .map(error -> placed(letters.of(base).withLetter(error), base, portion))
        .orElseGet(() -> preset.gradient(write(of, portion), write(Names.LOSS, LOSS), portion));
  }

  private Optional<Script> remembered(String name, Portion portion) {
    Matcher ofParameter = OF_PARAMETER.matcher(name);
    if (!ofParameter.matches() || wiring.isOfForwardPass(name)) {
      return Optional.empty();
    }
    return letters
        .remembered(ofParameter.group(1))
        .map(
            letter ->
                preset.remembered(
                    letter.withLetter(preset.styled(letter.letter(), portion, true, false)),
                    write(ofParameter.group(2), portion)));
  }

  private Optional<Script> own(String name, Portion portion) {
    if (!portion.isElement()) {
      return ownSymbol(name)
          .or(() -> portion.isNumber() ? ownElement(name, portion, 0, 0) : Optional.empty())
          .map(Script::of);
    }
    return ownElement(name, portion, portion.row(), portion.column())
        .map(Script::of)
        .or(() -> ownSymbol(name).map(whole -> elementOf(whole, portion)));
  }

  /** An element of a matrix is a number, and not bold. */
  private Script elementOf(String whole, Portion portion) {
    String plain = BOLD.matcher(whole).replaceFirst("$1");
    return Script.of(plain).lower(preset.indices(portion));
  }

  /** An element is named by row and column; one of a vector also by its place alone. */
  private Optional<String> ownElement(String name, Portion portion, int row, int column) {
    Optional<String> own = ownSymbol(name + "[" + row + "," + column + "]");
    return portion.ofMatrix()
        ? own
        : own.or(() -> ownSymbol(name + "[" + Math.max(row, column) + "]"));
  }

  private Optional<String> ownSymbol(String name) {
    return Optional.ofNullable(chosen.get(name)).map(Problem.Notation.Symbol::latex);
  }
}
