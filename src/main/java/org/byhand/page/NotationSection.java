package org.byhand.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** What prose may say about the notation. */
  record NotationFacts(Facts problem, Operators operators) {}

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
    for (Quantity quantity : quantities(page.lesson())) {
      entries.add(entry(page, quantity));
    }
    NotationFacts facts = new NotationFacts(page.facts(), Operators.in(page.lesson()));
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
    for (Tape tape : List.of(preparation, step)) {
      tape.inputs().forEach(input -> found.putIfAbsent(input.symbol().name(), input));
      for (Line line : tape.lines()) {
        if (unfold || !line.folded()) {
          found.putIfAbsent(line.name(), new Quantity(line.symbol(), line.role()));
        }
      }
    }
    return List.copyOf(found.values());
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
        symbol.shape().isScalar() ? Optional.empty() : Optional.of(symbol.shape().toString()),
        RoleClasses.of(quantity.role()));
  }

  /** The role's name in templates. */
  static String key(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
