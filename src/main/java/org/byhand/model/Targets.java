package org.byhand.model;

import java.util.Arrays;

/** What the targets of one example have to be. */
enum Targets {
  ANY("any numbers") {
    @Override
    boolean allow(double[] y) {
      return true;
    }
  },
  SIGNS("-1 or 1") {
    @Override
    boolean allow(double[] y) {
      return Arrays.stream(y).allMatch(each -> Math.abs(each) == 1);
    }
  },
  PROBABILITIES("from 0 to 1") {
    @Override
    boolean allow(double[] y) {
      return Arrays.stream(y).allMatch(each -> each >= 0 && each <= 1);
    }
  },
  DISTRIBUTION("from 0 to 1, and add up to 1") {
    @Override
    boolean allow(double[] y) {
      return PROBABILITIES.allow(y) && Math.abs(Arrays.stream(y).sum() - 1) <= ROUNDING;
    }
  };

  /** What adding up doubles may leave over. */
  private static final double ROUNDING = 1e-9;

  private final String words;

  Targets(String words) {
    this.words = words;
  }

  /** What they have to be. */
  String words() {
    return words;
  }

  abstract boolean allow(double[] y);
}
