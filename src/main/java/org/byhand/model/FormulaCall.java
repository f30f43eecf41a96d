package org.byhand.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.byhand.diagnostic.Location;
import org.byhand.expr.Axis;
import org.byhand.problem.Choice;
import org.byhand.problem.formula.Formula;
import org.byhand.problem.formula.Formula.Argument;
import org.byhand.problem.formula.Operator;

/** What a function's call in an author's formula hands over, by the names of the parameters. */
final class FormulaCall {
  /** Marks a parameter that takes all the rest. */
  private static final String REST = "*";

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Formula.Call call;
  private final List<String> parameters;
  private final FormulaBuilder builder;
  private final Map<String, List<Argument>> arguments = new LinkedHashMap<>();

  /**
   * Finds out which argument is which.
   *
   * @param parameters the names, in order; {@code name*} takes all arguments without a name
   * @throws FormulaException if there are too many, or one that the function does not have
   */
  FormulaCall(Formula.Call call, List<String> parameters, FormulaBuilder builder) {
    this.call = call;
    this.parameters = parameters;
    this.builder = builder;
    int next = 0;
    for (Argument argument : call.arguments()) {
      if (argument.name().isPresent()) {
        named(argument, argument.name().get());
      } else if (next < parameters.size()) {
        arguments.computeIfAbsent(parameters.get(next), any -> new ArrayList<>()).add(argument);
        next += parameters.get(next).endsWith(REST) ? 0 : 1;
      } else {
        throw error(argument.location(), "too many arguments for `" + call.function() + "`");
      }
    }
  }

  private void named(Argument argument, String name) {
    if (!parameters.contains(name)) {
      String hint =
          OtherNames.didYouMean(name, parameters).map(question -> question + " ").orElse("");
      throw new FormulaException(
          argument.location(),
          "`" + call.function() + "` has no argument `" + name + "`",
          hint + usage());
    }
    if (arguments.put(name, List.of(argument)) != null) {
      throw error(argument.location(), "`" + name + "` is given twice");
    }
  }

  private FormulaException error(Location location, String message) {
    return new FormulaException(location, message, usage());
  }

  private String usage() {
    String list = String.join(", ", parameters).replace(REST, ", …");
    return "write " + call.function() + "(" + list + ")";
  }

  /** Where the call starts. */
  Location location() {
    return call.location();
  }

  private Optional<Argument> find(String name) {
    return Optional.ofNullable(arguments.get(name)).map(given -> given.get(0));
  }

  private Argument get(String name) {
    return find(name)
        .orElseThrow(
            () -> error(call.location(), "`" + call.function() + "` needs `" + name + "`"));
  }

  /** A part of the formula that has to be there. */
  Operand operand(String name) {
    return builder.build(get(name).value());
  }

  /** A part of the formula that goes into an activation function. */
  Operand activated(String name) {
    return builder.activated(get(name).value());
  }

  /** All the rest of the arguments. */
  List<Operand> operands(String name) {
    return rest(name).stream().map(builder::build).toList();
  }

  /** What all the rest of the arguments is; a list is taken for its items. */
  List<Formula> rest(String name) {
    List<Formula> all = new ArrayList<>();
    for (Argument argument : arguments.getOrDefault(name + REST, List.of())) {
      if (argument.value() instanceof Formula.Items items) {
        all.addAll(items.items());
      } else {
        all.add(argument.value());
      }
    }
    if (all.isEmpty()) {
      throw error(call.location(), "`" + call.function() + "` needs something to work on");
    }
    return all;
  }

  /** NumPy's {@code axis}: 0 down each column, 1 along each row; negative ones from the end. */
  Optional<Axis> axis() {
    Optional<Argument> given = find("axis");
    if (given.isEmpty() || isWord(given.get().value(), "None")) {
      return Optional.empty();
    }
    Optional<Axis> axis = number(given.get().value()).flatMap(FormulaCall::axis);
    if (axis.isEmpty()) {
      String twoOperands = call.function() + "imum";
      boolean mistaken = FunctionFinder.names().contains(twoOperands);
      throw new FormulaException(
          given.get().location(),
          "an axis is 0 or 1",
          "0 goes down each column, 1 along each row"
              + (mistaken ? "; of two quantities, write " + twoOperands + "(a, b)" : ""));
    }
    return axis;
  }

  private static Optional<Axis> axis(BigDecimal number) {
    return is(number, 0) || is(number, -2)
        ? Optional.of(Axis.ROWS)
        : is(number, 1) || is(number, -1) ? Optional.of(Axis.COLUMNS) : Optional.empty();
  }

  private static boolean is(BigDecimal number, int value) {
    return number.compareTo(BigDecimal.valueOf(value)) == 0;
  }

  /** Checks NumPy's {@code keepdims}, which is always so here. */
  void checkKeepsDimensions() {
    find("keepdims")
        .filter(given -> !isWord(given.value(), "True"))
        .ifPresent(
            given -> {
              throw new FormulaException(
                  given.location(),
                  "keepdims can only be True",
                  "here every quantity keeps its rows and columns");
            });
  }

  /** Whether a formula is one of Python's words that arguments may be. */
  static boolean isWord(Formula formula) {
    return isWord(formula, "None") || isWord(formula, "True") || isWord(formula, "False");
  }

  private static boolean isWord(Formula formula, String word) {
    return formula instanceof Formula.Name name && name.name().equals(word);
  }

  /** A whole number; {@code otherwise} if it was not given. */
  int whole(String name, int least, int otherwise) {
    return find(name).map(given -> whole(given.value(), least)).orElse(otherwise);
  }

  /** A whole number, at least {@code least}, that is written out. */
  int whole(Formula formula, int least) {
    Optional<BigDecimal> number = number(formula);
    if (number.isPresent()
        && number.get().stripTrailingZeros().scale() <= 0
        && number.get().compareTo(BigDecimal.valueOf(least)) >= 0
        && number.get().compareTo(BigDecimal.valueOf(1000)) <= 0) {
      return number.get().intValueExact();
    }
    throw new FormulaException(
        formula.start(), "a whole number is needed here", "from " + least + " on; " + usage());
  }

  /** The choice of something from a catalogue with the numbers among the arguments. */
  Choice choice(List<String> numbers) {
    Map<String, Choice.Argument> given = new LinkedHashMap<>();
    for (String name : numbers) {
      find(name).ifPresent(argument -> given.put(name, argument(argument)));
    }
    return new Choice(call.function(), given, call.location());
  }

  private Choice.Argument argument(Argument argument) {
    Formula value = argument.value();
    BigDecimal number =
        isWord(value, "True")
            ? BigDecimal.ONE
            : isWord(value, "False")
                ? BigDecimal.ZERO
                : number(value).orElseThrow(() -> error(value.start(), "a number is needed here"));
    return new Choice.Argument(number, value.start());
  }

  /** The number that is written out, if it is one. */
  static Optional<BigDecimal> number(Formula formula) {
    if (formula instanceof Formula.Number number) {
      return Optional.of(number.value());
    }
    if (formula instanceof Formula.Negate negate) {
      return number(negate.x()).map(BigDecimal::negate);
    }
    return Optional.empty();
  }

  /** Whether a formula is the number 1/2, written out as 0.5 or as a fraction. */
  static boolean isHalf(Formula formula) {
    if (formula instanceof Formula.Binary binary && binary.operator() == Operator.DIVIDE) {
      return number(binary.left()).filter(x -> is(x, 1)).isPresent()
          && number(binary.right()).filter(x -> is(x, 2)).isPresent();
    }
    return number(formula).filter(x -> x.compareTo(HALF) == 0).isPresent();
  }
}
