package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MathEngineTest {
  private final Map<MathEngine, MathRenderer> opened = new EnumMap<>(MathEngine.class);

  private MathRenderer on(MathEngine engine) {
    assumeTrue(engine.isAvailable());
    return opened.computeIfAbsent(engine, MathEngine::open);
  }

  private List<MathRenderer> both() {
    return List.of(on(MathEngine.V8), on(MathEngine.GRAALJS));
  }

  @AfterAll
  void closeAll() {
    opened.values().forEach(MathRenderer::close);
  }

  static Stream<String> corpus() {
    return DataFile.lines("corpus.txt");
  }

  private static String render(MathRenderer renderer, String line) {
    String tex = line.substring(2);
    return line.startsWith("d") ? renderer.display(tex) : renderer.inline(tex);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void bothEnginesGiveTheSameHtml(String line) {
    List<String> html = both().stream().map(renderer -> render(renderer, line)).toList();

    assertEquals(html.get(0), html.get(1));
    assertTrue(html.get(0).startsWith("<span class=\"katex"), html.get(0));
  }

  /**
   * KaTeX by itself puts other elements into {@code <mi>} and {@code <mo>}, where MathML has only
   * text.
   */
  @ParameterizedTest
  @EnumSource(MathEngine.class)
  void putsNothingButTextIntoIdentifiersAndOperators(MathEngine engine) {
    String html = on(engine).display("\\underset{2 \\times 3}{\\mathbf{W}} + \\overset{!}{x}");

    assertFalse(html.matches("(?s).*<m[ino]\\b[^>]*><(?!/).*"), html);
    assertTrue(html.contains("<munder>"), html);
  }

  /** Browsers would ignore it, and checkers complain. */
  @ParameterizedTest
  @EnumSource(MathEngine.class)
  void givesNoBoxAHeightBelowZero(MathEngine engine) {
    String html = on(engine).display("{\\underset{\\underset{c}{b}}{W}}_{1}");

    assertFalse(html.contains("height:-"), html);
  }

  /**
   * So that a style sheet can make it fit its paper: never too narrow, and hardly too wide. In em,
   * a digit has 0.5, the point 0.28, plus 1.22 with its spaces, together 60.5.
   */
  @ParameterizedTest
  @EnumSource(MathEngine.class)
  void saysHowWideAWideEquationIs(MathEngine engine) {
    String wide = on(engine).display("0.12345678 + ".repeat(10) + "1");
    Matcher width = Pattern.compile("--width:(\\d+);").matcher(wide);

    assertTrue(width.find(), wide);
    int said = Integer.parseInt(width.group(1));
    assertTrue(said >= 60.5 && said <= 1.1 * 60.5, () -> "width " + said);
    assertFalse(on(engine).display("a = b + c").contains("--width"));
    assertFalse(on(engine).inline("0.12345678 + ".repeat(10) + "1").contains("--width"));
  }

  static Stream<String> wrongTex() {
    return DataFile.lines("wrong-tex.txt");
  }

  @ParameterizedTest
  @MethodSource("wrongTex")
  void bothEnginesNameTheMistake(String line) {
    String[] parts = line.split(" \\| ", 3);
    for (MathRenderer renderer : both()) {
      MathException mistake = assertThrows(MathException.class, () -> renderer.display(parts[2]));

      assertAll(
          () -> assertEquals(parts[2], mistake.tex()),
          () -> assertEquals(parts[1], mistake.problem()),
          () -> assertEquals(position(parts[0]), mistake.position()),
          () -> assertTrue(mistake.getMessage().contains(parts[1])),
          () -> assertTrue(mistake.getMessage().endsWith(" in: " + parts[2])));
    }
  }

  private static OptionalInt position(String text) {
    return text.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  @ParameterizedTest
  @EnumSource(MathEngine.class)
  void rendersHtmlForEyesAndMathMlForScreenReaders(MathEngine engine) {
    String html = on(engine).display("x < 0.5");

    assertAll(
        () -> assertTrue(html.startsWith("<span class=\"katex-display\">"), html),
        () -> assertTrue(html.contains("<mi>x</mi><mo>&lt;</mo><mn>0.5</mn>"), html),
        () -> assertTrue(html.contains("\"application/x-tex\">x &lt; 0.5</annotation>"), html),
        () -> assertTrue(html.contains("<span class=\"katex-html\" aria-hidden=\"true\">"), html));
  }

  @ParameterizedTest
  @EnumSource(MathEngine.class)
  void marksPartsForStylesAndScripts(MathEngine engine) {
    String html =
        on(engine).inline("\\htmlClass{role-data}{x} \\htmlData{name=layer1.W}{W} \\htmlId{a}{z}");

    assertAll(
        () -> assertTrue(html.contains("class=\"enclosing role-data\""), html),
        () -> assertTrue(html.contains("data-name=\"layer1.W\""), html),
        () -> assertTrue(html.contains("id=\"a\""), html));
  }

  @ParameterizedTest
  @EnumSource(MathEngine.class)
  void anAttributeCannotBeEscapedFrom(MathEngine engine) {
    String html = on(engine).inline("\\htmlClass{a\" onclick=\"alert(1)}{x} \\text{<script>}");

    assertFalse(html.contains("onclick=\""), html);
    assertFalse(html.contains("<script"), html);
  }

  @ParameterizedTest
  @EnumSource(MathEngine.class)
  void definitionsEndWithTheirExpression(MathEngine engine) {
    MathRenderer renderer = on(engine);
    renderer.inline("\\gdef\\secret{7} \\secret");

    assertThrows(MathException.class, () -> renderer.inline("\\secret"));
  }

  @ParameterizedTest
  @EnumSource(MathEngine.class)
  void hugeSizesAreCutDown(MathEngine engine) {
    String html = on(engine).inline("\\rule{9999em}{1em}");

    assertTrue(html.contains("border-right-width:20em"), html);
  }

  @ParameterizedTest
  @EnumSource(MathEngine.class)
  void everyKindOfNestingWorksDownToTheLimit(MathEngine engine) {
    int depth = TexLimits.MAX_DEPTH;
    List<String> deep =
        List.of(
            "{".repeat(depth) + "x" + "}".repeat(depth),
            "\\sqrt{".repeat(depth) + "x" + "}".repeat(depth),
            "x^{".repeat(depth) + "x" + "}".repeat(depth),
            "\\frac{1}{".repeat(depth) + "x" + "}".repeat(depth),
            "\\left(".repeat(depth) + "x" + "\\right)".repeat(depth),
            "\\begin{pmatrix}".repeat(depth) + "x" + "\\end{pmatrix}".repeat(depth));
    for (String tex : deep) {
      assertTrue(on(engine).display(tex).startsWith("<span"), tex);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "\\sqrt{", "\\left(", "\\begin{pmatrix}"})
  void deeperNestingIsRefused(String opening) {
    String tex = opening.repeat(TexLimits.MAX_DEPTH + 1);

    MathException refused = assertThrows(MathException.class, () -> TexLimits.check(tex));

    assertEquals("nested more than 25 deep", refused.problem());
  }

  @Test
  void bracesThatAreTextDoNotNest() {
    TexLimits.check("\\{".repeat(1_000));
  }

  @Test
  void anOverlongExpressionIsRefusedWithoutRepeatingIt() {
    MathException refused =
        assertThrows(MathException.class, () -> TexLimits.check("x".repeat(20_001)));

    assertEquals("an expression may have 20000 characters, and this has 20001", refused.problem());
    assertTrue(refused.getMessage().length() < 200, refused.getMessage());
  }

  @ParameterizedTest
  @EnumSource(MathEngine.class)
  void theLocaleChangesNothing(MathEngine engine) {
    String tex = "\\text{title I} = 1234.5 \\cdot \\sqrt{2}";
    String expected = on(engine).display(tex);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try (MathRenderer fresh = engine.open()) {
      assertEquals(expected, fresh.display(tex));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource(MathEngine.class)
  void threadsTakeTurns(MathEngine engine) {
    MathRenderer renderer = on(engine);
    List<String> expected =
        IntStream.range(0, 40).mapToObj(i -> renderer.inline("x_" + i)).toList();

    List<String> actual =
        IntStream.range(0, 40).parallel().mapToObj(i -> renderer.inline("x_" + i)).toList();

    assertEquals(expected, actual);
  }

  @Test
  void aSystemPropertyChoosesTheEngine() {
    assertEquals(MathEngine.GRAALJS, preferredWith("graaljs"));
    assertEquals(MathEngine.V8, preferredWith("V8"));
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> preferredWith("rhino"));
    assertEquals("byhand.math.engine is rhino, and has to be v8 or graaljs", unknown.getMessage());
  }

  private static MathEngine preferredWith(String name) {
    String before = System.getProperty(MathEngine.PROPERTY);
    System.setProperty(MathEngine.PROPERTY, name);
    try {
      return MathEngine.preferred();
    } finally {
      restore(before);
    }
  }

  private static void restore(String before) {
    if (before == null) {
      System.clearProperty(MathEngine.PROPERTY);
    } else {
      System.setProperty(MathEngine.PROPERTY, before);
    }
  }

  /** V8 is loaded once in a process, so this takes a process of its own. */
  @Test
  void threadsThatAreOlderThanV8CanUseIt() throws IOException {
    String expected = on(MathEngine.V8).inline("x");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                OlderThread.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(expected, printed);
  }
}
