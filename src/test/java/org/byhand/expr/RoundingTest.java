package org.byhand.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    "0.5, 0, 1",
    "-0.5, 0, -1",
    "2.5, 0, 3",
    "0.00045, 4, 0.0005",
    "-0.035549999999999996, 4, -0.0356",
    "0.14745, 3, 0.147",
    "-0.02985, 4, -0.0299",
    "1.005, 2, 1.01",
    "-0.00001, 4, 0.0000",
    "123456.789, 1, 123456.8",
  })
  void roundsHalfUpAwayFromZeroAsOnACalculator(double x, int decimals, String rounded) {
    assertEquals(new BigDecimal(rounded), Rounding.decimal(x, decimals));
  }

  /** As a double, 0.002385 is a little less. */
  @ParameterizedTest
  @CsvSource({"0.002385, 3, 0.00239", "-0.0000012345, 3, -0.00000123", "0.5, 3, 0.5"})
  void roundsToSignificantDigitsAsOnACalculator(double x, int digits, String rounded) {
    assertEquals(0, new BigDecimal(rounded).compareTo(Rounding.significant(x, digits)), rounded);
  }

  @Test
  void neverGivesMinusZero() {
    assertEquals(0, Double.compare(0.0, Rounding.round(-1e-9, 3)));
  }

  @Test
  void leavesWhatIsNotFinite() {
    assertTrue(Double.isNaN(Rounding.round(Double.NaN, 3)));
  }
}
