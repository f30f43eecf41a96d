package org.byhand.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.byhand.expr.Expr;
import org.byhand.expr.Shape;
import org.byhand.expr.Symbols;
import org.byhand.lesson.ChainRule;
import org.byhand.lesson.ChainRule.Factor;
import org.byhand.lesson.Derivation;
import org.byhand.lesson.Worked;
import org.byhand.lesson.Worked.Transposed;
import org.byhand.model.Names;
import org.byhand.page.ProblemView.Box;
import org.byhand.page.ProblemView.Carried;
import org.byhand.page.ProblemView.Line;
import org.byhand.page.ProblemView.Origin;
import org.byhand.problem.Problem.Display.Form;
import org.byhand.training.Pass;

/** Composes the lines of the computation, in order, and remembers where each number was found. */
final class LineComposer {
  private final PageContext page;
  private final boolean scalarFirst;

  /** Where each quantity's present value stands: anchors by canonical name. */
  private final Map<String, String> origins = new HashMap<>();

  /** The update before the present one. */
  private int before;

  /** What that update left, if it is not shown. */
  private Set<String> left = Set.of();

  /** The chain rule's factors that were worked out already. */
  private final Set<List<Expr>> knownFactors = new HashSet<>();

  LineComposer(PageContext page) {
    this.page = page;
    this.scalarFirst = page.problem().display().form() == Form.SCALAR;
  }

  /** From here on, the number of a quantity is to be found at an anchor. */
  void found(String name, String anchor) {
    origins.put(name, anchor);
  }

  /** From here on, some quantities have the numbers that an update left which is not shown. */
  void leftBy(int update, Set<String> names) {
    before = update;
    left = names;
  }

  /** From here on, the numbers of one quantity are those of another. */
  void renamed(String from, String to) {
    origins.put(to, origins.get(from));
  }

  /**
   * What prose may say about a line.
   *
   * @param again whether it is computed with the new parameters
   * @param examples how many examples its update takes in
   * @param scalarFirst whether components are shown before the matrix form
   * @param chain whether the chain rule is written out for each weight
   * @param elementwise whether ⊙ occurs in it
   * @param value the numbers of a quantity, by its canonical name
   */
  record LineFacts(
      Facts problem,
      Optional<LayerFacts> layer,
      String kind,
      String letter,
      boolean again,
      int examples,
      boolean scalarFirst,
      boolean chain,
      boolean elementwise,
      Function<String, Tex> value) {}

  /**
   * One line.
   *
   * @param pass in which it was computed
   * @param again whether the pass repeats what was shown before, with new parameters
   * @param id the anchor that it gets
   */
  Line line(Pass pass, Worked worked, boolean again, String id) {
    String name = worked.line().name();
    List<Box> matrix = List.of(new Box(page.typesetter().block(worked.whole()), false));
    List<Box> scalar = scalar(worked);
    boolean oneForm = scalar.isEmpty();
    Line line =
        new Line(
            id,
            words(pass, worked, again),
            name,
            scalarFirst && !oneForm ? scalar : matrix,
            again ? List.of() : remarks(pass, worked),
            oneForm ? List.of() : scalarFirst ? matrix : scalar,
            kind(worked),
            FullMatrix.of(page, worked.whole().result()),
            worked.omitted(),
            sources(worked),
            carried(worked));
    found(name, id);
    return line;
  }

  private String kind(Worked worked) {
    if (!scalarFirst) {
      return "components";
    }
    boolean oneWeight = worked.line().symbol().shape().isScalar();
    return oneWeight && !worked.chains().isEmpty() ? "error" : "matrix";
  }

  private List<Box> scalar(Worked worked) {
    List<Box> boxes = new ArrayList<>();
    if (worked.chains().isEmpty()) {
      for (Derivation component : worked.components()) {
        boxes.add(new Box(page.typesetter().block(component), false));
      }
    }
    for (ChainRule chain : worked.chains()) {
      boxes.add(new Box(page.typesetter().block(chain), false));
      for (Factor factor : chain.factors()) {
        boolean hasOwnLine = factor.of() instanceof Expr.Symbol of && of.name().equals(Names.LOSS);
        if (!hasOwnLine && knownFactors.add(List.of(factor.of(), factor.by()))) {
          boxes.add(new Box(page.typesetter().block(factor), true));
        }
      }
    }
    return boxes;
  }

  private Html words(Pass pass, Worked worked, boolean again) {
    String name = worked.line().name();
    QuantityName parts = QuantityName.of(name);
    LineFacts facts =
        new LineFacts(
            page.facts(),
            Optional.of(parts.layer()).filter(number -> number > 0).map(page.facts()::layer),
            parts.kind(),
            parts.letter(),
            again,
            examples(pass),
            scalarFirst,
            !worked.chains().isEmpty(),
            isElementwise(worked.whole()),
            quantity -> page.typesetter().value(quantity, pass.values()));
    String role = NotationSection.key(worked.line().role());
    return page.prose().block("prose/line/" + role + ".md.ftl", facts);
  }

  private int examples(Pass pass) {
    boolean columns = page.problem().notation().affine().columnVectors();
    return pass.values()
        .find(Names.TARGET)
        .map(target -> columns ? target.getNumCols() : target.getNumRows())
        .orElse(page.facts().examples());
  }

  private static boolean isElementwise(Derivation derivation) {
    return derivation.formula() instanceof Expr.Times times && !times.shape().isScalar();
  }

  /**
   * What prose may say about a transposed factor.
   *
   * @param role what is computed
   * @param transposed the factor, as it stands before it is transposed
   * @param shape of the factor
   * @param result the shape of what is computed
   */
  record TransposeFacts(
      Facts problem,
      String role,
      Tex transposed,
      Tex shape,
      Tex shapeNow,
      Tex result,
      int examples) {}

  private List<Html> remarks(Pass pass, Worked worked) {
    return worked.transposes().stream()
        .distinct()
        .map(transposed -> remark(pass, worked, transposed))
        .toList();
  }

  private Html remark(Pass pass, Worked worked, Transposed transposed) {
    Shape shape = transposed.symbol().shape();
    TransposeFacts facts =
        new TransposeFacts(
            page.facts(),
            NotationSection.key(worked.line().role()),
            page.typesetter().tex(transposed.symbol()),
            tex(shape),
            tex(shape.transposed()),
            tex(worked.line().symbol().shape()),
            examples(pass));
    return page.prose().block("prose/transpose.md.ftl", facts);
  }

  private static Tex tex(Shape shape) {
    return new Tex(shape.rows() + " \\times " + shape.columns());
  }

  /** The quantities of the formula, in its order, with the places where their numbers stand. */
  private List<Origin> sources(Worked worked) {
    return symbols(worked)
        .filter(symbol -> origins.containsKey(symbol.name()) && !left.contains(symbol.name()))
        .map(symbol -> new Origin(origins.get(symbol.name()), page.typesetter().inline(symbol)))
        .toList();
  }

  private Optional<Carried> carried(Worked worked) {
    List<Html> carried =
        symbols(worked)
            .filter(symbol -> left.contains(symbol.name()))
            .map(page.typesetter()::inline)
            .toList();
    return carried.isEmpty() ? Optional.empty() : Optional.of(new Carried(before, carried));
  }

  private static Stream<Expr.Symbol> symbols(Worked worked) {
    return Symbols.in(worked.whole().formula()).stream().distinct();
  }
}
