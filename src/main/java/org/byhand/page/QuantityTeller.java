package org.byhand.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.expr.Expr;
import org.byhand.expr.Symbols;
import org.byhand.model.Names;
import org.byhand.model.Parameter;
import org.byhand.model.Role;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.problem.Architecture;
import org.byhand.problem.Layer;

/** Gathers what prose may say about quantities, whatever the network is made of. */
final class QuantityTeller {
  private static final Pattern OF_LAYER =
      Pattern.compile(
          "(?:(?<prefix>[\\w.]+)\\.)?layer(?<layer>\\d+(?:\\.\\d+)*)\\.(?<rest>[A-Za-z].*)");

  /** A quantity's name and its place, as in {@code h.2} or {@code K.1.2}. */
  private static final Pattern PLACED = Pattern.compile("(.*?)\\.(\\d+(?:\\.\\d+)*)");

  /** What is said of gradients that are made like this; of all others, the chain rule. */
  private static final Set<String> RULES =
      Set.of("product", "elementwise", "summed", "total", "spread", "same", "opposite");

  private final PageContext page;

  QuantityTeller(PageContext page) {
    this.page = page;
  }

  /**
   * What may be said about a quantity.
   *
   * @param formula what it is computed by, if it is computed
   * @param said whether the page has explained the rule of such a formula before
   * @param value the numbers of a quantity, by its canonical name
   */
  QuantityFacts facts(
      Expr.Symbol symbol,
      Role role,
      Optional<Expr> formula,
      boolean again,
      boolean said,
      Function<String, Tex> value) {
    String name = symbol.name();
    Matcher ofLayer = OF_LAYER.matcher(name);
    boolean layered = ofLayer.matches();
    String rest = layered ? ofLayer.group("rest") : name;
    Matcher placed = PLACED.matcher(rest);
    boolean several = placed.matches();
    String prefix =
        layered ? Optional.ofNullable(ofLayer.group("prefix")).orElse("") : prefixOf(name);
    String of = name.substring(prefix.isEmpty() ? 0 : prefix.length() + 1);
    List<Expr.Symbol> users = users(prefix.equals("grad") ? of : name);
    return new QuantityFacts(
        page.facts(),
        name,
        page.typesetter().tex(symbol),
        TemplateValues.word(role),
        layered ? Optional.of(ofLayer.group("layer")) : Optional.empty(),
        layered ? kind(ofLayer.group("layer")) : isGiven(name) ? "given" : "",
        several ? placed.group(1) : rest,
        several ? Optional.of(placed.group(2)) : Optional.empty(),
        prefix,
        prefix.isEmpty() ? Optional.empty() : page.typesetter().find(of),
        formula.map(QuantityTeller::made).orElse("given"),
        formula.flatMap(QuantityTeller::by),
        formula.map(this::uses).orElse(List.of()),
        users.stream().map(page.typesetter()::tex).toList(),
        users.stream().allMatch(user -> user.name().equals(Names.LOSS)),
        prefix.equals("grad") ? through(users) : Optional.empty(),
        symbol.shape().isScalar(),
        said,
        prefix.equals("grad") && isShared(of),
        again,
        value);
  }

  /** What stands before the name of a quantity that another one belongs to, as m in m.W. */
  private String prefixOf(String name) {
    if (name.startsWith("grad.") || name.startsWith("next.") || name.startsWith("prev.")) {
      return name.substring(0, name.indexOf('.'));
    }
    for (Parameter parameter : page.lesson().trace().network().parameters()) {
      String end = "." + parameter.symbol().name();
      if (name.endsWith(end)) {
        return name.substring(0, name.length() - end.length());
      }
    }
    return "";
  }

  /** What the forward pass computes from a quantity. */
  private List<Expr.Symbol> users(String name) {
    Tape step = page.lesson().steps().get(0).step().pass().tape();
    return step.lines(Section.FORWARD, Section.LOSS).stream()
        .filter(
            line ->
                Symbols.in(line.equation().expr()).stream()
                    .anyMatch(symbol -> symbol.name().equals(name)))
        .map(Line::symbol)
        .toList();
  }

