package org.byhand.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;

/**
 * Reads printed LaTeX the way a reader does, and computes it: powers before juxtaposition and dots,
 * those before ⊙, that before sums; a sum sign reaches to the end of its term.
 */
final class LatexReader {
  private final String text;
  private final Map<String, SimpleMatrix> symbols;
  private int at;

  private LatexReader(String text, Map<String, SimpleMatrix> symbols) {
    this.text = text;
    this.symbols = symbols;
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

  private IllegalArgumentException error(String message) {
    return new IllegalArgumentException(message + " at " + at + " in " + text);
  }

  private void space() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private boolean next(String token) {
    space();
    if (text.startsWith(token, at)) {
      at += token.length();
      return true;
    }
    return false;
  }

  private void expect(String token) {
    if (!next(token)) {
      throw error("expected " + token);
    }
  }

  private SimpleMatrix sum() {
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
    return value;
  }

  private static SimpleMatrix multiply(SimpleMatrix a, SimpleMatrix b) {
    boolean scalar = a.getNumElements() == 1 || b.getNumElements() == 1;
    return scalar ? combine(a, b, (x, y) -> x * y) : a.mult(b);
  }

  private SimpleMatrix power() {
    if (next("\\sum")) {
      return SimpleMatrix.filled(1, 1, hadamard().elementSum());
    }
    SimpleMatrix base = atom();
    while (next("^{")) {
      if (next("\\top}")) {
        base = base.transpose();
      } else {
        next("\\odot");
        int exponent = (int) number();
        expect("}");
        base = map(base, x -> Math.pow(x, exponent));
      }
    }
    return base;
  }

  private SimpleMatrix atom() {
    space();
    if (next("\\left(")) {
      return closed("\\right)");
    }
    if (next("(")) {
      return closed(")");
    }
    if (next("\\frac{")) {
      SimpleMatrix top = closed("}");
      expect("{");
      return combine(top, closed("}"), (a, b) -> a / b);
    }
    if (next("\\begin{bmatrix*}[r]")) {
      return matrix();
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
    if (next("\\operatorname{ReLU}")) {
      return map(atom(), x -> Math.max(0, x));
    }
    if (next("\\tanh")) {
      return map(atom(), Math::tanh);
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
    return symbol();
  }

  private SimpleMatrix symbol() {
    return symbols.entrySet().stream()
        .filter(entry -> text.startsWith(entry.getKey(), at))
        .findFirst()
        .map(
            entry -> {
              at += entry.getKey().length();
              return entry.getValue();
            })
        .orElseThrow(() -> error("unknown symbol"));
  }

  private SimpleMatrix closed(String end) {
    SimpleMatrix value = sum();
    expect(end);
    return value;
  }

  private double number() {
    space();
    int start = at;
    while (at < text.length() && "0123456789.-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Double.parseDouble(text.substring(start, at));
  }

  private SimpleMatrix matrix() {
    List<List<Double>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    while (!next("\\end{bmatrix*}")) {
      if (next("\\\\")) {
        rows.add(new ArrayList<>());
      } else if (!next("&")) {
        rows.get(rows.size() - 1).add(number());
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

  private static SimpleMatrix map(SimpleMatrix x, DoubleUnaryOperator f) {
    SimpleMatrix result = x.copy();
    for (int i = 0; i < x.getNumElements(); i++) {
      result.set(i, f.applyAsDouble(x.get(i)));
    }
    return result;
  }

  private static SimpleMatrix combine(SimpleMatrix a, SimpleMatrix b, DoubleBinaryOperator f) {
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
