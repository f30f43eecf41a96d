package org.byhand.page;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Finds mathematics within a paragraph.
 *
 * <p>The rules are Pandoc's: nothing but the delimiters tells mathematics from money, so an opening
 * dollar stands directly before its formula, and the next one directly after it, not before a
 * digit.
 */
final class MathInlineParser implements InlineParserExtension {

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    int fence = isDollar(input, start + 1) ? 2 : 1;
    int end = closing(input, start + fence, fence);
    if (end < 0) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(new InlineMath(input.subSequence(start, end + fence), fence));
    parser.setIndex(end + fence);
    return true;
  }

  /** The index of the closing delimiter of the formula that starts at {@code from}, or -1. */
  private static int closing(BasedSequence input, int from, int fence) {
    int end = from;
    while (end < input.length() && !isFence(input, end, fence)) {
      end += input.charAt(end) == '\\' ? 2 : 1;
    }
    boolean closed = from < end && end < input.length();
    return closed && (fence == 2 || isTight(input, from, end)) ? end : -1;
  }

  private static boolean isFence(BasedSequence input, int index, int fence) {
    return isDollar(input, index) && (fence == 1 || isDollar(input, index + 1));
  }

  private static boolean isTight(BasedSequence input, int from, int end) {
    boolean digitFollows = end + 1 < input.length() && Character.isDigit(input.charAt(end + 1));
    return !Character.isWhitespace(input.charAt(from))
        && !Character.isWhitespace(input.charAt(end - 1))
        && !digitFollows;
  }

  private static boolean isDollar(BasedSequence input, int index) {
    return index < input.length() && input.charAt(index) == '$';
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  /** Calls the parser at each dollar that is not escaped. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "$";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new MathInlineParser();
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
