package org.byhand.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.expr.Parentheses;

/**
 * A symbol that is put together: a letter, and what stands above and below it.
 *
 * @param letter LaTeX
 * @param above its superscript, empty if it has none
 * @param below its subscript, empty if it has none
 * @param closed whether it needs parentheses before it can get another superscript
 */
record Script(String letter, String above, String below, boolean closed) {
  private static final String GROUP = "\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*})*})*}";
  private static final String ITEM = "(" + GROUP + "|\\\\[A-Za-z]+|[^\\\\{}_^])";
  private static final Pattern SCRIPTED =
      Pattern.compile(
          "((?:[^\\\\{}_^]|\\\\[A-Za-z]+|"
              + GROUP
              + ")+)"
              + "(?:_"
              + ITEM
              + ")?(?:\\^"
              + ITEM
              + ")?(?:_"
              + ITEM
              + ")?");

  /** A symbol as an author wrote it. */
  static Script of(String latex) {
    return new Script(latex, "", "", latex.contains("^") || latex.startsWith("\\frac"));
  }

  /** A letter that gets its scripts by rule; those that it has are the first. */
  static Script parse(String latex) {
    Matcher scripted = SCRIPTED.matcher(latex);
    if (!scripted.matches()) {
      return of(latex);
    }
    String below = inner(scripted.group(2) == null ? scripted.group(4) : scripted.group(2));
    return new Script(scripted.group(1), inner(scripted.group(3)), below, false);
  }

  private static String inner(String item) {
    if (item == null) {
      return "";
    }
    return item.startsWith("{") ? item.substring(1, item.length() - 1) : item;
  }

  Script withLetter(String other) {
    return new Script(other, above, below, closed);
  }

  /** With its layer above it, before anything else that stands there. */
  Script inLayer(String mark) {
    return new Script(letter, mark + above, below, closed);
  }

  /** With a mark at the end of its superscript. */
  Script raise(String mark) {
    if (mark.isEmpty()) {
      return this;
    }
    return closed
        ? new Script(Parentheses.around(latex()), mark, "", false)
        : new Script(letter, above + mark, below, false);
  }

  /** With more below it. */
  Script lower(String more) {
    if (more.isEmpty()) {
      return this;
    }
    Script parts = closed || letter.contains("_") ? parse(latex()) : this;
    String joined = parts.below.isEmpty() ? more : parts.below + "," + more;
    return new Script(parts.letter, parts.above, joined, closed);
  }

  /** Whether a power of it can be read without parentheses around it. */
  boolean isBase() {
    return !closed && above.isEmpty();
  }

  boolean isFraction() {
    return letter.startsWith("\\frac");
  }

  String latex() {
    return letter
        + (above.isEmpty() ? "" : "^{" + above + "}")
        + (below.isEmpty() ? "" : "_{" + below + "}");
  }
}
