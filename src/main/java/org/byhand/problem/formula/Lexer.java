package org.byhand.problem.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a formula into its words. */
final class Lexer {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NUMBER =
      Pattern.compile("(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern SIGN = Pattern.compile("\\*\\*|[-+*/@()\\[\\],.:=]");

  /** What people write, and what it is here. */
  private static final Map<String, String> INSTEAD =
      Map.of("^", "**", "×", "*", "·", "*", "⋅", "*", "⊙", "*", "−", "-", "–", "-", "÷", "/");

  private final String text;
  private int offset;

  private Lexer(String text) {
    this.text = text;
  }

  /**
   * The words in order; the last one is the end.
   *
   * @throws SyntaxException at the first character that belongs to none
   */
  static List<Token> tokens(String text) throws SyntaxException {
    return new Lexer(text).tokens();
  }

  private List<Token> tokens() throws SyntaxException {
    List<Token> tokens = new ArrayList<>();
    skip();
    while (offset < text.length()) {
      tokens.add(token());
      skip();
    }
    tokens.add(new Token(Token.Kind.END, "", end()));
    return tokens;
  }

  private int end() {
    return text.stripTrailing().length();
  }

  private void skip() {
    Matcher space = at(SPACE);
    offset = space.lookingAt() ? space.end() : offset;
  }

  private Token token() throws SyntaxException {
    if (at(NUMBER).lookingAt()) {
      Token number = take(NUMBER, Token.Kind.NUMBER);
      if (at(NAME).lookingAt()) {
        String name = take(NAME, Token.Kind.NAME).text();
        throw new SyntaxException(
            number.offset() + number.text().length(),
            "a number and a name side by side",
            "to multiply them, write " + number.text() + " * " + name);
      }
      return number;
    }
    if (at(NAME).lookingAt()) {
      return take(NAME, Token.Kind.NAME);
    }
    if (at(SIGN).lookingAt()) {
      return take(SIGN, Token.Kind.SIGN);
    }
    String character = new String(Character.toChars(text.codePointAt(offset)));
    throw new SyntaxException(
        offset,
        "`" + character + "` has no meaning in a formula",
        INSTEAD.containsKey(character)
            ? "write " + INSTEAD.get(character)
            : "formulas consist of names, numbers and + - * / @ ** ( ) [ ] , .T");
  }

  private Token take(Pattern pattern, Token.Kind kind) {
    Matcher matcher = at(pattern);
    matcher.lookingAt();
    Token token = new Token(kind, matcher.group(), offset);
    offset = matcher.end();
    return token;
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(text).region(offset, text.length());
  }
}
