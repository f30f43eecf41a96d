package org.byhand.problem.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.byhand.diagnostic.Diagnostic;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas are read as Python reads them; what is no formula is reported and nothing worse. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FormulaParserTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private FormulaText text(String formula) {
    SourceText source = new SourceText("test.yaml", formula);
    return new FormulaText(formula, offset -> source.at(1, offset + 1));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/problem/formula/formulas.csv",
      numLinesToSkip = 1,
      delimiter = ';',
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false)
  void bindsAsPythonDoes(String formula, String structure) {
    Formula parsed = FormulaParser.formula(text(formula), diagnostics).orElseThrow();

    assertEquals(structure, FormulaStructure.of(parsed));
  }

  @Test
  void knowsThePlaceOfEveryPart() {
    Assignment equation =
        FormulaParser.assignment(text("h1 = tanh(Wx @ x1)"), diagnostics).orElseThrow();
    Formula.Call call = (Formula.Call) equation.formula();
    Formula.Binary product = (Formula.Binary) call.arguments().get(0).value();

    assertEquals("h1", equation.name());
    assertEquals(
        List.of(1, 6, 14, 11),
        List.of(
            equation.location().column(),
            call.location().column(),
            product.location().column(),
            product.start().column()));
    assertEquals(Set.of("Wx", "x1"), FormulaNames.in(equation.formula()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "-", "f(", "x[", "a + ", "(-", "a ** ", "f(x, "})
  void endsAtAnyDepth(String piece) {
    Optional<Formula> parsed =
        FormulaParser.formula(text(piece.repeat(200_000) + "x"), diagnostics);

    assertNotEquals(parsed.isPresent(), diagnostics.hasErrors());
  }

  @Test
  void everyTextIsAFormulaOrAMistake() {
    List<String> pieces =
        List.of("a", "1", "0.5", "+", "-", "*", "/", "@", "**", "(", ")", "[", "]", ",", ":", "=");
    List<String> rest = List.of(".", "T", "f(", "axis=", " ", "\n", "e", "é", "'", "#", "\\", "1e");
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder formula = new StringBuilder();
      for (int length = random.nextInt(12); length >= 0; length--) {
        List<String> from = random.nextInt(4) == 0 ? rest : pieces;
        formula.append(from.get(random.nextInt(from.size())));
      }
      Diagnostics found = new Diagnostics();
      Optional<Formula> parsed = FormulaParser.formula(text(formula.toString()), found);
      assertNotEquals(parsed.isPresent(), found.hasErrors(), formula::toString);
      found.all().forEach(Diagnostic::render);
    }
  }
}
