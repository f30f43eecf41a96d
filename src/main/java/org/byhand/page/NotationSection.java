package org.byhand.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
  /** More elements with names of their own are not all listed. */
  private static final int MOST_ELEMENTS = 16;

  private static final int FIRST_ELEMENTS = 4;

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
      layered |= page.typesetter().showsLayer(quantity.symbol());
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
        Optional.of(parts.layer())
            .filter(number -> number > 0 && !page.facts().layers().isEmpty())
            .map(page.facts()::layer);
    Html meaning =
        page.facts().layers().isEmpty()
            ? page.prose()
                .inline(
                    "prose/general/meaning.md.ftl",
                    new QuantityTeller(page)
                        .facts(
                            symbol, quantity.role(), Optional.empty(), false, false, any -> null))
            : meaning(page, quantity, layer);
    return new Entry(
        page.typesetter().inline(symbol),
        name,
        meaning,
        elements(page, quantity, layer),
        symbol.shape().isScalar() ? Optional.empty() : Optional.of(symbol.shape().toString()),
        RoleClasses.of(quantity.role()));
  }

  private static Html meaning(PageContext page, Quantity quantity, Optional<LayerFacts> layer) {
    String name = quantity.symbol().name();
    QuantityName parts = QuantityName.of(name);
    String of = name.replaceFirst("^.*(?=layer)", "");
    SymbolFacts facts =
        new SymbolFacts(
            page.facts(),
            TemplateValues.word(quantity.role()),
            name,
            layer,
            parts.kind(),
            parts.letter(),
            page.typesetter().symbol(of));
    return page.prose().inline("prose/meaning.md.ftl", facts);
  }

  /** The elements that have names of their own; of very many the first ones and the last. */
  private static List<ProblemView.Element> elements(
      PageContext page, Quantity quantity, Optional<LayerFacts> layer) {
    boolean columns = page.problem().notation().affine().columnVectors();
    Optional<LayerFacts> units = layer.filter(any -> quantity.role() == Role.ACTIVATION);
    List<Expr.Element> named = named(page, quantity.symbol());
    List<ProblemView.Element> elements = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      boolean last = i == named.size() - 1;
      boolean many = named.size() > MOST_ELEMENTS;
      if (!many || last || i < FIRST_ELEMENTS) {
        Expr.Element element = named.get(i);
        int unit = columns ? element.row() : element.column();
        Optional<String> of = units.map(each -> each.units().get(unit));
        Html symbol = page.typesetter().inline(element);
        elements.add(new ProblemView.Element(symbol, of, many && last));
      }
    }
    return elements;
  }

  private static List<Expr.Element> named(PageContext page, Expr.Symbol whole) {
    List<Expr.Element> named = new ArrayList<>();
    for (int row = 0; row < whole.shape().rows() && !whole.shape().isScalar(); row++) {
      for (int column = 0; column < whole.shape().columns(); column++) {
        Expr.Element element = new Expr.Element(whole, row, column);
        if (page.typesetter().names(element)) {
          named.add(element);
        }
      }
    }
    return named;
  }
}
