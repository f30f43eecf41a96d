package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.byhand.lesson.Shown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPrinterTest {

  @ParameterizedTest
  @CsvSource({
    "1e12, 1 × 10¹²",
    "-123456789, −1.2346 × 10⁸",
    "0.000999999, 1 × 10⁻³",
    "2.5000154925771e25, 2.5 × 10²⁵",
    "7, 7 × 10⁰"
  })
  void writesPowersOfTen(double x, String text) {
    assertEquals(text, NumberPrinter.scientific(x, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "2e29, 2 × 10²⁹, 2 \\cdot 10^{29}",
    "-1.25e13, −1.25 × 10¹³, -1.25 \\cdot 10^{13}",
    "20, 20, 20",
    "0.5, 0.5, 0.5",
    "3.00e-9, 3.00 × 10⁻⁹, 3.00 \\cdot 10^{-9}"
  })
  void keepsTheZerosThatSayHowPreciseANumberIs(BigDecimal number, String text, String latex) {
    Shown whole = new Shown(number.scale() < 0 ? number.setScale(0) : number);

    assertEquals(text, NumberPrinter.text(whole));
    assertEquals(latex, NumberPrinter.latex(whole));
  }
}
