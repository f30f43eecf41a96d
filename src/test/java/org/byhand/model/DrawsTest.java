package org.byhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawsTest {

  /** Of twenty even draws from 0 to 1, some lie in each third. */
  @Test
  void neighbouringSeedsBeginDifferently() {
    double[] first =
        LongStream.range(0, 20).mapToDouble(seed -> Draws.from(seed).nextDouble()).toArray();
    for (int third = 0; third < 3; third++) {
      double from = third / 3.0;
      assertTrue(
          Arrays.stream(first).anyMatch(x -> x >= from && x < from + 1 / 3.0), "none from " + from);
    }
  }

  @Test
  void aSeedDrawsTheSameNumbersEachTime() {
    assertEquals(Draws.from(7).nextDouble(), Draws.from(7).nextDouble());
  }
}
