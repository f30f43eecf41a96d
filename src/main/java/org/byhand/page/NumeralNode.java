package org.byhand.page;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.print.Mark;
import org.byhand.print.Numeral;

/**
 * A marked number within prose. In Markdown it is written between characters that mean nothing to
 * anybody else: first its mark, then its text.
 */
final class NumeralNode extends Node {
  /** The first character of a marked number. */
  static final char START = '\uE000';

  private static final char TEXT = '\uE001';
  private static final char END = '\uE002';
  private static final String SEPARATOR = "\uE003";

  private static final String PART = "([^" + START + "-" + SEPARATOR + "]*)";

  private static final Pattern SYNTAX =
      Pattern.compile(START + String.join(SEPARATOR, PART, PART, PART, PART) + TEXT + PART + END);

  private final Numeral numeral;

  private NumeralNode(BasedSequence chars, Numeral numeral) {
    super(chars);
    this.numeral = numeral;
  }

  /** The Markdown of a marked number. */
  static String write(Numeral numeral) {
    Mark mark = numeral.mark();
    String parts =
        String.join(
            SEPARATOR,
            mark.quantity().orElse(""),
            mark.element().orElse(""),
            mark.line().orElse(""),
            mark.number().orElse(""));
    return START + parts + TEXT + numeral.text() + END;
  }

  /** The marked number that starts at an index, if there is one. */
  static Optional<NumeralNode> read(BasedSequence input, int start) {
    Matcher found = SYNTAX.matcher(input).region(start, input.length());
    return found.lookingAt()
        ? Optional.of(new NumeralNode(input.subSequence(start, found.end()), numeral(found)))
        : Optional.empty();
  }

  /** TeX with each marked number in it as KaTeX marks it. */
  static String toTex(String tex) {
    return SYNTAX
        .matcher(tex)
        .replaceAll(
            found -> {
              Numeral numeral = numeral(found);
              return Matcher.quoteReplacement(numeral.mark().around(numeral.text()));
            });
  }

  /** Text in which marked numbers are plain ones, for places that can hold no markup. */
  static String toText(String text) {
    return text.indexOf(START) < 0 ? text : SYNTAX.matcher(text).replaceAll("$5");
  }

  private static Numeral numeral(MatchResult found) {
    Mark mark = new Mark(part(found, 1), part(found, 2), part(found, 3), part(found, 4));
    return new Numeral(found.group(5), mark);
  }

  private static Optional<String> part(MatchResult found, int group) {
    return Optional.of(found.group(group)).filter(part -> !part.isEmpty());
  }

  Numeral numeral() {
    return numeral;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
