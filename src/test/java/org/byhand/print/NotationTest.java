package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.byhand.Problems;
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
  void writesTheOutputOfAttentionApartFromItsWeights() {
    String problem =
        """
        title: Attention
        summary: Of one head.
        data: {examples: [{x: [[1, 0], [0, 1]], y: [[1, 0], [0, 1]]}]}
        network: [{attention: 1, W_Q: %1$s, W_K: %1$s, W_V: %1$s, W_O: %1$s}]
        loss: half_squared_error
        optimizer: {sgd: {learning_rate: 0.1}}
        """;
    String weights = "[[1, 0], [0, 1]]";
    Notation notation = Notation.of(Problems.network(problem.formatted(weights)));
    Symbol output = new Symbol("layer1.a", new Shape(2, 2));
    assertEquals("\\mathbf{O}^{(1)}", notation.symbol(output));
    assertEquals("o^{(1)}_{11}", notation.element(new Element(output, 0, 0)));
  }

  /** An optimizer's memory would be called {@code v.W}. */
  @Test
  void takesAnAuthorsNamesForNoOptimizersMemory() {
    String problem =
        """
        title: Two sums
        summary: Of a name that optimizers have, too.
        data: {examples: [{x: [1, 2], y: 1}]}
        parameters: {A: [[1, 2]], B: [[2, 1]]}
        forward: [v = tanh(A @ x) + tanh(B @ x)]
        loss: half_squared_error(v, y)
        optimizer: {sgd: {learning_rate: 0.1}}
        """;
    Notation notation = Notation.of(Problems.network(problem));
    assertEquals("z_{1,v}", notation.symbol(new Symbol("v.z1", Shape.SCALAR)));
  }

  @Test
  void hasWordsForEveryCourse() {
    for (Preset preset : Preset.values()) {
      Path words = Path.of("templates/prose/notation", preset.id() + ".md.ftl");
      assertTrue(Files.exists(words), words.toString());
    }
  }
}
