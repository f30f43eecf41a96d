package org.byhand.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.params.provider.MethodSource;
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
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader("<root>" + html + "</root>")))
            .getDocumentElement();
    assertEquals(0, root.getElementsByTagName("*").getLength(), html);
    return root.getTextContent();
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

  static Stream<String> contexts() {
    return Stream.of("**%s**", "*%s*", "[%s](x)", "| a |\n|---|\n| %s |", "# %s", "- %s", "> %s");
  }

  @ParameterizedTest
  @MethodSource("contexts")
  void anAuthorsTitleStaysTextWhereverProsePutsIt(String context) {
    for (String title :
        List.of("<script>", "*a*_b_", "a | b", "# c", "- d", "](javascript:x)", "$e$")) {
      String html = markdown.toHtml(context.replace("%s", Markdown.escape(title)));
      String text = html.replaceAll("<[^>]*>", "").strip();
      String escaped = title.replace("<", "&lt;").replace(">", "&gt;");

      assertEquals(escaped, text.replaceFirst("^a\\s+", context.startsWith("|") ? "" : "$0"), html);
    }
  }
}
