package org.byhand.problem.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.problem.formula.Formula.Argument;
import org.byhand.problem.formula.Formula.Subscript;

/**
 * Reads formulas: NumPy's expressions, as far as they make sense in a worked example. Operators are
 * read by how tightly they bind (Pratt, "Top down operator precedence", 1973).
 */
public final class FormulaParser {
  /** Parts within each other. */
  private static final int DEPTH = 50;

  private static final BigDecimal LARGEST = new BigDecimal("1e12");
  private static final BigDecimal SMALLEST = new BigDecimal("1e-300");
  private static final int LONGEST_NUMBER = 40;

  private final FormulaText source;
  private final List<Token> tokens;
  private int position;
  private int depth;

  private FormulaParser(FormulaText source) throws SyntaxException {
    this.source = source;
    this.tokens = Lexer.tokens(source.text());
  }

  /** What is read of a text, or the mistake in it. */
  @FunctionalInterface
  private interface Reading<T> {
    T read(FormulaParser parser) throws SyntaxException;
  }

  /** An expression; empty if the text is none, which is then reported. */
  public static Optional<Formula> formula(FormulaText text, Diagnostics diagnostics) {
    return read(text, diagnostics, FormulaParser::whole);
  }

  /** {@code name = expression}; empty if the text is no equation, which is then reported. */
  public static Optional<Assignment> assignment(FormulaText text, Diagnostics diagnostics) {
    return read(text, diagnostics, FormulaParser::assignment);
  }

  private static <T> Optional<T> read(
      FormulaText text, Diagnostics diagnostics, Reading<T> reading) {
    try {
      return Optional.of(reading.read(new FormulaParser(text)));
    } catch (SyntaxException mistake) {
      diagnostics.error(text.at(mistake.offset()), mistake.getMessage(), mistake.hint());
      return Optional.empty();
    }
  }

  private Assignment assignment() throws SyntaxException {
    Token name = peek();
    if (!name.is(Token.Kind.NAME) || !tokens.get(position + 1).isSign("=")) {
      throw new SyntaxException(
          name.offset(), "an equation is a name, `=` and an expression", "write h = tanh(W @ x)");
    }
    position += 2;
    return new Assignment(name.text(), whole(), place(name));
  }

  private Formula whole() throws SyntaxException {
    Formula formula = formula(0);
    Token rest = peek();
    switch (rest.is(Token.Kind.SIGN) ? rest.text() : rest.kind().name()) {
      case "END" -> {
        return formula;
      }
      case "=" -> throw unexpected(rest, "an equation has one `=`, after the name on its left");
      case ")", "]" -> throw unexpected(rest, "it closes nothing that is open");
      case ",", ":" -> throw unexpected(rest, "it has a meaning only within brackets");
      default ->
          throw unexpected(
              rest, "to multiply, write * (number by number) or @ (matrix product) before it");
    }
  }

  private Formula formula(int binding) throws SyntaxException {
    if (++depth > DEPTH) {
      throw new SyntaxException(
          peek().offset(),
          "more than " + DEPTH + " levels within each other",
          "give a part a name in an equation of its own");
    }
    Formula left = operand();
    Optional<Operator> operator = operator();
    while (operator.isPresent() && operator.get().binding() >= binding) {
      Location sign = place(next());
      Formula right = formula(operator.get().rightBinding());
      left = new Formula.Binary(operator.get(), left, right, sign);
      operator = operator();
    }
    depth--;
    return left;
  }

  private Optional<Operator> operator() {
    return peek().is(Token.Kind.SIGN) ? Operator.of(peek().text()) : Optional.empty();
  }

  private Formula operand() throws SyntaxException {
    Token first = next();
    if (first.isSign("-")) {
      return new Formula.Negate(formula(Operator.SIGN_BINDING), place(first));
    }
    if (first.isSign("+")) {
      return formula(Operator.SIGN_BINDING);
    }
    Formula operand =
        switch (first.kind()) {
          case NUMBER -> new Formula.Number(number(first), place(first));
          case NAME ->
              peek().isSign("(") ? call(first) : new Formula.Name(first.text(), place(first));
          default -> bracketed(first);
        };
    return postfixed(operand);
  }

  private static BigDecimal number(Token token) throws SyntaxException {
    String text = token.text();
    boolean sound = text.length() <= LONGEST_NUMBER && text.matches("[^eE]+([eE][-+]?[0-9]{1,4})?");
    if (sound) {
      BigDecimal number = new BigDecimal(text);
      if (number.signum() == 0
          || number.compareTo(LARGEST) <= 0 && number.compareTo(SMALLEST) >= 0) {
        return number;
      }
    }
    throw new SyntaxException(
        token.offset(),
        "a number that is too long, too large or too small",
        "magnitudes from 1e-300 to 1e12, and 0, are read");
  }

  private Formula bracketed(Token first) throws SyntaxException {
    if (first.isSign("[")) {
      return new Formula.Items(items(first, "]"), place(first));
    }
    if (!first.isSign("(")) {
      throw new SyntaxException(
          first.offset(),
          "a name or a number is missing before " + first.quoted(),
          first.is(Token.Kind.END) ? cutShort() : "");
    }
    Formula inner = formula(0);
    if (!peek().isSign(",")) {
      close(first, ")");
      return inner;
    }
    next();
    List<Formula> items = new ArrayList<>(List.of(inner));
    items.addAll(items(first, ")"));
    return new Formula.Items(items, place(first));
  }

