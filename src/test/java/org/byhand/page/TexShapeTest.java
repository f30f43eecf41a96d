package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x_1 = 0.25          | x_# = #.##          | 1025",
        "-12.5 + (-0.5)      | -##.# + (-#.#)      | 12505",
        "\\frac{1.5}{2}       | \\frac{#.#}{#}       | 152",
        "1.2 \\\\ 3            | #.# \\\\ #            | 123",
        "\\text{5 \\$} x        | \\text{# \\$} x        | 5",
        "1 \\\\[0.5em] 2        | # \\\\[0.5em] #        | 12",
        "1 \\\\ [0.5em] 2       | # \\\\ [0.5em] #       | 12",
        "\\mathit{net}_{h1}    | \\mathit{net}_{h#}    | 1",
        "\\mathit{h1} + 2      | \\mathit{h1} + #      | 2",
        "\\alpha              | \\alpha              | ''",
      })
  void takesTheDigitsOut(String tex, String skeleton, String digits) {
    TexShape shape = TexShape.of(tex);

    assertEquals(skeleton.replace('#', TexShape.HOLE), shape.skeleton());
    assertEquals(digits, shape.digits());
    assertEquals(tex, shape.with(digits));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\rule{1.5em}{0.5em}",
        "1.5 \\hspace{0.5em} x",
        "1.5 \\mathit{\\text{0}} x",
        "\\kern 0.5em x",
        "\\mathcal{0.5}",
        "\\mathnormal{0.5}",
        "\\def\\a{0.5} \\a",
        "0.5 \\",
      })
  void leavesDigitsWhereTheyMayMeanALengthOrAnotherFont(String tex) {
    assertEquals(new TexShape(tex, ""), TexShape.of(tex));
  }
}
