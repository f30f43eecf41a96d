package org.byhand.problem.formula;

/**
 * A word of a formula.
 *
 * @param kind what it is
 * @param text as written
 * @param offset where it starts in the formula
 */
record Token(Kind kind, String text, int offset) {

  /** What a token is. */
  enum Kind {
    NUMBER,
    NAME,
    SIGN,
    END
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** How messages quote it. */
  String quoted() {
    return kind == Kind.END ? "the end" : "`" + text + "`";
  }
}
