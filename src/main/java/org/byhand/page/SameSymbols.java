package org.byhand.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.expr.Expr.Element;
import org.byhand.expr.Expr.Symbol;
import org.byhand.lesson.Lesson;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.print.Notation;
import org.byhand.problem.Problem;

/** Warns an author when two quantities are written alike, so that readers can't tell them apart. */
final class SameSymbols {
  /** Quantities with more elements than this are not written out element by element. */
  private static final int MOST_ELEMENTS = 100;

  private final Problem problem;
  private final Notation notation;
  private final Diagnostics diagnostics;

  /** Who has a symbol: canonical names by LaTeX. */
  private final Map<String, String> owners = new HashMap<>();

  private final Set<Set<String>> reported = new HashSet<>();

  private SameSymbols(Lesson lesson, Diagnostics diagnostics) {
    this.problem = lesson.problem();
    this.notation = Notation.of(lesson.trace().network());
    this.diagnostics = diagnostics;
  }

  static void check(Lesson lesson, Diagnostics diagnostics) {
    SameSymbols check = new SameSymbols(lesson, diagnostics);
    Set<Symbol> seen = new HashSet<>();
    Stream.of(lesson.trace().preparation().tape(), lesson.steps().get(0).step().pass().tape())
        .flatMap(SameSymbols::quantities)
        .filter(seen::add)
        .forEach(check::look);
  }

  private static Stream<Symbol> quantities(Tape tape) {
    return Stream.concat(
        tape.inputs().stream().map(Tape.Quantity::symbol), tape.lines().stream().map(Line::symbol));
  }

  private void look(Symbol symbol) {
    look(symbol.name(), notation.symbol(symbol));
    if (symbol.shape().isScalar() || symbol.shape().size() > MOST_ELEMENTS) {
      return;
    }
    for (int row = 0; row < symbol.shape().rows(); row++) {
      for (int column = 0; column < symbol.shape().columns(); column++) {
        Element element = new Element(symbol, row, column);
        look(element.name(), notation.element(element));
      }
    }
  }

  private void look(String name, String latex) {
    String other = owners.putIfAbsent(latex, name);
    if (other != null && !other.equals(name) && !follows(other, name)) {
      reported.add(pair(other, name));
      diagnostics.warning(
          place(other, name),
          "`" + other + "` and `" + name + "` have the same symbol " + latex,
          "give one of them another symbol under notation.symbols");
    }
  }

  /** Whether it follows from what was reported: of two quantities, their gradients or elements. */
  private boolean follows(String a, String b) {
    String wholeA = whole(a);
    String wholeB = whole(b);
    if (reported.contains(pair(a, b)) || reported.contains(pair(wholeA, wholeB))) {
      return true;
    }
    int dot = wholeA.indexOf('.') + 1;
    boolean sameKind = dot > 0 && wholeB.startsWith(wholeA.substring(0, dot));
    return sameKind && follows(a.substring(dot), b.substring(dot));
  }

  private static Set<String> pair(String a, String b) {
    return a.equals(b) ? Set.of(a) : Set.of(a, b);
  }

  private static String whole(String name) {
    int bracket = name.indexOf('[');
    return bracket < 0 ? name : name.substring(0, bracket);
  }

  /** Where the author chose the symbol of one of them, or else where the problem starts. */
  private Location place(String first, String second) {
    return problem.notation().symbols().entrySet().stream()
        .filter(each -> names(each.getKey(), first) || names(each.getKey(), second))
        .map(each -> each.getValue().location())
        .reduce((earlier, later) -> later)
        .orElse(problem.location());
  }

  /** Whether the key of a symbol is that of a quantity, or of what the quantity comes from. */
  private static boolean names(String key, String name) {
    return Stream.of(name, whole(name))
        .anyMatch(each -> each.equals(key) || each.endsWith("." + key));
  }
}
