package org.byhand.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticTest {
  private static final String TEXT = "first\n  second: 'x'\nthird\n";

  @Test
  void showsPlaceMessageExcerptAndHint() {
    Location location = new SourceText("a/b.yaml", TEXT).at(2, 11);

    assertEquals(
        """
        a/b.yaml:2:11: error: not that
          2 |   second: 'x'
            |           ^
            = hint: this\
        """,
        new Diagnostic(Severity.ERROR, location, "not that", "this").render());
  }

  @Test
  void leavesOutWhatThereIsNot() {
    Location location = new SourceText("b.yaml", "").at(1, 1);

    assertEquals(
        "b.yaml:1:1: warning: odd", new Diagnostic(Severity.WARNING, location, "odd", "").render());
  }

  @Test
  void replacesHiddenCharactersEverywhere() {
    Location location = new SourceText("a\nb.yaml", "x\u0007y\u202Ez\n").at(1, 4);

    assertEquals(
        """
        a\uFFFDb.yaml:1:4: error: bad \uFFFD
          1 | x\uFFFDy\uFFFDz
            |    ^
            = hint: no \uFFFD\
        """,
        new Diagnostic(Severity.ERROR, location, "bad \u001B", "no \r").render());
  }

  @ParameterizedTest
  @CsvSource({
    "'\tab', 2, ' ab', ' '",
    "'éa', 2, 'éa', ' '",
    "'e\u0301a', 3, 'e\u0301a', ' '",
    "'数a', 2, '数a', '\u3000'",
    "'😀a', 3, '😀a', '\u3000'",
    "'ab', 3, 'ab', '  '",
    "'ab', 9, 'ab', '  '",
  })
  void putsTheCaretUnderTheColumn(String line, int column, String shown, String indentation) {
    Excerpt excerpt = Excerpt.of(new SourceText("x", line).at(1, column));

    assertEquals(new Excerpt(shown, indentation), excerpt);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, false, true", "61, 60, false, true", "101, 61, true, true"})
  void shortensALongLineAroundTheColumn(int column, int caret, boolean before, boolean after) {
    Excerpt excerpt = Excerpt.of(new SourceText("x", "0123456789".repeat(20)).at(1, column));

    assertEquals(caret, excerpt.indentation().length());
    assertEquals(before, excerpt.line().startsWith("…"));
    assertEquals(after, excerpt.line().endsWith("…"));
    assertEquals("0123456789".charAt((column - 1) % 10), excerpt.line().charAt(caret));
    assertTrue(excerpt.line().length() <= 102, excerpt.line());
  }

  @Test
  void shortensNothingPastTheEndOfALongLine() {
    Excerpt excerpt = Excerpt.of(new SourceText("x", "0123456789".repeat(20)).at(1, 200));

    assertEquals('9', excerpt.line().charAt(excerpt.indentation().length()));
    assertFalse(excerpt.line().endsWith("…"));
  }

  @Test
  void collectsInReadingOrderAndNothingTwice() {
    SourceText a = new SourceText("a", TEXT);
    SourceText b = new SourceText("b", TEXT);
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.warning(b.at(1, 1), "4", "");
    diagnostics.warning(a.at(10, 1), "3", "");
    diagnostics.warning(a.at(2, 3), "2b", "");
    diagnostics.warning(a.at(2, 3), "2a", "");
    diagnostics.warning(a.at(2, 3), "2b", "another hint");
    diagnostics.warning(a.at(2, 1), "1", "");

    assertEquals(
        List.of("1", "2b", "2a", "3", "4"),
        diagnostics.all().stream().map(Diagnostic::message).toList());
    assertFalse(diagnostics.hasErrors());

    diagnostics.error(a.at(1, 1), "wrong", "");

    assertTrue(diagnostics.hasErrors());
  }
}
