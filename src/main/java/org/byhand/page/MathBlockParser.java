package org.byhand.page;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Collects the lines from {@code $$} to {@code $$}, in which a leading {@code -}, {@code +} or
 * {@code =} has nothing to do with lists and headings.
 */
final class MathBlockParser extends AbstractBlockParser {
  private static final String FENCE = "$$";
  private static final int CODE_INDENT = 4;

  private final MathBlock block = new MathBlock();
  private final BlockContent content = new BlockContent();

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return block.isClosed() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
    String text = line.toString();
    String stripped = text.stripTrailing();
    if (stripped.endsWith(FENCE)) {
      block.append(stripped.substring(0, stripped.length() - FENCE.length()));
      block.close();
    } else {
      block.append(text);
    }
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
    block.setCharsFromContent();
  }

  /** Starts at a line of which {@code $$} is the beginning, and not a formula's two ends. */
  static final class Factory implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          int start = state.getNextNonSpaceIndex();
          String line = state.getLine().subSequence(start).toString().stripTrailing();
          return state.getIndent() < CODE_INDENT && starts(line)
              ? BlockStart.of(new MathBlockParser()).atIndex(start + FENCE.length())
              : BlockStart.none();
        }
      };
    }

    private static boolean starts(String line) {
      int next = line.indexOf(FENCE, FENCE.length());
      return line.startsWith(FENCE) && (next < 0 || next == line.length() - FENCE.length());
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
