package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapeCachingMathRendererTest {
  private static final int SHAPES = 120;
  private static final int FILLINGS = 8;

  /** Makes each seed's expression: the same shape for the same seed, its digits from elsewhere. */
  private record Expressions(Random shape, Random digits) {

    String expression(int depth) {
      return switch (depth == 0 ? 0 : shape.nextInt(13)) {
        case 0 -> number();
        case 1 -> "\\frac{" + expression(depth - 1) + "}{" + expression(depth - 1) + "}";
        case 2 -> "\\sqrt{" + expression(depth - 1) + "}";
        case 3 -> "e^{-" + expression(depth - 1) + "}";
        case 4 -> "{" + expression(depth - 1) + "}_{" + number() + "}^{" + number() + "}";
        case 5 -> "\\underbrace{" + expression(depth - 1) + "}_{\\text{of " + number() + "}}";
        case 6 -> "\\left(" + expression(depth - 1) + "\\right)^{2}";
        case 7 -> matrix("bmatrix", depth - 1);
        case 8 -> "\\htmlData{name=layer1.W}{" + expression(depth - 1) + "}";
        case 9 ->
            "\\"
                + (shape.nextBoolean() ? "mathbf{" : "boldsymbol{")
                + number()
                + "} \\cdot 10^{-"
                + shape.nextInt(9)
                + "}";
        case 10 ->
            "\\begin{aligned} z &= "
                + expression(depth - 1)
                + " \\\\[0.6em] &\\approx "
                + expression(depth - 1)
                + " \\end{aligned}";
        case 11 ->
            "\\hat{\\mathit{net}}_{"
                + shape.nextInt(9)
                + "} = \\overline{"
                + expression(depth - 1)
                + "}";
        default -> expression(depth - 1) + " + " + expression(depth - 1);
      };
    }

    private String matrix(String environment, int depth) {
      int rows = 1 + shape.nextInt(3);
      int columns = 1 + shape.nextInt(3);
      return IntStream.range(0, rows)
          .mapToObj(
              row ->
                  IntStream.range(0, columns)
                      .mapToObj(column -> expression(Math.min(depth, 1)))
                      .collect(Collectors.joining(" & ")))
          .collect(
              Collectors.joining(
                  " \\\\ ", "\\begin{" + environment + "}", "\\end{" + environment + "}"));
    }

    private String number() {
      String number = digits(1 + shape.nextInt(2)) + "." + digits(1 + shape.nextInt(6));
      return switch (shape.nextInt(4)) {
        case 0 -> "(-" + number + ")";
        case 1 -> "-" + number;
        default -> number;
      };
    }

    private String digits(int count) {
      return IntStream.range(0, count)
          .mapToObj(each -> Integer.toString(digits.nextInt(10)))
          .collect(Collectors.joining());
    }
  }

  @Test
  void givesWhatDirectRenderingGives() {
    Random digits = new Random(2);
    List<String> expressions = new ArrayList<>();
    for (int filling = 0; filling < FILLINGS; filling++) {
      for (int seed = 0; seed < SHAPES; seed++) {
        expressions.add(new Expressions(new Random(seed), digits).expression(4));
      }
    }
    try (MathRenderer direct = MathEngine.preferred().open()) {
      Recording engine = new Recording(direct::display);
      MathRenderer caching = new ShapeCachingMathRenderer(() -> engine);
      for (String tex : expressions) {
        assertEquals(direct.display(tex), caching.display(tex), tex);
      }
      assertTrue(engine.asked().size() <= 3 * SHAPES, engine.asked().size() + " renderings");
    }
  }

  /** Stands in for an engine, and notes what it is asked. */
  private record Recording(UnaryOperator<String> html, List<String> asked) implements MathRenderer {

    Recording(UnaryOperator<String> html) {
      this(html, new ArrayList<>());
    }

    @Override
    public String inline(String tex) {
      asked.add(tex);
      return html.apply(tex);
    }

    @Override
    public String display(String tex) {
      return inline(tex);
    }

    @Override
    public void close() {
      asked.add("close");
    }
  }

  @Test
  void anEngineRendersAShapeFewTimesHoweverManyExpressionsHaveIt() {
    Recording engine = new Recording(tex -> "<p>7" + tex + tex + "</p>");
    MathRenderer caching = new ShapeCachingMathRenderer(() -> engine);

    for (int hundredths = 10; hundredths < 100; hundredths++) {
      String tex = "x = 0." + hundredths;
      assertEquals("<p>7" + tex + tex + "</p>", caching.inline(tex));
    }

    assertEquals(2, engine.asked().size(), engine.asked().toString());
  }

  @Test
  void expressionsOfManyDigitsHaveTemplatesToo() {
    Recording engine = new Recording(tex -> tex + tex);
    MathRenderer caching = new ShapeCachingMathRenderer(() -> engine);

    for (String digits : List.of("0123456789", "0000000000", "9876543210", "5555555555")) {
      String tex = digits.repeat(50);
      assertEquals(tex + tex, caching.inline(tex));
    }

    assertEquals(3, engine.asked().size(), engine.asked().toString());
  }

  @Test
  void theSameExpressionIsRenderedOnce() {
    Recording engine = new Recording(tex -> tex);
    MathRenderer caching = new ShapeCachingMathRenderer(() -> engine);

    caching.inline("0.5");
    caching.inline("0.5");
    caching.inline("\\rule{1.5em}{1em}");
    caching.inline("\\rule{1.5em}{1em}");

    assertEquals(List.of("0.5", "\\rule{1.5em}{1em}"), engine.asked());
  }

  @Test
  void displayedAndInlineAreDifferentShapes() {
    try (MathRenderer caching = MathRenderer.create()) {
      String inline = caching.inline("\\sum_i 0.5");
      String display = caching.display("\\sum_i 0.5");

      assertEquals(inline, caching.inline("\\sum_i 0.5"));
      assertNotEquals(inline, display);
    }
  }

  @Test
  void layoutThatDependsOnDigitsIsRenderedDirectly() {
    List<UnaryOperator<String>> layouts =
        List.of(
            tex -> "1".repeat(Integer.parseInt(tex.substring(2))),
            tex -> "width:" + Integer.parseInt(tex.substring(2)) * 7 % 100 + ":" + tex.length(),
            tex -> tex.compareTo("0.50") < 0 ? "small " + tex : "large " + tex);
    for (UnaryOperator<String> layout : layouts) {
      MathRenderer caching = new ShapeCachingMathRenderer(() -> new Recording(layout));
      for (int hundredths = 10; hundredths < 100; hundredths++) {
        String tex = "0." + hundredths;
        assertEquals(layout.apply(tex), caching.inline(tex));
      }
    }
  }

  @Test
  void aMistakeIsReportedWithTheExpressionsOwnDigits() {
    try (MathRenderer caching = MathRenderer.create()) {
      for (String tex : List.of("0.25_a_b", "0.75_a_b")) {
        MathException mistake = assertThrows(MathException.class, () -> caching.inline(tex));
        assertEquals(tex, mistake.tex());
      }
    }
  }

  @Test
  void whatStandsForADigitIsNoDigit() {
    try (MathRenderer caching = MathRenderer.create()) {
      caching.inline("x = 5");

      assertThrows(MathException.class, () -> caching.inline("x = " + TexShape.HOLE));
    }
  }

  @Test
  void theEngineIsStartedByTheFirstExpressionOnly() {
    List<String> events = new ArrayList<>();
    Recording engine = new Recording(tex -> tex, events);
    MathRenderer caching =
        new ShapeCachingMathRenderer(
            () -> {
              events.add("start");
              return engine;
            });
    events.add("made");
    caching.inline("x");
    caching.inline("y");
    caching.close();
    new ShapeCachingMathRenderer(() -> engine).close();

    assertEquals(List.of("made", "start", "x", "y", "close"), events);
  }
}
