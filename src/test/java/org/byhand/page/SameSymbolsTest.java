package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.byhand.diagnostic.Diagnostic;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Severity;
import org.byhand.lesson.Lesson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author hears of symbols that readers can't tell apart. */
class SameSymbolsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "layer1.W: V, layer2.W: V | layer1.W and layer2.W have V | layer2.W: V",
        "'layer1.a[0]': O, 'layer1.a[1]': O | layer1.a[0] and layer1.a[1] have O | 'layer1.a[1]'",
        "'layer1.z[2]': z_2 | | ",
        "'layer1.W[1,2]': 'w^{(1)}_{11}' | layer1.W[0,0] and layer1.W[1,2] have w^{(1)}_{11} | 'layer1.W",
        "layer1.W: '\\mathbf{W}^{(2)+}' | layer1.W and next.layer2.W have \\mathbf{W}^{(2)+} | layer1.W",
      })
  void warnsOnceWhereTheSymbolIsChosen(String symbols, String warning, String place) {
    String yaml =
        DataFile.text("one-step.yaml")
            .replace("{affine: 'W^T x'}", "{affine: 'W^T x', symbols: {" + symbols + "}}");
    Lesson lesson = PageFixture.family(yaml).get(0);
    Diagnostics diagnostics = new Diagnostics();
    SameSymbols.check(lesson, diagnostics);
    List<Diagnostic> found = diagnostics.all();
    assertEquals(
        warning == null ? List.of() : List.of(warning.replace(" have ", " have the same symbol ")),
        found.stream().map(each -> each.message().replace("`", "")).toList());
    for (Diagnostic each : found) {
      String line = each.location().source().line(each.location().line());
      assertEquals(Severity.WARNING, each.severity());
      assertEquals(
          place,
          line.substring(
              each.location().column() - 1, each.location().column() - 1 + place.length()));
    }
  }
}
