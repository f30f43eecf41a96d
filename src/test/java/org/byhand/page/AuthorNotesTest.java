package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNotesTest {
  private static final String PROBLEM =
      DataFile.text("one-step.yaml").replaceAll("(?s)notes:.*?(?=expected:)", "");

  private static String with(String section, String note) {
    return PROBLEM + "notes: {" + section + ": '" + note.replace("'", "''") + "'}\n";
  }

  private static String note(String section, String note) {
    return PageFixture.page(with(section, note)).select(".note").text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          layer2.a           | 0.4912
          layer2.z           | −0.0353
          layer1.a[1]        | 0.5866
          layer1.W[1,2]      | −0.15
          layer1.z           | (0.05, 0.35, −0.2)
          layer1.W           | ((0.15, −0.25, 0.05), (0.2, 0.1, −0.15))
          next.layer2.W[0]   | 0.2261
          learning_rate      | 0.1
          """)
  void showsTheNumbersOfAQuantity(String name, String shown) {
    assertEquals(shown, note("forward", "${value(\"" + name + "\")}"));
    assertEquals("x=" + shown, note("forward", "$x=${ value('" + name + "') }$"));
  }

  @Test
  void showsTheNewNumbersInTheForwardPassAgain() {
    assertEquals("0.5018", note("redux", "${value(\"layer2.a\")}"));
  }

  @Test
  void opensTheProblemSetup() {
    var first = PageFixture.page(with("setup", "Here.")).selectFirst("#setup").nextElementSibling();
    assertEquals("note", first.className());
    assertEquals("Here.", first.text());
  }

  @ParameterizedTest
  @CsvSource({
    "notation, notation",
    "equations, equations",
    "standardize, update-1-standardize",
    "forward, update-1-forward",
    "loss, update-1-forward",
    "backward, update-1-backward",
    "update, update-1-update",
    "redux, again",
    "training, training",
    "checks, checks",
    "downloads, downloads"
  })
  void standsAtTheEndOfItsSection(String section, String id) {
    var last =
        PageFixture.page(with(section, "Here.")).selectFirst("#" + id).parent().lastElementChild();
    assertEquals("note", last.className());
    assertEquals("Here.", last.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ${value("layer2.b")}     | there is no quantity `layer2.b`              | did you mean `layer2.W`?
          ${value("layer1.a[3]")}  | there is no quantity `layer1.a[3]`           | did you mean `layer1.a`?
          ${value(layer2.a)}       | `value(layer2.a)` can't be filled in         | write ${value("layer2.a")}
          ${values("layer2.a")}    | `values("layer2.a")` can't be filled in      | write ${value("layer2.a")}
          $\\frac{1}$              | the formula $\\frac{1}$ can't be typeset     | Unexpected end of input
          $\\htmlClass{skip}{x}$   | `\\htmlClass` is not allowed in formulas     |
          """)
  void isReportedWhereItStands(String note, String message, String hint) {
    String report = PageFixture.report(with("forward", note));
    String place = report.lines().findFirst().orElseThrow();
    assertEquals(message, place.replaceFirst("^.*: error: ", ""));
    int line = (int) PROBLEM.lines().count() + 1;
    assertEquals("test.yaml:" + line + ":18", place.replaceFirst(": error: .*", ""));
    if (hint != null) {
      assertEquals(true, report.contains(hint), report);
    }
  }
}
