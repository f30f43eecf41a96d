package org.byhand.problem;

import java.util.Arrays;

/** The three ways in which courses write a layer's weighted sums. */
public enum Affine {
  /** Vectors are columns; a row of W belongs to a unit. */
  W_X("W x"),
  /** Vectors are columns; a column of W belongs to a unit. */
  WT_X("W^T x"),
  /** Vectors are rows; a column of W belongs to a unit. */
  X_W("x W");

  private final String written;

  Affine(String written) {
    this.written = written;
  }

  /**
   * The way that a problem file writes as {@code written}.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Affine of(String written) {
    return Arrays.stream(values())
        .filter(affine -> affine.written.equals(written))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no notation " + written));
  }

  /** As in the problem file. */
  public String written() {
    return written;
  }

  /** Whether a vector is a matrix of one column. */
  public boolean columnVectors() {
    return this != X_W;
  }
}