  private List<Formula> items(Token open, String end) throws SyntaxException {
    List<Formula> items = new ArrayList<>();
    while (!peek().isSign(end)) {
      items.add(formula(0));
      separate(open, end);
    }
    next();
    return items;
  }

  /** Takes the comma after an item; before the end there need not be one. */
  private void separate(Token open, String end) throws SyntaxException {
    if (peek().isSign(",")) {
      next();
    } else if (!peek().isSign(end)) {
      throw unclosed(open, end);
    }
  }

  private Formula call(Token function) throws SyntaxException {
    Token open = next();
    List<Argument> arguments = new ArrayList<>();
    while (!peek().isSign(")")) {
      arguments.add(argument());
      separate(open, ")");
    }
    next();
    return new Formula.Call(function.text(), arguments, place(function));
  }

  private Argument argument() throws SyntaxException {
    Token first = peek();
    boolean named = first.is(Token.Kind.NAME) && tokens.get(position + 1).isSign("=");
    if (!named) {
      return new Argument(Optional.empty(), formula(0), place(first));
    }
    position += 2;
    return new Argument(Optional.of(first.text()), formula(0), place(first));
  }

  private Formula postfixed(Formula operand) throws SyntaxException {
    Formula formula = operand;
    while (true) {
      Token sign = peek();
      if (sign.isSign(".")) {
        formula = transpose(formula);
      } else if (sign.isSign("[")) {
        formula = new Formula.Index(formula, subscripts(next()), place(sign));
      } else {
        return formula;
      }
    }
  }

  private Formula transpose(Formula of) throws SyntaxException {
    Token point = next();
    Token attribute = next();
    if (!attribute.is(Token.Kind.NAME) || !attribute.text().equals("T")) {
      boolean module = of instanceof Formula.Name && attribute.is(Token.Kind.NAME);
      throw new SyntaxException(
          point.offset(),
          "only `.T`, the transpose, can follow a point",
          module ? "functions stand by themselves: " + attribute.text() + "(…)" : "");
    }
    return new Formula.Transpose(of, place(point));
  }

  private List<Subscript> subscripts(Token open) throws SyntaxException {
    List<Subscript> subscripts = new ArrayList<>();
    while (!peek().isSign("]")) {
      subscripts.add(subscript());
      separate(open, "]");
    }
    Token end = next();
    if (subscripts.isEmpty() || subscripts.size() > 2) {
      throw new SyntaxException(
          subscripts.isEmpty() ? end.offset() : open.offset(),
          subscripts.size() + " indices",
          "a matrix has rows and columns: write x[0], x[0, 1], x[:, 1] or x[1:3]");
    }
    return subscripts;
  }

  private Subscript subscript() throws SyntaxException {
    Location start = place(peek());
    Optional<Integer> from = place();
    if (!peek().isSign(":")) {
      if (from.isEmpty()) {
        throw unexpected(peek(), "an index is a whole number or a range, such as 1:3");
      }
      return new Subscript(from, Optional.empty(), false, start);
    }
    next();
    Optional<Integer> to = place();
    if (peek().isSign(":")) {
      throw unexpected(peek(), "ranges have no steps here");
    }
    return new Subscript(from, to, true, start);
  }

  /** A whole number, if one is next. */
  private Optional<Integer> place() throws SyntaxException {
    boolean negative = peek().isSign("-") && tokens.get(position + 1).is(Token.Kind.NUMBER);
    if (negative) {
      next();
    }
    if (!peek().is(Token.Kind.NUMBER)) {
      return Optional.empty();
    }
    Token number = next();
    if (!number.text().matches("[0-9]{1,6}")) {
      throw unexpected(number, "an index is a whole number, counted from 0");
    }
    int place = Integer.parseInt(number.text());
    return Optional.of(negative ? -place : place);
  }

  private void close(Token open, String end) throws SyntaxException {
    if (!peek().isSign(end)) {
      throw unclosed(open, end);
    }
    next();
  }

  private SyntaxException unclosed(Token open, String end) {
    Token found = peek();
    return found.is(Token.Kind.END)
        ? new SyntaxException(open.offset(), "this " + open.quoted() + " is not closed", cutShort())
        : unexpected(found, "`" + end + "` is missing, or an operator");
  }

  /** YAML ends an unquoted text where an author may not expect it. */
  private static String cutShort() {
    return "if it goes on in the file, put the whole equation in quotes:"
        + " in YAML, ` #` starts a comment and, within brackets, a comma ends an item";
  }

  private static SyntaxException unexpected(Token token, String hint) {
    return new SyntaxException(token.offset(), token.quoted() + " is not expected here", hint);
  }

  private Token peek() {
    return tokens.get(position);
  }

  private Token next() {
    Token token = peek();
    if (!token.is(Token.Kind.END)) {
      position++;
    }
    return token;
  }

  private Location place(Token token) {
    return source.at(token.offset());
  }
}
