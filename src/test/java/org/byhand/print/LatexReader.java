package org.byhand.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.byhand.expr.Elementary;
import org.ejml.simple.SimpleMatrix;

/**
 * Reads printed LaTeX the way a reader does, and computes it: powers before juxtaposition and dots,
 * those before ⊙, that before sums; a sum sign reaches to the end of its term.
 */
final class LatexReader {
  private final String text;
  private final Map<String, SimpleMatrix> symbols;
  private final OperationReader operations;
  private int at;

  private LatexReader(String text, Map<String, SimpleMatrix> symbols) {
    this.text = text;
    this.symbols = symbols;
    this.operations = new OperationReader(this);
  }

  /**
   * The value of printed LaTeX.
   *
   * @param symbols values by the LaTeX of their symbols
   */
  static SimpleMatrix evaluate(String latex, Map<String, SimpleMatrix> symbols) {
    LatexReader reader = new LatexReader(latex, symbols);
    SimpleMatrix value = reader.sum();
    reader.space();
    if (reader.at != latex.length()) {
      throw reader.error("expected the end");
    }
    return value;
  }

  IllegalArgumentException error(String message) {
    return new IllegalArgumentException(message + " at " + at + " in " + text);
  }

  private void space() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  boolean next(String token) {
    space();
    if (text.startsWith(token, at)) {
      at += token.length();
      return true;
    }
    return false;
  }

  void expect(String token) {
    if (!next(token)) {
      throw error("expected " + token);
    }
  }

  SimpleMatrix sum() {
    SimpleMatrix value = next("-") ? hadamard().scale(-1) : hadamard();
    while (true) {
      if (next("+")) {
        value = combine(value, hadamard(), Double::sum);
      } else if (next("-")) {
        value = combine(value, hadamard().scale(-1), Double::sum);
      } else {
        return value;
      }
    }
  }

  private SimpleMatrix hadamard() {
    SimpleMatrix value = product();
    while (next("\\odot")) {
      value = combine(value, product(), (a, b) -> a * b);
    }
    return value;
  }

  private SimpleMatrix product() {
    SimpleMatrix value = power();
    while (next("\\cdot") || next("\\,")) {
      value = multiply(value, power());
    }
    return next("\\star") ? operations.star(value) : value;
  }

  private static SimpleMatrix multiply(SimpleMatrix a, SimpleMatrix b) {
    boolean scalar = a.getNumElements() == 1 || b.getNumElements() == 1;
    return scalar ? combine(a, b, (x, y) -> x * y) : a.mult(b);
  }

  SimpleMatrix power() {
    if (next("\\sum")) {
      return SimpleMatrix.filled(1, 1, hadamard().elementSum());
    }
    SimpleMatrix base = atom();
    if (next("_{")) {
      base = operations.slice(base);
    }
    while (next("^{")) {
      if (next("\\top}")) {
        base = base.transpose();
      } else {
        next("\\odot");
        base = combine(base, closed("}"), Math::pow);
      }
    }
    return base;
  }

  SimpleMatrix atom() {
    space();
    return symbol().orElseGet(this::composed);
  }

