package org.byhand.golden;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page as plain text, so that a change can be read as a difference of lines: a heading starts
 * with {@code #}, an item with {@code -}, a row of a table is one line, and mathematics is the TeX
 * that it was made from, a new line for each of its rows.
 */
final class PageText {

  private static final Set<String> NOT_TEXT = Set.of("script", "style", "template");

  private final StringBuilder text = new StringBuilder();

  /** What the next words are preceded by: they are an item or a heading. */
  private String mark = "";

  private PageText() {}

  static String of(String html) {
    PageText page = new PageText();
    page.read(Jsoup.parse(html));
    return page.text
        .toString()
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void read(Node node) {
    if (node instanceof TextNode words) {
      write(words.getWholeText().replaceAll("\\s+", " "));
    } else if (node instanceof Element element && !NOT_TEXT.contains(element.normalName())) {
      read(element);
    }
  }

  private void read(Element element) {
    if (element.hasClass("katex-display")) {
      startLine();
      write("$$" + tex(element) + "$$");
      startLine();
    } else if (element.hasClass("katex")) {
      write("$" + tex(element) + "$");
    } else {
      readPlain(element);
    }
  }

  private void readPlain(Element element) {
    switch (element.normalName()) {
      case "pre" -> block("", () -> append(element.wholeText()));
      case "br" -> startLine();
      case "img" -> write("[" + element.attr("alt") + "]");
      case "td", "th" -> {
        readChildren(element);
        write(" | ");
      }
      case "a" -> {
        readChildren(element);
        write(" <" + element.attr("href") + ">");
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          block(
              "#".repeat(element.normalName().charAt(1) - '0') + " ", () -> readChildren(element));
      case "li" -> block("- ", () -> readChildren(element));
      case "summary", "text", "desc" -> block("", () -> readChildren(element));
      default -> {
        if (element.isBlock()) {
          block("", () -> readChildren(element));
        } else {
          readChildren(element);
        }
      }
    }
  }

  private void readChildren(Element element) {
    element.childNodes().forEach(this::read);
  }

  private void block(String start, Runnable content) {
    startLine();
    mark = mark + start;
    content.run();
    startLine();
    mark = "";
  }

  private void startLine() {
    if (!atLineStart()) {
      text.append('\n');
    }
  }

  /** Appends words, with one space at most between them and none at the start of a line. */
  private void write(String words) {
    boolean afterSpace = atLineStart() || text.charAt(text.length() - 1) == ' ';
    append(afterSpace && words.startsWith(" ") ? words.substring(1) : words);
  }

  private void append(String words) {
    if (!words.isEmpty()) {
      text.append(mark).append(words);
      mark = "";
    }
  }

  private boolean atLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  private static String tex(Element formula) {
    Element annotation = formula.selectFirst("annotation[encoding=application/x-tex]");
    return annotation == null
        ? formula.text()
        : annotation.wholeText().strip().replaceAll("\\\\\\\\\\s*", "\\\\\\\\\n");
  }
}
