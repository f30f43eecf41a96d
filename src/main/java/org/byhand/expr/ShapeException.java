package org.byhand.expr;

/** Matrices of these shapes can't be combined; the message names both shapes. */
public final class ShapeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ShapeException(String message) {
    super(message);
  }
}
