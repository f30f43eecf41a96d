package org.byhand.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.byhand.expr.Expr;
import org.byhand.expr.Values;
import org.byhand.model.CatalogueEntry;
import org.byhand.model.Dataset;
import org.byhand.model.Names;
import org.byhand.model.Network;
import org.byhand.model.Parameter;
import org.byhand.model.Penalty;
import org.byhand.model.Role;
import org.byhand.page.ProblemView.Setup;
import org.byhand.print.Numeral;
import org.byhand.problem.Grid;
import org.byhand.problem.Problem;
import org.byhand.problem.Standardization;
import org.ejml.simple.SimpleMatrix;

/** What is given: data, network, starting weights and the choices that have to be made. */
final class SetupSection {
  private final PageContext page;

  private SetupSection(PageContext page) {
    this.page = page;
  }

  static Setup of(PageContext page) {
    return new SetupSection(page).setup();
  }

  private Setup setup() {
    Prose prose = page.prose();
    Facts facts = page.facts();
    return new Setup(
        prose.block("prose/task.md.ftl", facts),
        facts.features().size(),
        facts.compares(),
        DataTable.of(page),
        examples(),
        prose.block(
            facts.layers().isEmpty() ? "prose/general/network.md.ftl" : "prose/network.md.ftl",
            facts),
        NetworkFigure.structure(page).orElseGet(() -> GraphFigure.structure(page)),
        facts.layers(),
        page.lesson().trace().network().parameters().stream().map(this::parameter).toList(),
        prose.block("prose/choices.md.ftl", choices()),
        page.note(Problem.Section.SETUP));
  }

  /** Examples whose quantities are matrices, an equation each; none if a table shows them. */
  private List<List<Html>> examples() {
    Dataset dataset = page.lesson().trace().network().dataset();
    if (!dataset.matrices()) {
      return List.of();
    }
    return IntStream.range(0, dataset.size())
        .mapToObj(
            i ->
                dataset.names().stream()
                    .map(name -> given(name, dataset.examples(name).get(i), i + 1))
                    .toList())
        .toList();
  }

  /** Each such example is a batch by itself. */
  private Html given(String name, SimpleMatrix numbers, int batch) {
    return page.typesetter()
        .at(any -> Optional.of(page.moments().data(batch)))
        .definition(page.typesetter().quantity(name), new Expr.Value(numbers, name, true));
  }

  /** A number as the author wrote it. */
  static String written(BigDecimal number) {
    return number.toPlainString().replace('-', '−');
  }

  /** What prose may say about a parameter's starting numbers. */
  record ParameterFacts(Facts problem, LayerFacts layer, Tex symbol, String letter) {}

  private ProblemView.Parameter parameter(Parameter parameter) {
    Html words = page.facts().layers().isEmpty() ? general(parameter) : ofLayer(parameter);
    Expr.Value value = new Expr.Value(parameter.initial(), parameter.symbol().name(), true);
    String place = Anchors.given(parameter.symbol().name());
    return new ProblemView.Parameter(
        place,
        page.typesetter().at(any -> Optional.of(place)).definition(parameter.symbol(), value),
        words,
        FullMatrix.of(page, value, place));
  }

  private Html general(Parameter parameter) {
    QuantityFacts facts =
        new QuantityTeller(page)
            .facts(
                parameter.symbol(),
                parameter.trainable() ? Role.PARAMETER : Role.CONSTANT,
                Optional.empty(),
                false,
                false,
                any -> null);
    return page.prose().block("prose/general/parameter.md.ftl", facts);
  }

  private Html ofLayer(Parameter parameter) {
    QuantityName name = QuantityName.of(parameter.symbol().name());
    ParameterFacts facts =
        new ParameterFacts(
            page.facts(),
            page.facts().layer(name.layer()),
            page.typesetter().symbol(parameter.symbol().name()),
            name.letter());
    return page.prose().block("prose/parameter.md.ftl", facts);
  }

  /**
   * What prose may say about the choices.
   *
   * @param arguments the optimizer's numbers
   * @param schedule the name of the learning rate's schedule; empty if there is none
   * @param course the schedule's numbers
   * @param limit the bound of the gradients, if there is one
   * @param scale what inputs are standardized with, if the author gives it
   * @param shown how many decimals computed numbers have
   */
  record Choices(
      Facts problem,
      String optimizer,
      List<Argument> arguments,
      String schedule,
      List<Argument> course,
      List<Argument> limit,
      List<Penalization> penalties,
      Optional<Scale> scale,
      Numeral shown) {}

  /**
   * A term that is added to the loss.
   *
   * @param name {@code l1} or {@code l2}
   */
  record Penalization(String name, Tex symbol, Tex value, Tex term) {}

  /** A mean and a standard deviation for each feature. */
  record Scale(Argument mean, Argument deviation) {}

  /** A choice's number. */
  record Argument(String name, Tex symbol, Tex value) {}

  /** The arguments that occur in equations, those left at their defaults among them. */
  private Choices choices() {
    Network network = page.lesson().trace().network();
    Values constants = network.constants();
    Predicate<String> ofOptimizer = takenBy(network.optimizer());
    Predicate<String> ofSchedule =
        name -> network.schedule().filter(each -> takenBy(each).test(name)).isPresent();
    Optional<Scale> scale =
        page.problem()
            .standardization()
            .filter(Standardization.Given.class::isInstance)
            .map(Standardization.Given.class::cast)
            .map(this::scale);
    return new Choices(
        page.facts(),
        page.problem().optimizer().name(),
        arguments(constants, ofOptimizer),
        network.schedule().map(CatalogueEntry::id).orElse(""),
        arguments(constants, ofSchedule.and(ofOptimizer.negate())),
        arguments(constants, ofOptimizer.or(ofSchedule).negate().and(network::isSetting)),
        network.penalties().stream().map(each -> penalization(each, constants)).toList(),
        scale,
        page.decimals());
  }

  private static Predicate<String> takenBy(CatalogueEntry entry) {
    return name -> entry.arguments().stream().anyMatch(each -> each.name().equals(name));
  }

  private List<Argument> arguments(Values constants, Predicate<String> wanted) {
    return constants.names().stream()
        .filter(wanted)
        .map(
            name ->
                new Argument(
                    name.replace('_', ' '), page.typesetter().symbol(name), plain(constants, name)))
        .toList();
  }

  private Penalization penalization(Penalty penalty, Values constants) {
    String strength = penalty.strength().name();
    return new Penalization(
        penalty.id(),
        page.typesetter().symbol(strength),
        plain(constants, strength),
        page.typesetter().symbol(penalty.quantity()));
  }

  /** A number of the author's in plain decimals. */
  private static Tex plain(Values constants, String name) {
    double value = constants.get(name).get(0);
    return new Tex(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
  }

  private Scale scale(Standardization.Given given) {
    return new Scale(
        features("mean", Names.MEAN, given.mean()),
        features("standard deviation", Names.STD, given.std()));
  }

  /** One number for each feature. */
  private Argument features(String name, String quantity, Grid numbers) {
    String written =
        numbers.rows().get(0).stream()
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining(", "));
    Tex value = new Tex(numbers.columnCount() == 1 ? written : "(" + written + ")");
    return new Argument(name, page.typesetter().symbol(quantity), value);
  }
}
