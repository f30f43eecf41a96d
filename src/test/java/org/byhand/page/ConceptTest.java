package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.expr.Rewriter;
import org.byhand.lesson.Curriculum;
import org.byhand.model.CatalogueEntry;
import org.byhand.model.Section;
import org.byhand.model.Tape;
import org.byhand.page.Concept.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptTest {
  private static final String PROBLEM = ConceptFinderTest.PROBLEM;

  private final Pages pages =
      new Pages(PageFixture.TEMPLATES, new MarkingMathRenderer(), Optional.empty());

  static Stream<CatalogueEntry> entries() {
    return Arrays.stream(Kind.values()).flatMap(kind -> kind.entries().stream());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void hasAText(CatalogueEntry entry) {
    assertTrue(
        ConceptText.find(entry.id()).isPresent(),
        () ->
            "write src/main/resources/org/byhand/page/concepts/%s.md, as those beside it"
                .formatted(entry.id()));
  }

  private static Concept concept(String id) {
    return Concept.all().stream()
        .filter(each -> each.entry().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static List<Concept> concepts() {
    return Concept.all();
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void showsItsEquations(Concept concept) {
    ConceptView view = pages.concept(concept, List.of());
    assertFalse(view.blocks().isEmpty());
    view.blocks().forEach(block -> assertFalse(block.equations().isEmpty()));
    assertTrue(view.title().length() < 30, view.title());
    assertTrue(view.summary().endsWith("."), view.summary());
    assertTrue(view.words().markup().length() > 200, view.words().markup());
  }

  @Test
  void areCalledByOneNameEach() {
    List<String> paths = Concept.all().stream().map(Concept::path).toList();
    assertEquals(paths.stream().distinct().toList(), paths);
  }

  static Stream<Concept> layers() {
    return Concept.all().stream()
        .filter(concept -> concept.kind() == Kind.LAYER)
        .filter(concept -> !concept.text().choices().get(0).contains("activation:"));
  }

  /** What a text says about the functions inside a layer is what the engine does. */
  @ParameterizedTest
  @MethodSource("layers")
  void applyTheFunctionsThatTheyAreMadeOf(Concept layer) {
    ConceptText text = layer.text();
    String example = ConceptText.example(text.example().orElseThrow(), text.choices().get(0));
    Set<String> applied = functions(PageFixture.family(example).get(0).trace().network().step(1));
    applied.remove("identity");
    Set<String> said =
        layer.parts().stream()
            .filter(part -> part.kind() == Kind.ACTIVATION)
            .map(part -> part.entry().id())
            .collect(Collectors.toSet());
    // Of a vector, and no function of one number.
    said.remove("softmax");
    assertEquals(said, applied);
  }

  private static Set<String> functions(Tape tape) {
    Set<String> found = new HashSet<>();
    Rewriter finder =
        new Rewriter() {
          @Override
          public Expr apply(Expr.Apply apply) {
            if (!(apply.function() instanceof Elementary)) {
              found.add(apply.function().id());
            }
            return super.apply(apply);
          }
        };
    tape.lines(Section.FORWARD).forEach(line -> finder.rewrite(line.equation().expr()));
    return found;
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void namePartsThatThereAre(Concept concept) {
    ConceptText text = concept.text();
    Stream.concat(text.parts().stream(), text.activation().stream())
        .forEach(id -> assertTrue(Concept.find(id).isPresent(), id));
  }

  /** The gradients come from behind the layer, and go to what is before it. */
  @Test
  void showALayerByItself() {
    List<String> equations =
        pages.concept(concept("residual"), List.of()).blocks().get(0).equations().stream()
            .map(Html::markup)
            .toList();
    assertEquals(6, equations.size());
    assertTrue(equations.get(5).contains("\\partial \\mathbf{x}"), equations.get(5));
  }

  /** What is passed over still leads from what goes into it to what uses it. */
  @Test
  void drawABlockWithoutItsDetails() {
    Document figure = drawing("transformer_block");
    assertEquals(9, figure.select("g.node").size());
    assertEquals(10, figure.select("path.way").size());
  }

  @Test
  void showWhatIsLeftOfAGradient() {
    Figure figure = pages.concept(concept("clip_norm"), List.of()).figure().orElseThrow();
    assertEquals(2, Jsoup.parse(figure.drawing().markup()).select("polyline").size());
    String caption = figure.caption().markup();
    assertTrue(caption.contains("its length may be 5 at most"), caption);
  }

  /** Left and right of 0, the slope of a magnitude is not the same. */
  @Test
  void showAPenaltyAndItsSlope() {
    Document l1 = drawing("l1");
    assertEquals(1, l1.select("polyline.role-loss").size());
    assertTrue(l1.select("polyline.derivative").size() > 1, l1.html());
    assertEquals(1, drawing("l2").select("polyline.derivative").size());
  }

  private Document drawing(String id) {
    return Jsoup.parse(
        pages.concept(concept(id), List.of()).figure().orElseThrow().drawing().markup());
  }

  @Test
  void havePagesWhereTheyOccur() {
    Curriculum curriculum = new Curriculum(PageFixture.family(PROBLEM), List.of());
    Set<String> paths =
        pages.concepts(curriculum).stream().map(Asset::path).collect(Collectors.toSet());
    assertTrue(paths.contains("concepts/leaky-relu/index.html"), paths.toString());
    assertFalse(paths.contains("concepts/relu/index.html"), paths.toString());
    assertTrue(paths.contains("concepts/index.html"), paths.toString());
  }

  @Test
  void areLinkedFromTheProblemsPage() {
    Document page = PageFixture.page(PROBLEM);
    assertEquals(
        "../../concepts/adam/index.html", page.select(".about a:contains(Adam)").attr("href"));
  }

  /** As the derivative is printed by the engine, not written in a text. */
  @Test
  void showTheEnginesOwnDerivative() {
    List<String> equations =
        pages.concept(concept("sigmoid"), List.of()).blocks().get(0).equations().stream()
            .map(Html::markup)
            .toList();
    assertEquals(2, equations.size());
    assertTrue(equations.get(1).contains("\\sigma'(z) = \\sigma(z)"), equations.get(1));
  }

  @Test
  void compareAnOptimizerWithPlainDescent() {
    Document figure =
        Jsoup.parse(
            pages.concept(concept("adam"), List.of()).figure().orElseThrow().drawing().markup());
    assertEquals(2, figure.select("polyline").size());
    assertEquals(
        List.of("Adam", "plain"),
        figure.select(".name-right").eachText().stream().sorted().toList());
  }
}
