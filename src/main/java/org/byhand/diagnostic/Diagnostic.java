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

  /**
   * The message with its place, the line it speaks of, a caret under the column, and the hint. A
   * file of which nothing can be shown has no excerpt. Whatever the author wrote, the text is safe
   * to print: hidden characters are replaced and long lines shortened.
   */
  public String render() {
    String number = Integer.toString(location.line());
    String margin = " ".repeat(number.length());
    StringBuilder text = new StringBuilder();
    text.append(HiddenCharacters.replace(location.toString())).append(": ");
    text.append(severity == Severity.ERROR ? "error: " : "warning: ");
    text.append(HiddenCharacters.replace(message));
    if (!location.source().text().isEmpty()) {
      Excerpt excerpt = Excerpt.of(location);
      text.append("\n  ").append(number).append(" | ").append(excerpt.line());
      text.append("\n  ").append(margin).append(" | ").append(excerpt.indentation()).append('^');
    }
    if (!hint.isEmpty()) {
      text.append("\n  ").append(margin).append(" = hint: ").append(HiddenCharacters.replace(hint));
    }
    return text.toString();
  }
}
