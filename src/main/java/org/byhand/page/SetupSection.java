package org.byhand.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.byhand.expr.Expr;
import org.byhand.expr.Values;
import org.byhand.model.Names;
import org.byhand.model.Network;
import org.byhand.model.Parameter;
import org.byhand.page.ProblemView.Setup;
import org.byhand.page.ProblemView.Table;
import org.byhand.problem.Data;
import org.byhand.problem.Grid;
import org.byhand.problem.Problem;
import org.byhand.problem.Standardization;

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
        data(page.problem().data()),
        prose.block("prose/network.md.ftl", facts),
        NetworkDrawing.of(page),
        facts.layers(),
        page.lesson().trace().network().parameters().stream().map(this::parameter).toList(),
        prose.block("prose/choices.md.ftl", choices()),
        page.note(Problem.Section.SETUP));
  }

  private static Table data(Data data) {
    List<String> head = Stream.concat(data.features().stream(), data.targets().stream()).toList();
    List<List<String>> rows =
        data.examples().stream()
            .map(each -> Stream.concat(cells(each.x()), cells(each.y())).toList())
            .toList();
    return new Table(head, rows);
  }

  private static Stream<String> cells(Grid vector) {
    return vector.rows().get(0).stream().map(SetupSection::written);
  }

  /** A number as the author wrote it. */
  static String written(BigDecimal number) {
    return number.toPlainString().replace('-', '−');
  }

  /** What prose may say about a parameter's starting numbers. */
  record ParameterFacts(Facts problem, LayerFacts layer, Tex symbol, boolean bias) {}

  private ProblemView.Parameter parameter(Parameter parameter) {
    QuantityName name = QuantityName.of(parameter.symbol().name());
    ParameterFacts facts =
        new ParameterFacts(
            page.facts(),
            page.facts().layer(name.layer()),
            page.typesetter().symbol(parameter.symbol().name()),
            name.letter().equals("b"));
    Expr.Value value = new Expr.Value(parameter.initial(), parameter.symbol().name(), true);
    return new ProblemView.Parameter(
        Anchors.given(parameter.symbol().name()),
        page.typesetter().definition(parameter.symbol(), value),
        page.prose().block("prose/parameter.md.ftl", facts),
        FullMatrix.of(page, value));
  }

  /**
   * What prose may say about the choices.
   *
   * @param scale what inputs are standardized with, if the author gives it
   */
  record Choices(
      Facts problem, String optimizer, List<Argument> arguments, Optional<Scale> scale) {}

  /** A mean and a standard deviation for each feature. */
  record Scale(Argument mean, Argument deviation) {}

  /** A choice's number. */
  record Argument(String name, Tex symbol, Tex value) {}

  /** The arguments that occur in equations, those left at their defaults among them. */
  private Choices choices() {
    Network network = page.lesson().trace().network();
    Values constants = network.constants();
    List<Argument> arguments = new ArrayList<>();
    for (String name : constants.names()) {
      if (network.optimizer().arguments().contains(name)) {
        BigDecimal value = BigDecimal.valueOf(constants.get(name).get(0)).stripTrailingZeros();
        arguments.add(
            new Argument(
                name.replace('_', ' '),
                page.typesetter().symbol(name),
                new Tex(value.toPlainString())));
      }
    }
    Optional<Scale> scale =
        page.problem()
            .standardization()
            .filter(Standardization.Given.class::isInstance)
            .map(Standardization.Given.class::cast)
            .map(this::scale);
    return new Choices(page.facts(), page.problem().optimizer().name(), arguments, scale);
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
