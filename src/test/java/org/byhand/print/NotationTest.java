package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.SourceText;
import org.byhand.expr.Expr.Element;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Shape;
import org.byhand.problem.Affine;
import org.byhand.problem.Choice;
import org.byhand.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NotationTest {
  private static final Location ANYWHERE = new SourceText("test.yaml", "").at(1, 1);

  private static Notation notation(String preset, String own) {
    Map<String, Problem.Notation.Symbol> symbols = new HashMap<>();
    if (own != null) {
      for (String each : own.split("; ")) {
        String[] pair = each.split(": ");
        symbols.put(pair[0], new Problem.Notation.Symbol(pair[1], ANYWHERE));
      }
    }
    Choice choice = new Choice(preset, Map.of(), ANYWHERE);
    return new Notation(new Problem.Notation(Affine.W_X, Optional.of(choice), symbols));
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
    writesLikeACourse("standard", name, rows, columns, own, symbol, transposed, last);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "presets.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = true)
  void writesLikeACourse(
      String preset,
      String name,
      int rows,
      int columns,
      String own,
      String symbol,
      String transposed,
      String last) {
    Symbol quantity = new Symbol(name, new Shape(rows, columns));
    Notation notation = notation(preset, own);
    assertEquals(symbol, notation.symbol(quantity));
    assertEquals(transposed, notation.transposed(quantity));
    assertEquals(last, notation.element(new Element(quantity, rows - 1, columns - 1)));
  }

  @Test
  void hasWordsForEveryCourse() {
    for (Preset preset : Preset.values()) {
      Path words = Path.of("templates/prose/notation", preset.id() + ".md.ftl");
      assertTrue(Files.exists(words), words.toString());
    }
  }
}
