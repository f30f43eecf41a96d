package org.byhand.page;

/** Writes text in Markdown such that it reads as it is. */
final class MarkdownEscape {
  private static final char REPLACEMENT = '\uFFFD';

  private MarkdownEscape() {}

  /** See {@link Markdown#escape(String)}. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    boolean afterWord = false;
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    for (int index = 0; index < lines.length(); ) {
      int each = lines.codePointAt(index);
      index += Character.charCount(each);
      boolean beforeWord = index < lines.length() && !isBlank(lines.codePointAt(index));
      if (each == ' ' && afterWord && beforeWord) {
        escaped.append(' ');
      } else if (isBlank(each)) {
        escaped.append("&#").append(each).append(';');
      } else if (isIllegal(each)) {
        escaped.append(REPLACEMENT);
      } else {
        escaped.append(isPunctuation(each) ? "\\" : "").appendCodePoint(each);
      }
      afterWord = !isBlank(each);
    }
    return escaped.toString();
  }

  /**
   * Blanks may be trimmed, folded, break a line or start a block; a reference is only ever text.
   */
  private static boolean isBlank(int each) {
    return Character.isWhitespace(each) && !isIllegal(each) || Character.isSpaceChar(each);
  }

  /** Characters that no HTML document may have. */
  private static boolean isIllegal(int each) {
    return each < ' ' && each != '\t' && each != '\n'
        || each >= 0x7F && each < 0xA0
        || each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE;
  }

  /** All ASCII punctuation, and nothing else, can be escaped with a backslash. */
  private static boolean isPunctuation(int each) {
    return each > ' ' && each < 0x7F && !Character.isLetterOrDigit(each);
  }
}
