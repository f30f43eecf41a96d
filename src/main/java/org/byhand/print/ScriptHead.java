package org.byhand.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.byhand.expr.Expr.Symbol;
import org.byhand.model.Names;
import org.byhand.model.Role;
import org.byhand.model.Tape;

/** The comment at the top of a script: what it is about, and what its names mean. */
final class ScriptHead {
  /**
   * Python takes a file's encoding from its first two lines if they speak of one, so no author's
   * words stand there.
   */
  private static final String FIRST_LINES =
      """
      # train.py: the equations of a page worked out by hand, as a program.
      # Needs Python 3 and NumPy. Run it with: python3 train.py
      #
      """;

  private static final String LEGEND =
      """
      #
      # Every quantity is a matrix, even a single number: keepdims=True keeps it one.
      # A @ B is the matrix product, A.T the transpose; *, / and ** go element by element.
      #
      # Its name here, its name in trace.json, its rows x columns, and what it is:
      #
      """;

  private ScriptHead() {}

  static void print(ScriptText script, ScriptModel model) {
    script.lines(FIRST_LINES);
    script.lines(Python.comment(model.network().problem().title()));
    script.line("#");
    script.lines(Python.comment(model.network().problem().summary()));
    script.lines(LEGEND);
    quantities(model).forEach((symbol, role) -> script.line(entry(model.names(), symbol, role)));
  }

  private static Map<Symbol, Role> quantities(ScriptModel model) {
    Tape step = model.steps().get(model.steps().firstKey());
    Map<Symbol, Role> roles = new LinkedHashMap<>();
    for (Tape tape : List.of(model.preparation(), step)) {
      tape.inputs().forEach(input -> roles.putIfAbsent(input.symbol(), input.role()));
      tape.lines().forEach(line -> roles.putIfAbsent(line.symbol(), line.role()));
    }
    return roles;
  }

  private static String entry(PythonNames names, Symbol symbol, Role role) {
    return String.format(
        Locale.ROOT,
        "#   %-14s %-16s %-7s %s",
        names.of(symbol.name()),
        symbol.name(),
        symbol.shape().rows() + " x " + symbol.shape().columns(),
        meaning(names, symbol.name(), role));
  }

  private static String meaning(PythonNames names, String name, Role role) {
    return switch (role) {
      case RAW_INPUT -> "inputs as measured";
      case STATISTIC ->
          name.equals(Names.MEAN) ? "mean of each input" : "standard deviation of each";
      case INPUT -> "inputs";
      case TARGET -> "targets: what the network should put out";
      case PARAMETER -> "weights or biases that training changes";
      case CONSTANT -> "stays as it is";
      case PRE_ACTIVATION -> "weighted sums";
      case ACTIVATION -> "outputs of the layer";
      case INTERMEDIATE -> "worked out on the way";
      case PREDICTION -> "what the outputs say about the targets";
      case LOSS -> "how wrong the network is";
      case DATA_LOSS -> "how far the outputs are from the targets";
      case PENALTY -> "how large the parameters are";
      case ACTIVATION_GRADIENT, ERROR, GRADIENT, PARAMETER_GRADIENT ->
          "d loss / d " + names.of(name.substring("grad.".length()));
      case OPTIMIZER -> "what the optimizer works out or remembers";
      case UPDATED -> names.of(name.substring("next.".length())) + " after the update";
    };
  }
}
