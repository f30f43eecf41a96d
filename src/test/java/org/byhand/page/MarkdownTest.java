package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private final Markdown markdown = new Markdown(new MarkingMathRenderer());

  /** Reads examples: a title after {@code ===}, the source, {@code =>}, the HTML. */
  private static Stream<Arguments> examples(String file) {
    return Arrays.stream(DataFile.text(file).split("(?m)^=== "))
        .skip(1)
        .map(
            example -> {
              String[] titleAndRest = example.split("\n", 2);
              String[] sourceAndHtml = titleAndRest[1].split("(?m)^=>\n", 2);
              return Arguments.of(
                  titleAndRest[0],
                  sourceAndHtml[0].stripTrailing(),
                  sourceAndHtml[1].stripTrailing());
            });
  }

  static Stream<Arguments> blocks() {
    return examples("markdown-blocks.txt");
  }

  static Stream<Arguments> inlines() {
    return examples("markdown-inlines.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void rendersBlocks(String title, String source, String html) {
    assertEquals(html, markdown.toHtml(source).stripTrailing());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inlines")
  void rendersInlines(String title, String source, String html) {
    assertEquals(html, markdown.toInlineHtml(source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "tr"})
  void theLocaleChangesNothing(String tag) {
    String source = "# TITLE I\n\n1. $I$ &Iacute; <I>\n\n| I |\n|:-:|\n| HTTPS |";
    String expected = markdown.toHtml(source);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertEquals(expected, new Markdown(new MarkingMathRenderer()).toHtml(source));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void mathematicsIsWhatTheRendererMakesOfIt() {
    try (MathRenderer math = MathRenderer.create()) {
      Markdown real = new Markdown(math);
      String tex = "\\begin{aligned}\n    a &= 0.25 \\\\\n\n    b &< c\n\\end{aligned}";

      assertEquals(math.inline("x_1"), real.toInlineHtml("$x_1$"));
      assertEquals(
          "<div class=\"math-display\">" + math.display(tex) + "</div>\n",
          real.toHtml("$$\n" + tex + "\n$$"));
    }
  }

  @Test
  void aShortFormulaKeepsThePunctuationAfterIt() {
    try (MathRenderer math = MathRenderer.create()) {
      Markdown real = new Markdown(math);
      String equation = math.inline("\\eta = 0.1");
      assertEquals(
          "is <span class=\"unbroken\">" + math.inline("-0.3") + ".</span> With",
          real.toInlineHtml("is $-0.3$. With"));
      assertEquals(
          "<span class=\"unbroken\">" + equation + "</span> here",
          real.toInlineHtml("$\\eta = 0.1$ here"));
      String wide = "x = 1234567 + 1234567 + 1234567";
      assertEquals(math.inline(wide) + ".", real.toInlineHtml("$" + wide + "$."));
    }
  }

  @Test
  void aWrongFormulaIsReportedWithItsTex() {
    try (MathRenderer math = MathRenderer.create()) {
      Markdown real = new Markdown(math);

      MathException mistake =
          assertThrows(MathException.class, () -> real.toHtml("see\n$a_b_c$ there"));

      assertEquals("a_b_c", mistake.tex());
    }
  }

  @Test
  void aFormulaWithoutAnEndIsReported() {
    MathException mistake =
        assertThrows(MathException.class, () -> markdown.toHtml("a\n\n$$\nx = 1\n\nb"));

    assertEquals("a formula that starts with $$ does not end with $$", mistake.problem());
    assertTrue(mistake.tex().startsWith("x = 1"), mistake.tex());
  }

  static List<String> bombs() {
    return List.of(
        ">".repeat(300),
        "> - ".repeat(60),
        "- ".repeat(10_000),
        "*".repeat(20_000),
        "*  ".repeat(6_000),
        "_*".repeat(10_000),
        "\t".repeat(10_000),
        "1. ".repeat(6_000),
        "*a **b ".repeat(60) + "c** d*".repeat(60),
        "x".repeat(Markdown.MAX_LENGTH + 1));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void whatIsTooLongOrTooDeepIsRefused(String bomb) {
    MarkdownException refused = assertThrows(MarkdownException.class, () -> markdown.toHtml(bomb));

    assertTrue(refused.getMessage().matches(".*\\b(20000|50|200)\\b.*"), refused.getMessage());
  }

  static Stream<String> strains() {
    return Stream.of(
            "[",
            "![",
            "$",
            "$a ",
            "`a",
            "``` ",
            "<",
            "&#",
            "[a](",
            "[a][",
            "\\",
            "((",
            "$$\n",
            "a\n",
            "\n",
            "[a]: b\n",
            "<a href=\"",
            "~",
            "|a",
            "*a ",
            "\u0000")
        .map(part -> part.repeat(Markdown.MAX_LENGTH / part.length()));
  }

  @ParameterizedTest
  @MethodSource("strains")
  void repetitionOverflowsNothing(String strain) {
    assertDoesNotThrow(() -> markdown.toHtml(strain));
    assertDoesNotThrow(() -> markdown.toInlineHtml(strain));
  }
}
