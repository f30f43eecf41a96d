package org.byhand.page;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code $…$} or {@code $$…$$} within a paragraph. */
final class InlineMath extends Node {
  private final int fence;

  /**
   * Makes the node.
   *
   * @param chars the source with its delimiters
   * @param fence the number of dollars on either side, 1 or 2
   */
  InlineMath(BasedSequence chars, int fence) {
    super(chars);
    this.fence = fence;
  }

  boolean isDisplay() {
    return fence == 2;
  }

  String tex() {
    return getChars().subSequence(fence, getChars().length() - fence).toString();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
