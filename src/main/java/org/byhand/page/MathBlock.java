package org.byhand.page;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code $$…$$} on lines of its own. */
final class MathBlock extends Block {
  private String tex = "";
  private boolean closed;

  String tex() {
    return tex;
  }

  /** Whether the closing delimiter was found. */
  boolean isClosed() {
    return closed;
  }

  void append(String line) {
    tex += line;
  }

  void close() {
    closed = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
