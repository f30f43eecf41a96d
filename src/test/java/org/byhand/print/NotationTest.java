package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.SourceText;
import org.byhand.expr.Expr.Element;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.problem.Affine;
import org.byhand.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NotationTest {
  private static final Location ANYWHERE = new SourceText("test.yaml", "").at(1, 1);

  private static Notation notation(String own) {
    Map<String, Problem.Notation.Symbol> symbols = new HashMap<>();
    if (own != null) {
      for (String each : own.split("; ")) {
        String[] pair = each.split(": ");
        symbols.put(pair[0], new Problem.Notation.Symbol(pair[1], ANYWHERE));
      }
    }
    return new Notation(new Problem.Notation(Affine.W_X, symbols));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "notation.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = true)
  void writesSymbolsTransposesAndElements(
      String name,
      int rows,
      int columns,
      String own,
      String symbol,
      String transposed,
      String last) {
    Symbol quantity = new Symbol(name, new Shape(rows, columns));
    Notation notation = notation(own);
    assertEquals(symbol, notation.symbol(quantity));
    assertEquals(transposed, notation.transposed(quantity));
    assertEquals(last, notation.element(new Element(quantity, rows - 1, columns - 1)));
  }
}
