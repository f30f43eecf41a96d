package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.byhand.page.picture.Label;
import org.byhand.page.picture.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathLabelTest {

  /** Letters as they stand, {@code _} and {@code ^} before scripts, {@code *} around italics. */
  private static String written(Label label) {
    List<Run> runs = label.parts().stream().flatMap(part -> part.runs().stream()).toList();
    return runs.stream()
        .map(
            run ->
                (run.shift() == 0 ? "" : run.shift() > 0 ? "_" : "^")
                    + (run.italic() ? "*" + run.text() + "*" : run.text()))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          x, *x*
          w_{12}, *w*_12
          a^{(1)}_2, *a*_2^(1)
          \\mathit{net}_{h1}, *net*_*h*_1
          \\mathbf{W}^{(1)}, W^(1)
          \\delta^{(2)}, *δ*^(2)
          \\hat{y}, *ŷ*
          \\sigma'(z), *σ*′(*z*)
          w x + b = -z, *wx* + *b* = −*z*
          \\text{raw}, raw
          \\frac{\\partial J}{\\partial w_1}, ∂*J*/∂*w*_1
          \\htmlClass{role-data}{x_1}, *x*_1
          """)
  void readsSymbols(String tex, String label) {
    try (MathRenderer math = MathRenderer.create()) {
      Label read = MathLabel.of(new Html(math.inline(tex)));
      assertEquals(
          label, java.text.Normalizer.normalize(written(read), java.text.Normalizer.Form.NFC));
    }
  }
}
