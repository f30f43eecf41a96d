package org.byhand.problem.formula;

/** A text is not a formula. */
final class SyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String hint;

  /**
   * @param offset where in the text
   * @param hint what to do about it
   */
  SyntaxException(int offset, String message, String hint) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }

  int offset() {
    return offset;
  }

  String hint() {
    return hint;
  }
}
