package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.byhand.Problems;
import org.byhand.diagnostic.Diagnostic;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.problem.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolCheckTest {
  private static final MathRenderer MATH = MathRenderer.create();

  @AfterAll
  static void close() {
    MATH.close();
  }

  static Stream<String> bad() {
    return DataFile.lines("bad-symbols.txt");
  }

  private static List<Diagnostic> check(String symbol) {
    String yaml =
        DataFile.text("one-step.yaml")
            .replace(
                "{affine: 'W^T x'}", "{affine: 'W^T x', symbols: {layer1.W: '" + symbol + "'}}");
    Problem problem = Problems.read(yaml).get(0);
    Diagnostics diagnostics = new Diagnostics();
    SymbolCheck.check(problem, MATH, diagnostics);
    return diagnostics.all();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void reportsWhatIsNoSymbol(String row) {
    int bar = row.lastIndexOf(" | ");
    List<Diagnostic> found = check(row.substring(0, bar));
    assertEquals(List.of(row.substring(bar + 3)), found.stream().map(Diagnostic::message).toList());
    Location place = found.get(0).location();
    String line = place.source().line(place.line());
    assertTrue(line.substring(place.column() - 1).startsWith("layer1.W: "), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "w",
        "w_5",
        "\\theta",
        "\\text{net}_{h_1}",
        "\\boldsymbol{\\theta}^{(1)}",
        "W'",
        "\\mathit{out}_{h1}",
        "\\varphi(a_h)",
        "\\hat{y}",
        "\\mathbf{W}_{ih}"
      })
  void letsSymbolsBe(String symbol) {
    assertEquals(List.of(), check(symbol.replace("'", "''")));
  }
}
