package org.byhand.lesson;

import java.util.Optional;
import org.byhand.expr.Expr;

/**
 * One thing that is easily done differently from what a formula says.
 *
 * @param kind what
 * @param part the part of the formula it is done to; empty if it is the result itself
 */
public record Slip(Kind kind, Optional<Expr> part) {

  /** What can go wrong; the likelier one first, if two of them give the same number. */
  public enum Kind {
    /** The opposite number. */
    SIGN,
    /** The derivative of the activation function is left out of a product. */
    NO_SLOPE,
    /** What a quantity was before the update, where the new number is needed. */
    OLD_VALUE,
    /** What a quantity is after the update, where the old number is needed. */
    NEW_VALUE,
    /** The number of the place across the diagonal. */
    SWAPPED_INDICES,
    /** A matrix is transposed that should not be, or the other way round. */
    TRANSPOSED,
    /** A factor is left out of a product. */
    NO_FACTOR,
    /** A term is left out of a sum. */
    NO_TERM,
    /** A term is subtracted in place of being added, or the other way round. */
    TERM_SIGN,
    /** The division is left out. */
    NO_DIVISION,
    /** The power is left out. */
    NO_POWER,
    /** A function's argument is taken for its value, a kernel for the turned one. */
    NO_FUNCTION,
    /** A function is taken of the opposite number. */
    ARGUMENT_SIGN,
    /** The logarithm to base 10 in place of the natural one. */
    COMMON_LOGARITHM,
    /** A function's value in place of its derivative. */
    VALUE_FOR_SLOPE,
    /** A derivative such as a(1 − a) computed with z in place of a. */
    ARGUMENT_FOR_VALUE,
    /** A unit's weighted sum in place of its output. */
    SUM_FOR_OUTPUT,
    /** Inputs as measured in place of standardized ones. */
    RAW_INPUT
  }

  static Slip of(Kind kind) {
    return new Slip(kind, Optional.empty());
  }

  static Slip of(Kind kind, Expr part) {
    return new Slip(kind, Optional.of(part));
  }
}
