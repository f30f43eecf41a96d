package org.byhand.page;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Optional;
import java.util.Set;

/** Finds marked numbers within a paragraph. */
final class NumeralInlineParser implements InlineParserExtension {

  @Override
  public boolean parse(LightInlineParser parser) {
    Optional<NumeralNode> found = NumeralNode.read(parser.getInput(), parser.getIndex());
    found.ifPresent(
        node -> {
          parser.flushTextNode();
          parser.appendNode(node);
          parser.setIndex(parser.getIndex() + node.getChars().length());
        });
    return found.isPresent();
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  /** Calls the parser at each character that may start a marked number. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return Character.toString(NumeralNode.START);
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new NumeralInlineParser();
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
