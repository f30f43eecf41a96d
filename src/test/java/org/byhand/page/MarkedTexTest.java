package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x + 1                                                | x + 1
          \\htmlClass{role-data}{x} + 1                        | x + 1
          \\htmlClass{a}{\\htmlData{b=c,d=0-1}{\\mathbf{W}}}\\,y | \\mathbf{W}\\,y
          \\frac{\\partial \\htmlData{b=c}{J}}{2}              | \\frac{\\partial J}{2}
          \\htmlData{b=c}{z^{(1)}}^{2}                         | {z^{(1)}}^{2}
          \\ln\\htmlData{b=c}{a}                               | \\ln{a}
          2\\htmlData{b=c}{0.5}                                | 2{0.5}
          \\htmlData{b=c}{\\{ x \\}} \\\\ y                    | \\{ x \\} \\\\ y
          """)
  void isPlainWithoutClassesAndData(String tex, String plain) {
    assertEquals(plain, MarkedTex.plain(tex));
  }
}
