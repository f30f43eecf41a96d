package org.byhand.diagnostic;

/**
 * One finding about an author's text.
 *
 * @param severity error or warning
 * @param location where
 * @param message what is wrong, with the offending value
 * @param hint what to do about it; may be empty
 */
public record Diagnostic(Severity severity, Location location, String message, String hint) {

  /** The message with its place, the line it speaks of, a caret under the column, and the hint. */
  public String render() {
    String line = location.source().line(location.line());
    String number = Integer.toString(location.line());
    String margin = " ".repeat(number.length());
    StringBuilder text = new StringBuilder();
    text.append(location).append(": ");
    text.append(severity == Severity.ERROR ? "error: " : "warning: ").append(message);
    text.append("\n  ").append(number).append(" | ").append(line.replace('\t', ' '));
    text.append("\n  ").append(margin).append(" | ");
    text.append(" ".repeat(location.column() - 1)).append('^');
    if (!hint.isEmpty()) {
      text.append("\n  ").append(margin).append(" = hint: ").append(hint);
    }
    return text.toString();
  }
}
