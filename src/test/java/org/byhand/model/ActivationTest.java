package org.byhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.byhand.expr.Evaluator;
import org.byhand.expr.Expr;
import org.byhand.expr.Expr.Symbol;
import org.byhand.expr.Function;
import org.byhand.expr.Shape;
import org.byhand.expr.Values;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Against PyTorch; {@code activations.py} beside the data says how it was made. */
class ActivationTest {
  private static final Symbol Z = new Symbol("z", Shape.SCALAR);
  private static final Symbol A = new Symbol("a", Shape.SCALAR);

  private static final Set<Activation> WHOLE =
      EnumSet.of(Activation.PRELU, Activation.SOFTMAX, Activation.LOG_SOFTMAX);

  /** Away from the kinks at 0 and ±3. */
  private static final double[] POINTS = {-4.3, -1.3, -0.2, 0.1, 0.7, 2.5, 5};

  static Stream<Function> functions() {
    return scalar().map(each -> function(each, Map.of()));
  }

  /** Those that are functions of one number. */
  static Stream<Activation> scalar() {
    return Arrays.stream(Activation.values()).filter(each -> !WHOLE.contains(each));
  }

  private static Function function(Activation kind, Map<String, Double> given) {
    Map<String, Double> arguments = new HashMap<>(Arguments.presets(kind.arguments()).values());
    arguments.putAll(given);
    return new ActivationFunction(kind, new Arguments(arguments));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/model/activations.csv", numLinesToSkip = 1)
  void hasTheValueAndTheDerivativeThatPyTorchGives(
      String id, String arguments, double z, double value, double derivative) {
    Activation kind =
        Arrays.stream(Activation.values()).filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    Function function = function(kind, parse(arguments));
    assertClose(value, function.evaluate(z));
    assertClose(derivative, derivative(function, z));
  }

  private static Map<String, Double> parse(String arguments) {
    if (arguments == null) {
      return Map.of();
    }
    String[] parts = arguments.split("=");
    return Map.of(parts[0], Double.valueOf(parts[1]));
  }

  /** Relative to numbers that are tiny; a difference of nearly equal ones loses some digits. */
  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, 1e-14 * Math.abs(expected) + 4e-16);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void theFormulaInPrintIsTheFunctionThatRuns(Function function) {
    for (double z : POINTS) {
      double formula = evaluate(function.definition(Z).orElseThrow(), function, z);
      assertEquals(formula, function.evaluate(z), 1e-14);
    }
  }

  @ParameterizedTest
  @MethodSource("functions")
  void theDerivativeIsTheCentralDifference(Function function) {
    double h = 1e-3;
    for (double z : POINTS) {
      double near = function.evaluate(z + h) - function.evaluate(z - h);
      double far = function.evaluate(z + 2 * h) - function.evaluate(z - 2 * h);
      assertEquals((8 * near - far) / (12 * h), derivative(function, z), 1e-10);
    }
  }

  @ParameterizedTest
  @MethodSource("scalar")
  void valuesStayWithinTheStatedRange(Activation kind) {
    ActivationFunction function = (ActivationFunction) function(kind, Map.of());
    double infimum = kind.infimum(function.arguments());
    for (double z : new double[] {-1e6, -40, -1.28, -1, -0.752, 0, 1, 40, 1e6}) {
      double a = function.evaluate(z);
      assertTrue(a >= infimum && a <= kind.supremum(), kind + " of " + z);
      assertTrue(Double.isFinite(derivative(function, z)), kind + "' of " + z);
    }
  }

  @Test
  void theSymbolNamesArgumentsThatAreNotTheDefaults() {
    assertEquals("\\operatorname{ELU}", function(Activation.ELU, Map.of()).symbol());
    Function half = function(Activation.ELU, Map.of("alpha", 0.5));
    assertEquals("\\operatorname{ELU}_{0.5}", half.symbol());
    assertEquals("elu_0_5", half.id());
  }

  private static double derivative(Function function, double z) {
    return evaluate(function.derivative(Z, A), function, z);
  }

  private static double evaluate(Expr expr, Function function, double z) {
    Values values = new Values();
    values.set("z", SimpleMatrix.filled(1, 1, z));
    values.set("a", SimpleMatrix.filled(1, 1, function.evaluate(z)));
    return Evaluator.evaluate(expr, values).get(0);
  }

  /** Those that look at more than one number are compared in layers.csv. */
  @Test
  void everyActivationIsCompared() throws IOException {
    Set<String> missing =
        Arrays.stream(Activation.values()).map(Activation::id).collect(Collectors.toSet());
    Files.readAllLines(Path.of("src/test/resources/model/activations.csv"))
        .forEach(line -> missing.remove(line.split(",")[0]));
    String layers = Files.readString(Path.of("src/test/resources/model/layers.csv"));
    missing.removeIf(
        id ->
            layers.contains("\"activation\": \"" + id + "\"")
                || layers.contains("\"activation\": {\"" + id + "\":"));

    assertEquals(Set.of(), missing);
  }
}
