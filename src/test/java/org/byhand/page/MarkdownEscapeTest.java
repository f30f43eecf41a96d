package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class MarkdownEscapeTest {
  private static final List<String> NASTY =
      List.of(
          "<script>",
          "</p>",
          "*",
          "**",
          "_",
          "`",
          "```",
          "$",
          "$$",
          "\\",
          "\\(",
          "#",
          "# ",
          "- ",
          "+ ",
          "1. ",
          "2) ",
          "> ",
          ">",
          "|",
          "|-|",
          "---",
          "===",
          "    ",
          "  ",
          " ",
          "\n",
          "\n\n",
          "  \n",
          "\t",
          "[",
          "](",
          "]: ",
          "!",
          "&",
          "&amp;",
          "&#60;",
          "&#x3c;",
          "<!--",
          "https://e.org",
          "@",
          "~~",
          "a",
          "b1",
          "é",
          "睡",
          "😀",
          "\u00A0",
          "\u2028",
          "\u200B",
          "\u3000",
          "\"",
          "'",
          ":",
          ";",
          "${x}",
          "<#if>",
          "{{",
          "%",
          "^",
          "=",
          "\\def",
          "www.e.org",
          "(c)",
          "...",
          "--");

  private final Markdown markdown = new Markdown(new MarkingMathRenderer());

  static Stream<String> texts() {
    Random random = new Random(7);
    Stream<String> mixtures =
        IntStream.range(0, 1_000)
            .mapToObj(
                each ->
                    IntStream.rangeClosed(0, random.nextInt(8))
                        .mapToObj(part -> NASTY.get(random.nextInt(NASTY.size())))
                        .collect(Collectors.joining()));
    return Stream.concat(NASTY.stream(), mixtures);
  }

  @Test
  void escapedTextReadsAsItIs() {
    assertAll(
        texts()
            .map(
                text ->
                    () -> {
                      String escaped = Markdown.escape(text);
                      assertEquals(text, content(markdown.toInlineHtml(escaped)), escaped);
                      assertEquals(text, content(paragraph(markdown.toHtml(escaped))), escaped);
                      assertEquals(
                          "a" + text + "b",
                          content(markdown.toInlineHtml("a" + escaped + "b")),
                          escaped);
                    }));
  }

  private static String paragraph(String html) {
    return html.replaceFirst("^<p>", "").replaceFirst("</p>\n$", "");
  }

  /** The text of a fragment without any element; fails if it has one or is malformed. */
  private static String content(String html)
      throws IOException, SAXException, ParserConfigurationException {
    Element root = parse(html);
    assertEquals(0, root.getElementsByTagName("*").getLength(), html);
    return root.getTextContent();
  }

  private static Element parse(String html)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader("<root>" + html + "</root>")))
        .getDocumentElement();
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "hours slept,hours slept",
        "*a*_b_,\\*a\\*\\_b\\_",
        "$\\def,\\$\\\\def",
        " a  b ,&#32;a&#32;&#32;b&#32;",
        "0.5,0\\.5",
        "Größe,Größe",
      })
  void leavesTextReadableWhereItCan(String text, String escaped) {
    assertEquals(escaped, Markdown.escape(text));
  }

  @Test
  void lineBreaksOfAnySystemAreLineFeeds() {
    assertEquals("a&#10;b&#10;c&#10;d", Markdown.escape("a\r\nb\rc\nd"));
  }

  @Test
  void charactersThatHtmlCannotHaveAreReplaced() {
    assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFD", Markdown.escape("a\u0000b\u0085c\uD83Dd\u001B"));
  }

  @ParameterizedTest
  @CsvSource({"**%s**,strong", "*%s*,em", "[%s](x),a", "# %s,h3", "- %s,li", "> %s,p"})
  void anAuthorsTextStaysTextWhereverProsePutsIt(String context, String element)
      throws IOException, SAXException, ParserConfigurationException {
    for (String text :
        List.of("<script>", "*a*_b_", "a | b", "# c", "- d", "](javascript:x)", "$e$")) {
      String html = markdown.toHtml(context.replace("%s", Markdown.escape(text)));

      assertEquals(text, parse(html).getElementsByTagName(element).item(0).getTextContent(), html);
      assertFalse(html.contains("script>"), html);
    }
  }

  @Test
  void anAuthorsTextStaysInItsCell() {
    assertTrue(
        markdown
            .toHtml("|x|\n|-|\n| " + Markdown.escape("a | b") + " |")
            .contains("<td>a | b</td>"));
  }
}
