package org.byhand.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.byhand.model.Argument;
import org.byhand.model.CatalogueEntry;
import org.byhand.model.Initializer;
import org.byhand.model.Names;
import org.byhand.model.Role;
import org.byhand.model.Schedule;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.page.Concept.Kind;
import org.byhand.page.ConceptView.Block;
import org.byhand.page.ConceptView.Row;
import org.byhand.problem.Problem;

/**
 * Makes the page of a concept. Its equations are those of a small problem that uses it, so they
 * come from the engine like all others.
 */
final class ConceptComposer {
  private static final String NUMPY_ARGUMENT = "z";

  private final Concept concept;
  private final ExampleLessons lessons;

  private ConceptComposer(Concept concept, ExampleLessons lessons) {
    this.concept = concept;
    this.lessons = lessons;
  }

  /**
   * The page of a concept.
   *
   * @param problems those that use it
   */
  static ConceptView compose(
      Frame frame,
      Concept concept,
      List<Problem> problems,
      ExampleLessons lessons,
      Markdown markdown) {
    ConceptComposer composer = new ConceptComposer(concept, lessons);
    ConceptText text = concept.text();
    return new ConceptView(
        frame,
        concept.path(),
        concept.kind().id(),
        text.title(),
        text.summary(),
        new Html(markdown.toHtml(text.markdown())),
        text.choices().stream().map(composer::block).toList(),
        composer.figure(),
        text.written(),
        rows(concept.entry()),
        text.pytorch(),
        composer.numpy(),
        concept.parts().stream().map(part -> part.link(frame)).toList(),
        problems.stream().map(problem -> Links.from(frame, problem)).toList());
  }

  private Block block(String choice) {
    PageContext page = example(choice);
    List<Html> equations =
        switch (concept.kind()) {
          case ACTIVATION -> activation(page);
          case LOSS -> loss(page);
          case OPTIMIZER -> lines(page, page.lesson().trace().network().step(1), Section.UPDATE);
          case SCHEDULE -> schedule(page);
          case INITIALIZER -> List.of(page.typesetter().drawn((Initializer) concept.entry()));
          case PENALTY -> penalty(page);
          case CLIPPING -> lines(page, page.lesson().trace().network().step(1), Section.UPDATE);
          case LAYER -> new LayerConcept(page, concept).equations();
        };
    boolean alone = concept.text().choices().size() == 1;
    return new Block(alone ? Optional.empty() : Optional.of(choice), equations);
  }

  private PageContext example(String choice) {
    String name = concept.text().example().orElse(concept.kind().id());
    return lessons.work(name, ConceptText.example(name, choice));
  }

  /** Definition and derivative; of what is no function of one number, its line and its error. */
  private static List<Html> activation(PageContext page) {
    List<Html> functions = EquationsSection.of(page).functions();
    return functions.isEmpty()
        ? page.lesson().trace().network().step(1).lines().stream()
            .filter(line -> Set.of(Role.ACTIVATION, Role.ERROR).contains(line.role()))
            .map(line -> equation(page, line))
            .toList()
        : functions;
  }

  /** The loss of one example, and how it changes with the prediction. */
  private static List<Html> loss(PageContext page) {
    Tape tape = page.lesson().trace().network().step(1);
    List<Html> equations = new ArrayList<>(lines(page, tape, Section.LOSS));
    equations.add(lines(page, tape, Section.BACKWARD).get(0));
    return equations;
  }

  /** The term, the loss with it, and what it adds to the gradient. */
  private static List<Html> penalty(PageContext page) {
    Tape tape = page.lesson().trace().network().step(1);
    return tape.lines().stream()
        .filter(
            line ->
                line.role() == Role.PENALTY
                    || line.name().equals(Names.LOSS)
                    || line.role() == Role.PARAMETER_GRADIENT)
        .map(line -> equation(page, line))
        .toList();
  }

  private static List<Html> schedule(PageContext page) {
    return page.lesson().trace().network().step(1).lines().stream()
        .filter(line -> line.name().equals(Schedule.RATE))
        .map(line -> equation(page, line))
        .toList();
  }

  private static List<Html> lines(PageContext page, Tape tape, Section section) {
    return tape.lines(section).stream().map(line -> equation(page, line)).toList();
  }

  private static Html equation(PageContext page, Tape.Line line) {
    return page.typesetter().equation(line.symbol(), line.equation().expr());
  }

  private Optional<Figure> figure() {
    return switch (concept.kind()) {
      case ACTIVATION -> curve(Section.FORWARD);
      case LOSS -> curve(Section.LOSS);
      case OPTIMIZER -> Optional.of(DescentFigure.of(concept.text(), lessons));
      case SCHEDULE ->
          Optional.of(ScheduleFigure.of(example(concept.text().choices().get(0)), concept.text()));
      case PENALTY ->
          Optional.of(RuleFigure.penalty(example(concept.text().choices().get(0)), concept.text()));
      case CLIPPING ->
          Optional.of(
              RuleFigure.clipping(example(concept.text().choices().get(0)), concept.text()));
      case LAYER -> layer();
      case INITIALIZER -> Optional.empty();
    };
  }

  /** The picture that a problem's page has of such a function, with a caption of its own. */
  private Optional<Figure> curve(Section section) {
    PageContext page = example(concept.text().choices().get(0));
    Scene scene =
        new Scene(
            "curve", section, true, false, page.lesson().steps().get(0).step().pass(), Set.of());
    Html caption =
        page.prose()
            .inline("prose/figure/concept.md.ftl", new Caption(concept.kind().id(), page.facts()));
    return scene.pass().tape().lines(section).stream()
        .flatMap(line -> LineFigures.of(page, scene, line).stream())
        .findFirst()
        .map(figure -> new Figure(figure.id(), figure.drawing(), caption));
  }

  private Optional<Figure> layer() {
    ConceptText text = concept.text();
    String choice = text.choices().get(0);
    return text.network()
        .map(name -> lessons.work(name, ConceptText.example(name, choice)))
        .map(page -> NetworkFigure.structure(page).orElseThrow())
        .or(() -> new LayerConcept(example(choice), concept).figure());
  }

  /** What the caption may say. */
  record Caption(String kind, Facts problem) {}

  private Optional<String> numpy() {
    return concept.kind() == Kind.ACTIVATION
        ? example(concept.text().choices().get(0)).lesson().trace().network().activations().stream()
            .flatMap(activation -> activation.function().stream())
            .map(function -> function.numpy(NUMPY_ARGUMENT))
            .findFirst()
        : Optional.empty();
  }

  /** The arguments of something, with the values that they have if they are not given. */
  static List<Row> rows(CatalogueEntry entry) {
    return entry.arguments().stream().map(ConceptComposer::row).toList();
  }

  private static Row row(Argument argument) {
    return new Row(
        argument.name(),
        argument.preset().isEmpty()
            ? Optional.empty()
            : Optional.of(written(argument, argument.preset().getAsDouble())));
  }

  private static String written(Argument argument, double preset) {
    return argument.domain() == Argument.Domain.FLAG
        ? Boolean.toString(preset != 0)
        : new BigDecimal(Double.toString(preset))
            .stripTrailingZeros()
            .toString()
            .toLowerCase(Locale.ROOT);
  }
}
