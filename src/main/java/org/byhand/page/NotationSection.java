package org.byhand.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.byhand.expr.Expr;
import org.byhand.lesson.Lesson;
import org.byhand.model.Role;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.model.Tape.Quantity;
import org.byhand.page.ProblemView.Entry;
import org.byhand.page.ProblemView.Notation;
import org.byhand.problem.Problem;
import org.byhand.problem.Problem.Display.Form;

/** The symbols that occur on the page, and nothing else. */
final class NotationSection {
  private NotationSection() {}

  /**
   * What prose may say about the notation.
   *
   * @param layered whether a symbol has its layer above it
   */
  record NotationFacts(Facts problem, Operators operators, boolean layered) {}

  /** What prose may say about a symbol. */
  record SymbolFacts(
      Facts problem,
      String role,
      String name,
      Optional<LayerFacts> layer,
      String kind,
      String letter,
      Tex of) {}

  static Notation of(PageContext page) {
    List<Entry> entries = new ArrayList<>();
    boolean layered = false;
    for (Quantity quantity : quantities(page.lesson())) {
      layered |= page.typesetter().tex(quantity.symbol()).source().contains("^{(");
      entries.add(entry(page, quantity));
    }
    NotationFacts facts = new NotationFacts(page.facts(), Operators.in(page.lesson()), layered);
    return new Notation(
        page.prose().block("prose/notation.md.ftl", facts),
        entries,
        page.note(Problem.Section.NOTATION));
  }

  /** All quantities in the order of computation, what is given first. */
  private static List<Quantity> quantities(Lesson lesson) {
    Map<String, Quantity> found = new LinkedHashMap<>();
    boolean unfold = lesson.problem().display().form() == Form.SCALAR;
    Tape preparation = lesson.trace().preparation().tape();
    Tape step = lesson.steps().get(0).step().pass().tape();
    Set<String> published = published(lesson);
    for (Tape tape : List.of(preparation, step)) {
      tape.inputs().forEach(input -> found.putIfAbsent(input.symbol().name(), input));
      for (Line line : tape.lines()) {
        if (unfold || !line.folded() || published.contains(line.name())) {
          found.putIfAbsent(line.name(), new Quantity(line.symbol(), line.role()));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** What is listed among the published numbers, though the lines may not show it. */
  private static Set<String> published(Lesson lesson) {
    return lesson.comparison().stream()
        .flatMap(comparison -> comparison.items().stream())
        .map(item -> item.place().name())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Entry entry(PageContext page, Quantity quantity) {
    Expr.Symbol symbol = quantity.symbol();
    String name = symbol.name();
    QuantityName parts = QuantityName.of(name);
    Optional<LayerFacts> layer =
        Optional.of(parts.layer()).filter(number -> number > 0).map(page.facts()::layer);
    String of = name.replaceFirst("^.*(?=layer)", "");
    SymbolFacts facts =
        new SymbolFacts(
            page.facts(),
            key(quantity.role()),
            name,
            layer,
            parts.kind(),
            parts.letter(),
            page.typesetter().symbol(of));
    return new Entry(
        page.typesetter().inline(symbol),
        name,
        page.prose().inline("prose/meaning.md.ftl", facts),
        elements(page, quantity, layer),
        symbol.shape().isScalar() ? Optional.empty() : Optional.of(symbol.shape().toString()),
        RoleClasses.of(quantity.role()));
  }

  /** The elements that the author has given symbols of their own. */
  private static List<ProblemView.Element> elements(
      PageContext page, Quantity quantity, Optional<LayerFacts> layer) {
    Expr.Symbol whole = quantity.symbol();
    Set<String> own = page.problem().notation().symbols().keySet();
    boolean columns = page.problem().notation().affine().columnVectors();
    Optional<LayerFacts> units = layer.filter(any -> quantity.role() == Role.ACTIVATION);
    List<ProblemView.Element> elements = new ArrayList<>();
    for (int row = 0; row < whole.shape().rows() && !whole.shape().isScalar(); row++) {
      for (int column = 0; column < whole.shape().columns(); column++) {
        Expr.Element element = new Expr.Element(whole, row, column);
        String full = whole.name() + "[" + row + "," + column + "]";
        if (own.contains(element.name()) || own.contains(full)) {
          int unit = columns ? row : column;
          Optional<String> of = units.map(each -> each.units().get(unit));
          elements.add(new ProblemView.Element(page.typesetter().inline(element), of));
        }
      }
    }
    return elements;
  }

  /** The role's name in templates. */
  static String key(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
