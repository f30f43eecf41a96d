package org.byhand.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import org.byhand.model.Role;
import org.byhand.page.ProblemView.Box;
import org.byhand.page.ProblemView.Carried;
import org.byhand.page.ProblemView.Leads;
import org.byhand.page.ProblemView.Line;
import org.byhand.page.ProblemView.Origin;
import org.byhand.problem.Problem.Display.Form;
import org.byhand.training.Pass;

/**
 * Composes the lines of the computation, in order, each with links to where its numbers are from.
 */
final class LineComposer {
  private final PageContext page;
  private final boolean scalarFirst;
  private final ExerciseComposer exercises;

  /** The chain rule's factors that were worked out already. */
  private final Set<List<Expr>> knownFactors = new HashSet<>();

  /** The rules of gradients that were explained already. */
  private final Set<String> knownRules = new HashSet<>();

  LineComposer(PageContext page) {
    this.page = page;
    this.scalarFirst = page.problem().display().form() == Form.SCALAR;
    this.exercises = new ExerciseComposer(page);
  }

  /**
   * What prose may say about a line.
   *
   * @param again whether it is computed with the new parameters
   * @param examples how many examples its update takes in
   * @param scalarFirst whether components are shown before the matrix form
   * @param chain whether the chain rule is written out for each weight
   * @param jacobian whether a matrix of derivatives stands below it
   * @param value the numbers of a quantity, by its canonical name; on a worksheet its symbol
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
      boolean jacobian,
      Function<String, Tex> value) {}

  /**
   * One line.
   *
   * @param moment at which it was computed
   * @param figures pictures of it
   */
  Line line(Moment moment, Worked worked, List<Figure> figures) {
    String name = worked.line().name();
    Typesetter typesetter = page.typesetter().at(moment);
    List<Box> matrix = new ArrayList<>(List.of(new Box(typesetter.block(worked.whole()), false)));
    worked.jacobian().ifPresent(each -> matrix.add(new Box(typesetter.block(each), true)));
    List<Box> scalar = scalar(typesetter, worked);
    boolean oneForm = scalar.isEmpty();
    String id = moment.lines().apply(name);
    boolean said = !knownRules.add(rule(worked));
    return new Line(
        id,
        words(moment, worked, said, quantity -> typesetter.value(quantity, moment.pass().values())),
        words(moment, worked, said, page.typesetter()::symbol),
        name,
        scalarFirst && !oneForm ? scalar : matrix,
        moment.again() ? List.of() : remarks(moment, worked),
        leads(moment, worked),
        oneForm ? List.of() : scalarFirst ? matrix : scalar,
        kind(worked),
        FullMatrix.of(page, worked.whole().result(), id),
        worked.omitted(),
        detour(typesetter, worked),
        sources(moment, worked),
        carried(moment, worked),
        figures,
        exercises.of(moment, worked));
  }

  private String kind(Worked worked) {
    if (!scalarFirst) {
      return "components";
    }
    boolean oneWeight = worked.line().symbol().shape().isScalar();
    return oneWeight && !worked.chains().isEmpty() ? "error" : "matrix";
  }

  private List<Box> scalar(Typesetter typesetter, Worked worked) {
    List<Box> boxes = new ArrayList<>();
    if (worked.chains().isEmpty()) {
      for (Derivation component : worked.components()) {
        boxes.add(new Box(typesetter.block(component), false));
      }
    }
    for (ChainRule chain : worked.chains()) {
      boxes.add(new Box(typesetter.block(chain), false));
      for (Factor factor : chain.factors()) {
        boolean hasOwnLine = factor.of() instanceof Expr.Symbol of && of.name().equals(Names.LOSS);
        if (!hasOwnLine && knownFactors.add(List.of(factor.of(), factor.by()))) {
          boxes.add(new Box(typesetter.block(factor), true));
        }
      }
    }
    return boxes;
  }

  private static List<Box> detour(Typesetter typesetter, Worked worked) {
    List<Box> boxes = new ArrayList<>();
    worked
        .detour()
        .ifPresent(
            way -> {
              boxes.add(new Box(typesetter.block(way.slope()), false));
              way.jacobian().ifPresent(each -> boxes.add(new Box(typesetter.block(each), true)));
              boxes.add(new Box(typesetter.block(way.result()), false));
            });
    return boxes;
  }

  private String rule(Worked worked) {
    return worked.line().section()
        + " "
        + new QuantityTeller(page).rule(worked.line().name(), worked.whole().formula());
  }

