package org.byhand.print;

import org.byhand.expr.Parentheses;

/**
 * A printed expression.
 *
 * @param latex its LaTeX
 * @param bond its weakest outer operation
 */
record Printed(String latex, Bond bond) {

  /** How tightly a printed expression holds together. */
  enum Bond {
    SUM,
    SIGN,
    /** A sum sign, which reaches to the end of its term. */
    BIG,
    PRODUCT,
    POWER,
    /** With a subscript. */
    INDEXED,
    ATOM
  }

  /** The LaTeX for a place that asks for at least this bond. */
  String within(Bond outer) {
    return bond.compareTo(outer) < 0 ? parenthesized() : latex;
  }

  String parenthesized() {
    return Parentheses.around(latex);
  }
}
