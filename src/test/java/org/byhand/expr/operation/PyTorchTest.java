package org.byhand.expr.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.byhand.expr.Algebra;
import org.byhand.expr.Axis;
import org.byhand.expr.Elementary;
import org.byhand.expr.Equation;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.ReverseMode;
import org.byhand.expr.Shape;
import org.byhand.expr.Values;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Against PyTorch; {@code operations.py} beside the data says how it was made. */
class PyTorchTest {
  private static final Symbol RESULT = new Symbol("result", Shape.SCALAR);

  @ParameterizedTest
  @CsvFileSource(resources = "/expr/operations.csv", numLinesToSkip = 1, delimiter = ';')
  void computesAndDifferentiatesAsPyTorchDoes(
      String operation, String operands, String upstream, String result, String gradients)
      throws JsonProcessingException {
    Values values = new Values();
    List<Symbol> symbols = new ArrayList<>();
    for (SimpleMatrix operand : matrices(operands)) {
      symbols.add(new Symbol("operand" + symbols.size(), Shape.of(operand)));
      values.set("operand" + (symbols.size() - 1), operand);
    }
    Expr expr = expr(operation.split(" "), symbols);
    assertClose(matrices("[" + result + "]").get(0), Evaluator.evaluate(expr, values));

    Expr weights = Expr.Value.unnamed(matrices("[" + upstream + "]").get(0));
    Expr weighted = Algebra.total(Algebra.times(weights, expr), Axis.ALL);
    List<Equation> forward = List.of(new Equation(RESULT, weighted));
    for (Equation equation : ReverseMode.differentiate(forward, RESULT, Set.copyOf(symbols))) {
      values.set(equation.symbol().name(), Evaluator.evaluate(equation.expr(), values));
    }
    List<SimpleMatrix> expected = matrices(gradients);
    for (int i = 0; i < symbols.size(); i++) {
      assertClose(expected.get(i), values.get(symbols.get(i).gradient().name()));
    }
  }

  private static List<SimpleMatrix> matrices(String json) throws JsonProcessingException {
    List<SimpleMatrix> matrices = new ArrayList<>();
    for (double[][] numbers : new ObjectMapper().readValue(json, double[][][].class)) {
      matrices.add(new SimpleMatrix(numbers));
    }
    return matrices;
  }

  private static Expr expr(String[] words, List<Symbol> operands) {
    Expr x = operands.get(0);
    return switch (words[0]) {
      case "softmax" -> Operations.softmax(x, Axis.valueOf(words[1]));
      case "log_softmax" -> Operations.logSoftmax(x, Axis.valueOf(words[1]));
      case "logsumexp" -> Operations.logSumExp(x, Axis.valueOf(words[1]));
      case "xlogy" -> Operations.xLogY(x, new Expr.Apply(Elementary.ABS, operands.get(1)));
      case "pow" -> Operations.pow(new Expr.Apply(Elementary.ABS, x), operands.get(1));
      case "max" -> Operations.max(x, Axis.valueOf(words[1]));
      case "min" -> Operations.min(x, Axis.valueOf(words[1]));
      case "maximum" -> Operations.maximum(x, operands.get(1));
      case "minimum" -> Operations.minimum(x, operands.get(1));
      case "conv2d" -> {
        int padding = number(words[3]);
        Expr padded = Operations.pad(x, padding, padding);
        yield Operations.correlate(padded, operands.get(1), stride(words, 1));
      }
      case "max_pool" -> Operations.maxPool(x, size(words), stride(words, 3));
      case "avg_pool" -> Operations.avgPool(x, size(words), stride(words, 3));
      default -> throw new IllegalArgumentException(words[0]);
    };
  }

  private static Shape size(String[] words) {
    return new Shape(number(words[1]), number(words[2]));
  }

  private static Stride stride(String[] words, int at) {
    return new Stride(number(words[at]), number(words[at + 1]));
  }

  private static int number(String word) {
    return Integer.parseInt(word);
  }

  private static void assertClose(SimpleMatrix expected, SimpleMatrix actual) {
    assertEquals(Shape.of(expected), Shape.of(actual));
    for (int i = 0; i < expected.getNumElements(); i++) {
      assertEquals(expected.get(i), actual.get(i), 1e-12);
    }
  }
}
