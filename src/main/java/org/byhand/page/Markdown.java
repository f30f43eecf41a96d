package org.byhand.page;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.LineAppendable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Renders prose: CommonMark with GitHub's tables, {@code $inline$} and {@code $$displayed$$}
 * mathematics.
 *
 * <p>Prose may come from anyone, so no HTML passes (it is shown as text), nor do images; a link
 * whose target is not a web page or a place in the site loses it. A dollar is mathematics by
 * Pandoc's rule: {@code $5 and $6} is money, as is {@code \$}. Safe for use from several threads.
 */
public final class Markdown {
  /** The longest text that is rendered, in UTF-16 code units. */
  public static final int MAX_LENGTH = 20_000;

  /** How deep quotations, lists, emphasis and the like may be nested. */
  public static final int MAX_DEPTH = 50;

  /** The titles of the page and of its sections are above any heading in prose. */
  private static final int LEVELS_ABOVE = 2;

  private static final int LOWEST_LEVEL = 6;

  /** The parser takes time and stack for each; no page needs as many. */
  private static final int MAX_MARKERS = 200;

  private static final Pattern TOO_MANY_MARKERS =
      Pattern.compile("(?:[\\s>*_+=-]|\\d{1,9}[.)]\\s){" + MAX_MARKERS + "}");

  private static final int NO_TRAILING_LINE_BREAK = -1;

  private final Parser blockParser;
  private final Parser inlineParser;
  private final HtmlRenderer blockRenderer;
  private final HtmlRenderer inlineRenderer;

  /** Makes a renderer that gives mathematics to {@code math}, which the caller closes. */
  public Markdown(MathRenderer math) {
    DataHolder options =
        new MutableDataSet()
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.UNESCAPE_HTML_ENTITIES, false)
            .set(HtmlRenderer.SUPPRESSED_LINKS, "") // ProseAttributes knows better
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.FORMAT_FLAGS, LineAppendable.F_PASS_THROUGH)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .toImmutable();
    blockParser =
        Parser.builder(options)
            .extensions(List.of(TablesExtension.create()))
            .customBlockParserFactory(new MathBlockParser.Factory())
            .customInlineParserExtensionFactory(new MathInlineParser.Factory())
            .customInlineParserExtensionFactory(new NumeralInlineParser.Factory())
            .build();
    inlineParser =
        Parser.builder(withoutBlocks(options))
            .customInlineParserExtensionFactory(new MathInlineParser.Factory())
            .customInlineParserExtensionFactory(new NumeralInlineParser.Factory())
            .build();
    blockRenderer = renderer(options, math).extensions(List.of(TablesExtension.create())).build();
    inlineRenderer =
        renderer(options, math).nodeRendererFactory(any -> new BareParagraphRenderer()).build();
  }

  private static DataHolder withoutBlocks(DataHolder options) {
    return new MutableDataSet(options)
        .set(Parser.BLOCK_QUOTE_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
        .set(Parser.LIST_BLOCK_PARSER, false)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .toImmutable();
  }

  private static HtmlRenderer.Builder renderer(DataHolder options, MathRenderer math) {
    return HtmlRenderer.builder(options)
        .nodeRendererFactory(any -> new ProseNodeRenderer(math))
        .attributeProviderFactory(
            new IndependentAttributeProviderFactory() {
              @Override
              public AttributeProvider apply(LinkResolverContext context) {
                return new ProseAttributes();
              }
            });
  }

  /**
   * Renders paragraphs, lists, tables and headings; a first-level heading becomes an {@code <h3>}.
   *
   * @return block-level HTML, or an empty string for blank text
   * @throws MathException if a formula is wrong
   * @throws MarkdownException if a limit is exceeded
   */
  public String toHtml(String markdown) {
    return toHtml(markdown, LEVELS_ABOVE);
  }

  /**
   * The same below a given number of levels of headings: 1 makes a first-level heading an {@code
   * <h2>}.
   */
  String toHtml(String markdown, int levelsAbove) {
    Document document = parse(blockParser, markdown);
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading) {
        heading.setLevel(Math.min(LOWEST_LEVEL, heading.getLevel() + levelsAbove));
      }
    }
    return NumeralNode.toText(blockRenderer.render(document));
  }

  /**
   * Renders a text that is part of a line, such as a title: what would start a list, a heading or
   * the like is text.
   *
   * @return HTML without any block-level element; paragraphs are joined by a line break
   * @throws MathException if a formula is wrong
   * @throws MarkdownException if a limit is exceeded
   */
  public String toInlineHtml(String markdown) {
    StringBuilder html = new StringBuilder();
    inlineRenderer.render(parse(inlineParser, markdown), html, NO_TRAILING_LINE_BREAK);
    return NumeralNode.toText(html.toString());
  }

  /**
   * Writes plain text in Markdown, such that {@link #toHtml} and {@link #toInlineHtml} show it
   * literally.
   *
   * <p>Carriage returns become line feeds, and characters that HTML cannot have U+FFFD. Not for use
   * inside of code spans and formulas.
   */
  public static String escape(String text) {
    return MarkdownEscape.escape(text);
  }

  private static Document parse(Parser parser, String markdown) {
    if (markdown.length() > MAX_LENGTH) {
      throw new MarkdownException(
          "a text may have " + MAX_LENGTH + " characters, and this has " + markdown.length());
    }
    if (markdown.lines().anyMatch(line -> TOO_MANY_MARKERS.matcher(line).lookingAt())) {
      throw new MarkdownException(
          "a line starts with " + MAX_MARKERS + " or more marks of rules, quotations and lists");
    }
    Document document = parser.parse(markdown);
    for (Node node : document.getDescendants()) {
      if (isTooDeep(node)) {
        throw new MarkdownException("nested more than " + MAX_DEPTH + " deep");
      }
    }
    return document;
  }

  private static boolean isTooDeep(Node node) {
    Node ancestor = node;
    for (int depth = 0; depth <= MAX_DEPTH && ancestor != null; depth++) {
      ancestor = ancestor.getParent();
    }
    return ancestor != null;
  }
}