  /** The softmax that makes the only user of a quantity. */
  private Optional<String> through(List<Expr.Symbol> users) {
    Tape step = page.lesson().steps().get(0).step().pass().tape();
    return users.size() == 1
        ? step.line(users.get(0).name())
            .flatMap(line -> by(line.equation().expr()))
            .filter(each -> each.endsWith("softmax") && !each.startsWith("log"))
        : Optional.empty();
  }

  /** The rule that a formula follows, by which prose tells formulas apart. */
  String rule(String name, Expr formula) {
    List<Expr.Symbol> users =
        name.startsWith("grad.") ? users(name.substring("grad.".length())) : List.of();
    if (users.size() > 1) {
      return "several";
    }
    return through(users)
        .or(() -> by(formula))
        .orElseGet(() -> RULES.contains(made(formula)) ? made(formula) : "chain");
  }

  /** Whether the forward pass uses a quantity in more than one place. */
  private boolean isShared(String name) {
    Tape step = page.lesson().steps().get(0).step().pass().tape();
    return step.lines(Section.FORWARD, Section.LOSS).stream()
            .flatMap(line -> Symbols.in(line.equation().expr()).stream())
            .filter(symbol -> symbol.name().equals(name))
            .count()
        > 1;
  }

  /** Whether these are numbers of the author's, in equations of the author's own. */
  private boolean isGiven(String name) {
    return page.lesson().trace().network().parameters().stream()
        .anyMatch(parameter -> parameter.symbol().name().equals(name));
  }

  private String kind(String path) {
    if (!(page.problem().architecture() instanceof Architecture.Layers stack)) {
      return "";
    }
    List<Layer> layers = stack.layers();
    String kind = "";
    for (String step : path.split("\\.")) {
      int number = Integer.parseInt(step);
      if (number > layers.size()) {
        return kind;
      }
      Layer layer = layers.get(number - 1);
      kind = layer instanceof Layer.Other other ? other.kind().name() : Layer.Dense.KIND;
      layers = layer instanceof Layer.Other other ? other.inner() : List.of();
    }
    return kind;
  }

  /** How the outermost operation puts a formula together. */
  private static String made(Expr formula) {
    if (formula instanceof Expr.Negate negate) {
      String made = made(negate.x());
      return made.equals("same") ? "opposite" : made;
    }
    if (formula instanceof Expr.Times times) {
      long matrices = times.factors().stream().filter(each -> !each.shape().isScalar()).count();
      return matrices > 1 ? "elementwise" : matrices == 1 ? "scaled" : "numbers";
    }
    if (formula instanceof Expr.MatMul product) {
      return product.left() instanceof Expr.Ones || isOnesRow(product.left())
          ? withOnes(product, product.right())
          : product.right() instanceof Expr.Ones || isOnesRow(product.right())
              ? withOnes(product, product.left())
              : "product";
    }
    if (formula instanceof Expr.Constant) {
      return "constant";
    }
    if (formula instanceof Expr.Symbol || formula instanceof Expr.Element) {
      return "same";
    }
    if (formula instanceof Expr.Sum sum) {
      return sum.terms().stream().anyMatch(Expr.Negate.class::isInstance) ? "difference" : "sum";
    }
    if (formula instanceof Expr.Apply) {
      return "function";
    }
    if (formula instanceof Expr.Call) {
      return "operation";
    }
    if (formula instanceof Expr.Total) {
      return "total";
    }
    return formula instanceof Expr.Divide ? "quotient" : "other";
  }

  private static boolean isOnesRow(Expr expr) {
    return expr instanceof Expr.Transpose transpose && transpose.x() instanceof Expr.Ones;
  }

  private static String withOnes(Expr.MatMul product, Expr other) {
    return product.shape().size() < other.shape().size() ? "summed" : "spread";
  }

  private static Optional<String> by(Expr formula) {
    if (formula instanceof Expr.Apply apply) {
      return Optional.of(apply.function().id());
    }
    return formula instanceof Expr.Call call
        ? Optional.of(call.operation().id())
        : Optional.empty();
  }

  private List<Tex> uses(Expr formula) {
    return Symbols.in(formula).stream().distinct().map(page.typesetter()::tex).toList();
  }
}
