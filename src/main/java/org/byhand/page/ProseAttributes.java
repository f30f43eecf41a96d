package org.byhand.page;

import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.regex.Pattern;

/**
 * Leaves a link its target only if that is a web page or a place in this site, and aligns cells by
 * style, as HTML has no attribute for it any more.
 */
final class ProseAttributes implements AttributeProvider {
  private static final String TARGET = "href";
  private static final String ALIGNMENT = "align";

  /**
   * A browser reads a backslash as a slash, and skips blanks and controls within {@code script:}.
   */
  private static final Pattern SAFE =
      Pattern.compile(
          "(?i:https?://)[^\\\\\\s\\p{Cntrl}]+"
              + "|(?!//)[^:/?#\\\\\\s\\p{Cntrl}]*(?:[/?#][^\\\\\\s\\p{Cntrl}]*)?");

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    String target = attributes.getValue(TARGET);
    if (!SAFE.matcher(target).matches()) {
      attributes.remove(TARGET);
    }
    String alignment = attributes.getValue(ALIGNMENT);
    if (!alignment.isEmpty()) {
      attributes.remove(ALIGNMENT);
      attributes.addValue("style", "text-align: " + alignment);
    }
  }
}
