package org.byhand.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.byhand.Problems;
import org.byhand.expr.Algebra;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Element;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Rewriter;
import org.byhand.lesson.Lesson;
import org.byhand.model.Tape;
import org.byhand.model.Tape.Line;
import org.byhand.training.Pass;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every notation writes the site's problems, and every kind of layer, so that they can be read. */
class PresetTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Arguments> choices() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("content/problems", "src/test/resources/print/scripts")) {
      try (Stream<Path> found = Files.list(Path.of(folder))) {
        found.filter(each -> each.toString().endsWith(".yaml")).sorted().forEach(files::add);
      }
    }
    return files.stream()
        .flatMap(file -> Stream.of(Preset.values()).map(preset -> Arguments.of(file, preset)));
  }

  /** The problem of a file, in a notation without symbols of its author's. */
  private static Lesson lesson(Path file, Preset preset) {
    return Problems.lesson(NotationFixture.in(preset, text(file)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pass firstPass(Lesson lesson) {
    return lesson.trace().steps().get(0).pass();
  }

  private static List<Symbol> quantities(Tape tape) {
    return Stream.concat(
            tape.inputs().stream().map(Tape.Quantity::symbol),
            tape.lines().stream().map(Line::symbol))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("choices")
  void givesNoTwoQuantitiesTheSameSymbol(Path file, Preset preset) {
    Lesson lesson = lesson(file, preset);
    Notation notation = Notation.of(lesson.trace().network());
    Map<String, String> names = new HashMap<>();
    for (Symbol symbol : quantities(firstPass(lesson).tape())) {
      assertNull(names.put(notation.symbol(symbol), symbol.name()), symbol.name());
      for (int i = 0; i < symbol.shape().rows() && !symbol.shape().isScalar(); i++) {
        for (int j = 0; j < symbol.shape().columns(); j++) {
          Element element = new Element(symbol, i, j);
          assertNull(names.put(notation.element(element), element.name()), element.name());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("choices")
  void printsEquationsThatReadBack(Path file, Preset preset) {
    Lesson lesson = lesson(file, preset);
    Pass pass = firstPass(lesson);
    LatexPrinter printer =
        new LatexPrinter(Notation.of(lesson.trace().network()), lesson.display(), Decoration.NONE);
    Map<String, SimpleMatrix> symbols = new LinkedHashMap<>();
    for (Symbol symbol : quantities(pass.tape())) {
      SimpleMatrix value = pass.values().get(symbol.name());
      for (int i = 0; i < value.getNumElements(); i++) {
        Element element = new Element(symbol, i / value.getNumCols(), i % value.getNumCols());
        symbols.put(printer.print(element), Evaluator.evaluate(element, pass.values()));
      }
      symbols.put(printer.print(Algebra.transpose(symbol)), value.transpose());
      symbols.put(printer.print(symbol), value);
    }
    for (Line line : pass.tape().lines()) {
      Expr expr = expanded(pass.tape().textbook(line));
      String latex = printer.print(expr);
      SimpleMatrix expected = Evaluator.evaluate(expr, pass.values());
      SimpleMatrix read = LatexReader.evaluate(latex, symbols);
      for (int i = 0; i < expected.getNumRows(); i++) {
        for (int j = 0; j < expected.getNumCols(); j++) {
          assertEquals(expected.get(i, j), read.get(i, j), 1e-12, latex);
        }
      }
    }
  }

  /** With derivatives and functions written out, as in a line's second row. */
  private static Expr expanded(Expr expr) {
    return new Rewriter() {
      @Override
      public Expr prime(Expr.Prime prime) {
        return rewrite(prime.expansion());
      }

      @Override
      public Expr apply(Expr.Apply apply) {
        Expr x = rewrite(apply.x());
        return apply.function().definition(x).orElse(new Expr.Apply(apply.function(), x));
      }
    }.rewrite(expr);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void leavesTheNumbersAsTheyAre(Path file, Preset preset) throws JsonProcessingException {
    assertEquals(
        withoutLatex(TraceJson.print(lesson(file, Preset.STANDARD))),
        withoutLatex(TraceJson.print(lesson(file, preset))));
  }

  private static JsonNode withoutLatex(String json) throws JsonProcessingException {
    JsonNode trace = MAPPER.readTree(json);
    trace.findParents("latex").forEach(equation -> ((ObjectNode) equation).remove("latex"));
    return trace;
  }
}
