package org.byhand.page;

import java.util.List;

/** TeX in which quantities carry classes and data for the page. */
final class MarkedTex {
  private static final List<String> COMMANDS = List.of("\\htmlClass{", "\\htmlData{");

  private final String tex;
  private int at;

  private MarkedTex(String tex) {
    this.tex = tex;
  }

  /** The TeX without classes and data, as a reader would want to copy it. */
  static String plain(String tex) {
    return new MarkedTex(tex).plain();
  }

  private String plain() {
    StringBuilder plain = new StringBuilder();
    while (at < tex.length()) {
      if (COMMANDS.stream().anyMatch(command -> tex.startsWith(command, at))) {
        at = tex.indexOf('{', at);
        group();
        append(plain, plain(group()));
      } else {
        int length = tex.charAt(at) == '\\' && at + 1 < tex.length() ? 2 : 1;
        plain.append(tex, at, at + length);
        at += length;
      }
    }
    return plain.toString();
  }

  /** Keeps the body in braces where it would otherwise run into what is before or after it. */
  private void append(StringBuilder plain, String body) {
    boolean afterWord =
        plain.length() > 0 && Character.isLetterOrDigit(plain.charAt(plain.length() - 1));
    boolean beforeScript = tex.startsWith("^", at) || tex.startsWith("_", at);
    plain.append(afterWord || beforeScript ? "{" + body + "}" : body);
  }

  /** Reads what stands in braces. */
  private String group() {
    int start = at + 1;
    int depth = 0;
    do {
      char each = tex.charAt(at);
      depth += each == '{' ? 1 : each == '}' ? -1 : 0;
      at += each == '\\' ? 2 : 1;
    } while (depth > 0);
    return tex.substring(start, at - 1);
  }
}
