package org.byhand.page;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/** Renders what is in a paragraph without the paragraph. */
final class BareParagraphRenderer implements NodeRenderer {

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(Paragraph.class, BareParagraphRenderer::render));
  }

  private static void render(Paragraph node, NodeRendererContext context, HtmlWriter html) {
    context.renderChildren(node);
    if (node.getNext() != null) {
      html.raw("\n");
    }
  }
}
