package org.byhand.page;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.print.Mark;
import org.byhand.print.Numeral;

/** Renders mathematics, and shows the source of what prose may not have. */
final class ProseNodeRenderer implements NodeRenderer {
  /** What must not stand alone at the start of a line. */
  private static final Pattern MARK = Pattern.compile("[.,;:!?)\u2019]+");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** From here on in KaTeX's markup, everything is to be seen. */
  private static final String SEEN = "<span class=\"katex-html\"";

  /** Between the parts of a formula a line may end. */
  private static final String SEVERAL_PARTS = "</span><span class=\"katex-base\">";

  private static final int MOST_UNBROKEN = 24;

  private final MathRenderer math;

  ProseNodeRenderer(MathRenderer math) {
    this.math = math;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(InlineMath.class, this::render),
        new NodeRenderingHandler<>(MathBlock.class, this::render),
        new NodeRenderingHandler<>(NumeralNode.class, ProseNodeRenderer::render),
        new NodeRenderingHandler<>(Image.class, ProseNodeRenderer::renderSource),
        new NodeRenderingHandler<>(ImageRef.class, ProseNodeRenderer::renderSource));
  }

  private void render(InlineMath node, NodeRendererContext context, HtmlWriter html) {
    String tex = NumeralNode.toTex(node.tex());
    if (node.isDisplay()) {
      html.rawPre(math.display(tex));
      return;
    }
    String formula = math.inline(tex);
    String mark = markAfter(node);
    if (isShort(formula) && (!mark.isEmpty() || formula.contains(SEVERAL_PARTS))) {
      html.raw("<span class=\"unbroken\">").rawPre(formula).text(mark).raw("</span>");
    } else {
      html.rawPre(formula).text(mark);
    }
  }

  /** Takes the punctuation that follows a formula from the text there. */
  private static String markAfter(InlineMath node) {
    if (!(node.getNext() instanceof Text text)) {
      return "";
    }
    Matcher mark = MARK.matcher(text.getChars());
    if (!mark.lookingAt()) {
      return "";
    }
    text.setChars(text.getChars().subSequence(mark.end()));
    return mark.group();
  }

  /** Whether a formula fits into a line of the narrowest screen, by what is to be seen of it. */
  private static boolean isShort(String formula) {
    int seen = formula.indexOf(SEEN);
    return seen >= 0
        && TAG.matcher(formula.substring(seen)).replaceAll("").length() <= MOST_UNBROKEN;
  }

  private void render(MathBlock node, NodeRendererContext context, HtmlWriter html) {
    if (!node.isClosed()) {
      throw MathException.of(
          node.tex().strip(), "a formula that starts with $$ does not end with $$");
    }
    html.line().raw("<div class=\"math-display\">");
    html.rawPre(math.display(NumeralNode.toTex(node.tex().strip()))).raw("</div>").line();
  }

  private static void render(NumeralNode node, NodeRendererContext context, HtmlWriter html) {
    Numeral numeral = node.numeral();
    Mark mark = numeral.mark();
    mark.quantity().ifPresent(value -> html.attr("data-quantity", value));
    mark.element().ifPresent(value -> html.attr("data-element", value));
    mark.line().ifPresent(value -> html.attr("data-line", value));
    mark.number().ifPresent(value -> html.attr("data-number", value));
    html.withAttr().tag("span");
    html.text(numeral.text()).closeTag("span");
  }

  private static void renderSource(Node node, NodeRendererContext context, HtmlWriter html) {
    html.text(node.getChars());
  }
}
