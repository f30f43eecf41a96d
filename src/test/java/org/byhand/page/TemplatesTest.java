package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  private enum Level {
    BEGINNER
  }

  private record Unit(String name, int index) {
    public String label() {
      return name + " (" + index + ")";
    }

    public Unit next(int by) {
      return new Unit(name, index + by);
    }

    public static String secret() {
      return "secret";
    }

    private String hidden() {
      return "hidden";
    }
  }

  private record Page(
      String title,
      Html body,
      Tex weights,
      List<Unit> units,
      Map<String, String> values,
      Optional<String> hint,
      Optional<String> none,
      Level level,
      boolean solved,
      int epochs,
      Function<String, String> shout,
      Object other) {}

  private static final Page PAGE = page(new Thread());

  private static Page page(Object other) {
    return new Page(
        "<script> & *a*_b_",
        new Html("<em>x</em>"),
        new Tex("W_1 \\cdot 0.5"),
        List.of(new Unit("h<1>", 1), new Unit("h2", 1_234_567)),
        Map.of("layer1.z", "0.05"),
        Optional.of("a < b"),
        Optional.empty(),
        Level.BEGINNER,
        true,
        10_000,
        text -> text + "<!>",
        other);
  }

  @TempDir private Path folder;

  @BeforeEach
  void aFileBesideTheFolder() throws IOException {
    Files.createDirectories(folder.resolve("templates/prose"));
    Files.writeString(folder.resolve("outside.ftlh"), "SECRET");
  }

  private String render(String name, String source) throws IOException {
    return render(name, source, PAGE);
  }

  private String render(String name, String source, Record model) throws IOException {
    Path templates = folder.resolve("templates");
    Files.writeString(templates.resolve(name), source);
    return new Templates(templates).render(name, model);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${title}                                   | &lt;script&gt; &amp; *a*_b_",
        "<p title=\"${title}\">                     | <p title=\"&lt;script&gt; &amp; *a*_b_\">",
        "${body}                                    | <em>x</em>",
        "<#list units as unit>${unit.name};</#list> | h&lt;1&gt;;h2;",
        "${units[1].index}                          | 1234567",
        "${units[0].label}                          | h&lt;1&gt; (1)",
        "${values['layer1.z']}                      | 0.05",
        "${hint}                                    | a &lt; b",
        "${none!'nothing'}                          | nothing",
        "${none???then('there', 'missing')}         | missing",
        "${level}                                   | beginner",
        "<#if solved>yes</#if>                      | yes",
        "${epochs}                                  | 10000",
        "${epochs / 4}                              | 2500",
        "${shout('a')}                              | a&lt;!&gt;",
        "${'Größe'?upper_case}                      | GRÖSSE",
      })
  void insertsValuesAsHtml(String source, String expected) throws IOException {
    assertEquals(expected, render("page.ftlh", source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${title}                       | \\<script\\> \\& \\*a\\*\\_b\\_",
        "*${units[0].name}*             | *h\\<1\\>*",
        "weights $${weights}$           | weights $W_1 \\cdot 0.5$",
        "<#assign x>${title}</#assign>*${x}* | *\\<script\\> \\& \\*a\\*\\_b\\_*",
      })
  void insertsValuesAsMarkdown(String source, String expected) throws IOException {
    assertEquals(expected, render("prose/text.md.ftl", source));
  }

  @Test
  void aTemplateOfAnyOtherNameIsHtml() throws IOException {
    assertEquals("&lt;", render("page.txt", "${'<'}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${other}",
        "${other.class}",
        "${other.name}",
        "${title.class}",
        "${title?api.class}",
        "${units?api.size()}",
        "${units[0].class}",
        "${units[0].getClass()}",
        "${units[0].hidden}",
        "${units[0].secret}",
        "${units[0].next(1).index}",
        "${units.class}",
        "${shout.class}",
        "${.data_model.class}",
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
        "<#assign x = '${\"freemarker.template.utility.Execute\"?new()}'?interpret><@x/>",
        "${'other.class'?eval}",
        "<#include \"/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"../outside.ftlh\">",
        "<#include \"/../outside.ftlh\">",
        "<#include \"..\\\\outside.ftlh\">",
        "<#include \"prose/../../outside.ftlh\">",
        "<#import \"../outside.ftlh\" as x>",
        "${weights}",
        "${missing}",
        "${none}",
        "<#if>",
        "${shout()}",
        "${shout('a', 'b')}",
        "${shout(1)}",
      })
  void aTemplateGetsNothingElse(String source) {
    TemplateFailureException failure =
        assertThrows(TemplateFailureException.class, () -> render("page.ftlh", source));

    assertTrue(failure.getMessage().startsWith("page.ftlh: "), failure.getMessage());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1e-7, Double.NaN})
  void aDoubleIsRefusedAsOnlyTheCallerKnowsItsDecimals(double number) {
    TemplateFailureException failure =
        assertThrows(
            TemplateFailureException.class, () -> render("a.ftlh", "${other}", page(number)));

    assertTrue(failure.getMessage().contains("the number " + number), failure.getMessage());
  }

  @Test
  void htmlDoesNotGetIntoMarkdown() {
    assertThrows(TemplateFailureException.class, () -> render("a.md.ftl", "${body}"));
  }

  @Test
  void aMistakeIsReportedWithItsLineAndPrintedNowhere() {
    PrintStream before = System.err;
    ByteArrayOutputStream noise = new ByteArrayOutputStream();
    System.setErr(new PrintStream(noise, true, StandardCharsets.UTF_8));
    try {
      TemplateFailureException failure =
          assertThrows(
              TemplateFailureException.class, () -> render("page.ftlh", "a\nb ${missing}"));

      assertTrue(failure.getMessage().contains("line 2, column 5"), failure.getMessage());
      assertEquals("", noise.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }

  @Test
  void aMissingTemplateIsReported() {
    Templates templates = new Templates(folder.resolve("templates"));

    TemplateFailureException failure =
        assertThrows(TemplateFailureException.class, () -> templates.render("none.ftlh", PAGE));

    assertTrue(failure.getMessage().startsWith("none.ftlh: Template not found"));
  }

  @Test
  void aMissingFolderIsReported() {
    Path missing = folder.resolve("missing");

    UncheckedIOException failure =
        assertThrows(UncheckedIOException.class, () -> new Templates(missing));

    assertTrue(failure.getMessage().contains("missing"), failure.getMessage());
  }

  @Test
  void templatesIncludeOthersOfTheFolder() throws IOException {
    Files.writeString(
        folder.resolve("templates/macros.ftlh"), "<#macro b><b><#nested></b></#macro>");

    assertEquals(
        "<b>&lt;</b>", render("page.ftlh", "<#import 'macros.ftlh' as m><@m.b>${'<'}</@m.b>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "tr", "ar-EG"})
  void theLocaleChangesNothing(String tag) throws IOException {
    String source =
        "${epochs} ${1234567 / 10} ${'TITLE i'?lower_case} ${'i'?upper_case} ${solved?c}";
    String expected = "10000 123456.7 title i I true";
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertEquals(expected, render("page.ftlh", source));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aMistakeInAFunctionIsNotHidden() {
    Record model =
        page(
            (Function<String, String>)
                tex -> {
                  throw MathException.of(tex, "wrong");
                });

    MathException mistake =
        assertThrows(MathException.class, () -> render("page.ftlh", "${other('x_')}", model));

    assertEquals("x_", mistake.tex());
    assertFalse(mistake.getMessage().isEmpty());
  }
}
