package org.byhand.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.byhand.diagnostic.Location;
import org.byhand.expr.Expr;
import org.byhand.expr.Rounding;
import org.byhand.expr.Shape;
import org.byhand.lesson.Comparison;
import org.byhand.lesson.Comparison.Item;
import org.byhand.lesson.Observation;
import org.byhand.lesson.Shown;
import org.byhand.page.ProblemView.Checks;
import org.byhand.page.ProblemView.Claim;
import org.byhand.page.ProblemView.Erratum;
import org.byhand.page.ProblemView.Published;
import org.byhand.print.NumberPrinter;
import org.byhand.print.Numeral;
import org.byhand.problem.Expected;
import org.byhand.problem.Expected.Phase;
import org.byhand.problem.Problem;
import org.byhand.problem.Source;
import org.byhand.training.GradientCheck;

/** How the page's numbers were checked, and what a careful reader would ask about. */
final class ChecksSection {
  /** Digits shown of a computed number beyond those in print. */
  private static final int MORE_DIGITS = 2;

  private static final int ERROR_DECIMALS = 2;

  private final PageContext page;

  private ChecksSection(PageContext page) {
    this.page = page;
  }

  static Checks of(PageContext page) {
    return new ChecksSection(page).checks();
  }

  /**
   * What prose may say about the gradient check.
   *
   * @param error the largest relative difference
   * @param gradients how many numbers were compared
   * @param kinks how many of them are at a kink
   * @param limit above which the page would not have been published
   */
  record CheckFacts(
      Facts problem, String error, int gradients, int kinks, String limit, boolean exact) {}

  private Checks checks() {
    GradientCheck check = page.lesson().check();
    CheckFacts facts =
        new CheckFacts(
            page.facts(),
            small(check.maxRelativeError()),
            check.gradients(),
            check.kinks(),
            small(GradientCheck.LIMIT),
            check.maxRelativeError() == 0);
    return new Checks(
        page.prose().block("prose/gradients.md.ftl", facts),
        page.lesson().observations().stream().map(this::observation).toList(),
        page.lesson().comparison().map(this::published),
        page.note(Problem.Section.CHECKS));
  }

  private static String small(double x) {
    return NumberPrinter.text(Shown.of(x, ERROR_DECIMALS));
  }

  /**
   * What prose may say about something that was noticed.
   *
   * @param layer of a stack of dense layers, that of the unit
   * @param symbol of the quantity it is about
   * @param number which unit or output, from 1, or 0 for all of a matrix; or which epoch
   * @param value what was noticed
   * @param before the loss of the epoch before, if the loss rose
   */
  record ObservationFacts(
      Facts problem,
      Observation.Kind kind,
      Optional<LayerFacts> layer,
      Tex symbol,
      int number,
      Numeral value,
      Optional<Numeral> before) {}

  private Html observation(Observation observation) {
    int layer = QuantityName.of(observation.subject()).layer();
    ObservationFacts facts =
        new ObservationFacts(
            page.facts(),
            observation.kind(),
            page.facts().layers().stream().filter(each -> each.number() == layer).findFirst(),
            page.typesetter().symbol(observation.subject()),
            observation.number(),
            page.number(observation.value()),
            before(observation));
    return page.prose().block("prose/observation.md.ftl", facts);
  }

  private Optional<Numeral> before(Observation observation) {
    return observation.kind() == Observation.Kind.LOSS_ROSE
        ? Optional.of(
            page.number(page.lesson().trace().lossHistory().get(observation.number() - 2)))
        : Optional.empty();
  }

  /** What prose may say about the published numbers. */
  record PublishedFacts(
      Facts problem, String source, String address, int compared, int agree, int errata) {}

  private Published published(Comparison comparison) {
    Expected expected = page.problem().expected().orElseThrow();
    Optional<Source> source = expected.source().or(page.problem()::source);
    PublishedFacts facts =
        new PublishedFacts(
            page.facts(),
            source.map(Source::name).orElse(""),
            source.map(Source::url).orElse(""),
            comparison.compared(),
            comparison.agree(),
            comparison.errata());
    return new Published(
        page.prose().block("prose/published.md.ftl", facts),
        errata(comparison, expected),
        comparison.items().stream().map(this::claim).toList());
  }

  /** The differing numbers, those with the same reason together. */
  private List<Erratum> errata(Comparison comparison, Expected expected) {
    Map<String, List<Claim>> byReason = new LinkedHashMap<>();
    for (Item item : comparison.items()) {
      item.erratum()
          .ifPresent(
              reason ->
                  byReason.computeIfAbsent(reason, any -> new ArrayList<>()).add(claim(item)));
    }
    List<Erratum> errata = new ArrayList<>();
    byReason.forEach(
        (reason, claims) ->
            page.notes()
                .render(reason, location(expected, reason))
                .ifPresent(html -> errata.add(new Erratum(claims, html))));
    return errata;
  }

  private static Location location(Expected expected, String reason) {
    return expected.errata().stream()
        .filter(erratum -> erratum.reason().equals(reason))
        .map(Expected.Erratum::location)
        .findFirst()
        .orElseThrow();
  }

  private Claim claim(Item item) {
    Expr symbol = symbol(item);
    int decimals = Math.max(0, item.printed().scale()) + MORE_DIGITS;
    return new Claim(
        page.typesetter().inline(symbol),
        symbol instanceof Expr.Element element ? element.name() : item.place().name(),
        item.place().phase().key(),
        item.place().index(),
        SetupSection.written(item.printed()),
        NumberPrinter.text(new Shown(Rounding.decimal(item.computed(), decimals))),
        item.agrees());
  }

  private Expr symbol(Item item) {
    boolean output = item.place().phase() == Phase.PREDICTION;
    String name = output ? page.lesson().trace().network().outputName() : item.place().name();
    Expr.Symbol whole = page.typesetter().quantity(name);
    boolean scalar = whole.shape().equals(Shape.SCALAR);
    return scalar || output ? whole : new Expr.Element(whole, item.row(), item.column());
  }
}
