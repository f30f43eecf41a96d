package org.byhand.print;

import java.util.List;

/** Collects the lines of a Python script. */
final class ScriptText {
  private static final String INDENT = "    ";

  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** One line, indented as far as the block that it stands in; an empty one has no blanks. */
  void line(String line) {
    text.append(line.isEmpty() ? "" : INDENT.repeat(depth)).append(line).append('\n');
  }

  void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  /** The lines of a piece of code as it stands. */
  void lines(String code) {
    code.lines().forEach(this::line);
  }

  /** A heading of a part of the script. */
  void part(String title) {
    lines("\n\n# " + title + "\n\n");
  }

  /** A line that ends with a colon, and what is indented under it. */
  void block(String head, Runnable body) {
    line(head);
    depth++;
    body.run();
    depth--;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
