package org.byhand.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathematicsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>no formula</p> | <p>no formula</p>",
        "<p>a <span class=\"katex\"><span>x</span></span> b</p> | <p>a  b</p>",
        "<p><span class=\"katex\">x</span><a id=\"y\"></a></p> | <p><a id=\"y\"></a></p>",
        "<span><span class=\"katex\"><span><span>x</span>y</span></span>z</span> | <span>z</span>",
        "<p><span class=\"katex\">never closed | <p>",
      })
  void onlyTheFormulasGo(String page, String rest) {
    assertEquals(rest, Mathematics.removedFrom(page));
  }
}