  private SimpleMatrix composed() {
    if (text.startsWith("(", at) || text.startsWith("\\left(", at)) {
      return closed(open());
    }
    if (next("\\frac{")) {
      SimpleMatrix top = closed("}");
      expect("{");
      return combine(top, closed("}"), (a, b) -> a / b);
    }
    if (next("\\begin{bmatrix*}[r]")) {
      return matrix();
    }
    if (next("\\begin{bmatrix}")) {
      return operations.blocks();
    }
    if (next("\\ln")) {
      return map(atom(), Math::log);
    }
    if (next("\\sqrt{")) {
      return map(closed("}"), Math::sqrt);
    }
    if (next("\\sigma")) {
      return map(atom(), x -> 1 / (1 + Math.exp(-x)));
    }
    if (next("\\varphi")) {
      return atom();
    }
    if (next("\\Phi")) {
      return map(atom(), Elementary.NORMAL::evaluate);
    }
    if (next("2\\pi")) {
      return SimpleMatrix.filled(1, 1, 2 * Math.PI);
    }
    if (next("\\pi")) {
      return SimpleMatrix.filled(1, 1, Math.PI);
    }
    if (next("\\operatorname{ReLU}")) {
      return map(atom(), x -> Math.max(0, x));
    }
    if (next("\\sin")) {
      return map(atom(), Math::sin);
    }
    if (next("\\cos")) {
      return map(atom(), Math::cos);
    }
    if (next("\\left\\lvert")) {
      return map(closed("\\right\\rvert"), Math::abs);
    }
    if (next("\\tanh")) {
      return map(atom(), Math::tanh);
    }
    if (next("\\max")) {
      return operations.extremum(Math::max);
    }
    if (next("\\min")) {
      return operations.extremum(Math::min);
    }
    if (next("\\left\\lfloor")) {
      return map(closed("\\right\\rfloor"), Math::floor);
    }
    if (next("\\sin")) {
      return map(atom(), Math::sin);
    }
    if (next("\\cos")) {
      return map(atom(), Math::cos);
    }
    if (next("\\left[")) {
      return operations.comparison();
    }
    if (next("\\operatorname{")) {
      return operations.named(upTo("}"));
    }
    if (next("e^{")) {
      return map(closed("}"), Math::exp);
    }
    if (next("{")) {
      return closed("}");
    }
    if (next("\\mathbf{1}_{")) {
      int rows = (int) number();
      int columns = next("\\times") ? (int) number() : 1;
      expect("}");
      return SimpleMatrix.filled(rows, columns, 1);
    }
    if (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      return SimpleMatrix.filled(1, 1, number());
    }
    throw error("unknown symbol");
  }

  /** A reader of another text about the same symbols. */
  LatexReader of(String other) {
    return new LatexReader(other, symbols);
  }

  /** What stands before some text, which is passed. */
  String upTo(String end) {
    int start = at;
    int stop = text.indexOf(end, at);
    at = stop + end.length();
    return text.substring(start, stop);
  }

  /** The longest symbol that stands here: a derivative is one, though it looks like a fraction. */
  private Optional<SimpleMatrix> symbol() {
    Optional<String> latex =
        symbols.keySet().stream()
            .filter(symbol -> text.startsWith(symbol, at))
            .max(Comparator.comparingInt(String::length));
    at += latex.map(String::length).orElse(0);
    return latex.map(symbols::get);
  }

  /** Reads an opening parenthesis and gives the one that closes it. */
  String open() {
    if (next("\\left(")) {
      return "\\right)";
    }
    expect("(");
    return ")";
  }

  private SimpleMatrix closed(String end) {
    SimpleMatrix value = sum();
    expect(end);
    return value;
  }

  double number() {
    space();
    int start = at;
    while (at < text.length() && "0123456789.-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Double.parseDouble(text.substring(start, at));
  }

  /** A number, or one such as 1.2 · 10⁻⁵. */
  private double numberWithPower() {
    double number = number();
    if (!next("\\cdot 10^{")) {
      return number;
    }
    double power = Math.pow(10, number());
    expect("}");
    return number * power;
  }

  private SimpleMatrix matrix() {
    List<List<Double>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    while (!next("\\end{bmatrix*}")) {
      if (next("\\\\")) {
        rows.add(new ArrayList<>());
      } else if (!next("&")) {
        rows.get(rows.size() - 1).add(numberWithPower());
      }
    }
    SimpleMatrix matrix = new SimpleMatrix(rows.size(), rows.get(0).size());
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).size(); j++) {
        matrix.set(i, j, rows.get(i).get(j));
      }
    }
    return matrix;
  }

  static SimpleMatrix map(SimpleMatrix x, DoubleUnaryOperator f) {
    SimpleMatrix result = x.copy();
    for (int i = 0; i < x.getNumElements(); i++) {
      result.set(i, f.applyAsDouble(x.get(i)));
    }
    return result;
  }

  static SimpleMatrix combine(SimpleMatrix a, SimpleMatrix b, DoubleBinaryOperator f) {
    int rows = Math.max(a.getNumRows(), b.getNumRows());
    int columns = Math.max(a.getNumCols(), b.getNumCols());
    SimpleMatrix result = new SimpleMatrix(rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        double left = a.get(a.getNumRows() == 1 ? 0 : i, a.getNumCols() == 1 ? 0 : j);
        double right = b.get(b.getNumRows() == 1 ? 0 : i, b.getNumCols() == 1 ? 0 : j);
        result.set(i, j, f.applyAsDouble(left, right));
      }
    }
    return result;
  }
}
