package org.byhand.page;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;

/** Renders mathematics, and shows the source of what prose may not have. */
final class ProseNodeRenderer implements NodeRenderer {
  private final MathRenderer math;

  ProseNodeRenderer(MathRenderer math) {
    this.math = math;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(InlineMath.class, this::render),
        new NodeRenderingHandler<>(MathBlock.class, this::render),
        new NodeRenderingHandler<>(Image.class, ProseNodeRenderer::renderSource),
        new NodeRenderingHandler<>(ImageRef.class, ProseNodeRenderer::renderSource));
  }

  private void render(InlineMath node, NodeRendererContext context, HtmlWriter html) {
    html.rawPre(node.isDisplay() ? math.display(node.tex()) : math.inline(node.tex()));
  }

  private void render(MathBlock node, NodeRendererContext context, HtmlWriter html) {
    if (!node.isClosed()) {
      throw MathException.of(
          node.tex().strip(), "a formula that starts with $$ does not end with $$");
    }
    html.line().raw("<div class=\"math-display\">");
    html.rawPre(math.display(node.tex().strip())).raw("</div>").line();
  }

  private static void renderSource(Node node, NodeRendererContext context, HtmlWriter html) {
    html.text(node.getChars());
  }
}
