package org.byhand.print;

import java.util.Optional;
import org.byhand.expr.Function;
import org.byhand.expr.Operation;

/**
 * A Python function that a script defines because NumPy has none like it.
 *
 * @param name by which it is called
 * @param code the definition
 */
record PythonFunction(String name, String code) {
  private static final String ELEMENTWISE =
      """
      def %s(x):
          return %s
      """;

  /** The definition of a function that is called by its name. */
  static Optional<PythonFunction> of(Function function) {
    String code = ELEMENTWISE.formatted(function.id(), function.numpy("x"));
    return NumpyPrinter.needsDefinition(function)
        ? Optional.of(new PythonFunction(function.id(), code))
        : Optional.empty();
  }

  /** The definition of an operation that is called by its name. */
  static Optional<PythonFunction> of(Operation operation) {
    return operation.python().map(code -> new PythonFunction(operation.id(), code));
  }
}