  private Html words(Moment moment, Worked worked, boolean said, Function<String, Tex> value) {
    return page.facts().layers().isEmpty()
        ? generalWords(moment, worked, said, value)
        : layerWords(moment, worked, value);
  }

  /** Words about a network that is not a plain stack of dense layers. */
  private Html generalWords(
      Moment moment, Worked worked, boolean said, Function<String, Tex> value) {
    QuantityFacts facts =
        new QuantityTeller(page)
            .facts(
                worked.line().symbol(),
                worked.line().role(),
                Optional.of(worked.whole().formula()),
                moment.again(),
                said,
                value);
    return page.prose().block("prose/general/line.md.ftl", facts);
  }

  private Html layerWords(Moment moment, Worked worked, Function<String, Tex> value) {
    String role = TemplateValues.word(worked.line().role());
    return page.prose().block("prose/line/" + role + ".md.ftl", lineFacts(moment, worked, value));
  }

  /** What is true of one of the forms only, where the chain rule is written out for each weight. */
  private Optional<Leads> leads(Moment moment, Worked worked) {
    boolean weight = QuantityName.of(worked.line().name()).letter().equals("W");
    if (worked.chains().isEmpty() || !weight || page.facts().layers().isEmpty()) {
      return Optional.empty();
    }
    LineFacts facts = lineFacts(moment, worked, page.typesetter()::symbol);
    return Optional.of(
        new Leads(
            page.prose().block("prose/lead/matrix.md.ftl", facts),
            page.prose().block("prose/lead/scalar.md.ftl", facts)));
  }

  private LineFacts lineFacts(Moment moment, Worked worked, Function<String, Tex> value) {
    String name = worked.line().name();
    QuantityName parts = QuantityName.of(name);
    return new LineFacts(
        page.facts(),
        Optional.of(parts.layer()).filter(number -> number > 0).map(page.facts()::layer),
        parts.kind(),
        parts.letter(),
        moment.again(),
        examples(moment.pass()),
        scalarFirst,
        !worked.chains().isEmpty(),
        worked.jacobian().isPresent(),
        value);
  }

  private int examples(Pass pass) {
    if (page.lesson().trace().network().dataset().matrices()) {
      return 1;
    }
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
   * @param square whether the factor has as many rows as columns
   */
  record TransposeFacts(
      Facts problem,
      String role,
      Tex transposed,
      Tex shape,
      Tex shapeNow,
      Tex result,
      boolean square,
      int examples) {}

  private List<Html> remarks(Moment moment, Worked worked) {
    if (page.facts().layers().isEmpty()) {
      return List.of();
    }
    List<Html> remarks = new ArrayList<>();
    if (worked.line().role() == Role.ERROR && isElementwise(worked.whole())) {
      remarks.add(page.prose().block("prose/elementwise.md.ftl", page.facts()));
    }
    worked.transposes().stream()
        .distinct()
        .map(transposed -> remark(moment, worked, transposed))
        .forEach(remarks::add);
    return remarks;
  }

  private Html remark(Moment moment, Worked worked, Transposed transposed) {
    Shape shape = transposed.symbol().shape();
    TransposeFacts facts =
        new TransposeFacts(
            page.facts(),
            TemplateValues.word(worked.line().role()),
            page.typesetter().at(moment).tex(transposed.symbol()),
            tex(shape),
            tex(shape.transposed()),
            tex(worked.line().symbol().shape()),
            shape.rows() == shape.columns(),
            examples(moment.pass()));
    return page.prose().block("prose/transpose.md.ftl", facts);
  }

  private static Tex tex(Shape shape) {
    return new Tex(shape.rows() + " \\times " + shape.columns());
  }

  /** The quantities of the formula, in its order, with the places where their numbers stand. */
  private List<Origin> sources(Moment moment, Worked worked) {
    return symbols(worked).flatMap(symbol -> origin(moment, symbol).stream()).toList();
  }

  private Optional<Origin> origin(Moment moment, Expr.Symbol symbol) {
    return moment
        .places()
        .apply(symbol.name())
        .map(
            place -> new Origin(place, symbol.name(), page.typesetter().at(moment).inline(symbol)));
  }

  private Optional<Carried> carried(Moment moment, Worked worked) {
    List<Html> carried =
        symbols(worked)
            .filter(symbol -> moment.carried().contains(symbol.name()))
            .map(page.typesetter()::inline)
            .toList();
    return carried.isEmpty()
        ? Optional.empty()
        : Optional.of(new Carried(moment.before(), carried));
  }

  private static Stream<Expr.Symbol> symbols(Worked worked) {
    return Symbols.in(worked.whole().formula()).stream().distinct();
  }
}
