package org.byhand.problem;

import java.math.BigDecimal;

/**
 * How large a problem may be. A page that a reader can follow by hand stays far below these limits;
 * they keep a slip or a hostile file from filling the machine. Limits that concern one key stand
 * with that key in {@code problem.schema.json}.
 */
final class Limits {
  /** Bytes of a problem file. */
  static final int FILE_BYTES = 1 << 20;

  /** Errors reported of one file. */
  static final int ERRORS_PER_FILE = 50;

  /** Mappings and lists within each other. */
  static final int DEPTH = 20;

  /** Values in a file, of whatever kind. */
  static final int NODES = 200_000;

  /** Keys of one mapping. */
  static final int KEYS = 1_000;

  /** Characters of one text. */
  static final int TEXT_CHARACTERS = 20_000;

  /** Digits of one number. */
  static final int NUMBER_DIGITS = 30;

  /** Magnitude of a number. */
  static final BigDecimal LARGEST_NUMBER = new BigDecimal("1e12");

  /** Magnitude of a number that is not 0. */
  static final BigDecimal SMALLEST_NUMBER = new BigDecimal("1e-300");

  /** Updates over all epochs. */
  static final int STEPS = 1_000_000;

  /** Weights and biases of the whole network. */
  static final int PARAMETERS = 10_000;

  /** Epochs × examples × parameters: some minutes of computing. */
  static final long WORK = 10_000_000_000L;

  private Limits() {}
}
