package org.byhand.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.byhand.expr.Elementary;
import org.byhand.expr.Expr;
import org.byhand.problem.formula.Formula;

/**
 * Finds the functions that authors call in formulas: those on whole matrices, the activations and
 * losses of the catalogues, and NumPy's functions of one number.
 */
final class FunctionFinder {
  private final Catalogue catalogue;

  /**
   * @param catalogue takes mistakes in the numbers that a function of a catalogue is given
   */
  FunctionFinder(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The names of all functions. */
  static List<String> names() {
    return Stream.of(
            Arrays.stream(FormulaFunction.values()).map(FormulaFunction::id),
            Arrays.stream(Activation.values()).filter(Activation::isFunction).map(Activation::id),
            Arrays.stream(Loss.values()).map(Loss::id),
            Arrays.stream(Elementary.values()).filter(FunctionFinder::isNumpys).map(Elementary::id))
        .flatMap(names -> names)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isNumpys(Elementary function) {
    return function.numpy("x").equals("np." + function.id() + "(x)");
  }

  /** Whether a function is one before which the argument gets a name. */
  static boolean isActivation(String name) {
    return FormulaFunction.find(name).filter(FormulaFunction::isActivation).isPresent()
        || activation(name).isPresent();
  }

  /** Whether a formula needs no name, because it has one or is a number. */
  static boolean isPlain(Formula formula) {
    return formula instanceof Formula.Name || formula instanceof Formula.Number;
  }

  private static Optional<Activation> activation(String name) {
    return Arrays.stream(Activation.values())
        .filter(each -> each.isFunction() && each.id().equals(name))
        .findFirst();
  }

  private static Optional<Loss> loss(String name) {
    return Arrays.stream(Loss.values()).filter(each -> each.id().equals(name)).findFirst();
  }

  /** The call's result. The function has to be one of those that there are. */
  Operand apply(Formula.Call call, FormulaBuilder builder, BatchAlgebra batch) {
    String name = call.function();
    Optional<FormulaFunction> function = FormulaFunction.find(name);
    if (function.isPresent()) {
      return function.get().of(new FormulaCall(call, function.get().parameters(), builder), batch);
    }
    Optional<Activation> activation = activation(name);
    if (activation.isPresent()) {
      return apply(activation.get(), call, builder, batch);
    }
    Optional<Loss> loss = loss(name);
    if (loss.isPresent()) {
      return apply(loss.get(), call, builder, batch);
    }
    Elementary elementary =
        Arrays.stream(Elementary.values())
            .filter(each -> isNumpys(each) && each.id().equals(name))
            .findFirst()
            .orElseThrow();
    Operand x = new FormulaCall(call, List.of("x"), builder).operand("x");
    return batch.map(x, z -> new Expr.Apply(elementary, z));
  }

  private Operand apply(
      Activation activation, Formula.Call call, FormulaBuilder builder, BatchAlgebra batch) {
    List<String> numbers = numbers(activation);
    FormulaCall arguments = new FormulaCall(call, parameters(List.of("x"), numbers), builder);
    Operand x = arguments.activated("x");
    return catalogue
        .choose(
            "activation", arguments.choice(numbers), Activation.values(), ActivationFunction::new)
        .map(function -> batch.map(x, z -> new Expr.Apply(function, z)))
        .orElse(x);
  }

  private static List<String> numbers(CatalogueEntry entry) {
    return entry.arguments().stream().map(Argument::name).toList();
  }

  private static List<String> parameters(List<String> operands, List<String> numbers) {
    List<String> parameters = new ArrayList<>(operands);
    parameters.addAll(numbers);
    return parameters;
  }

  /** Of one example, added up over its outputs. */
  private Operand apply(Loss loss, Formula.Call call, FormulaBuilder builder, BatchAlgebra batch) {
    List<String> numbers = numbers(loss);
    FormulaCall arguments =
        new FormulaCall(call, parameters(List.of("output", "target"), numbers), builder);
    Operand output = arguments.operand("output");
    Operand target = arguments.operand("target");
    Optional<OutputLoss> chosen =
        catalogue.choose(
            "loss",
            arguments.choice(numbers),
            Loss.values(),
            (kind, given) ->
                new OutputLoss(
                    kind, new LossSetting(output.one().size(), batch.within(output), given)));
    if (!output.one().equals(target.one())) {
      throw new FormulaException(
          call.location(),
          "the output is %s and the target %s".formatted(output.one(), target.one()),
          "they need the same shape; .T transposes");
    }
    return chosen
        .map(each -> batch.total(batch.combine(output, target, each::terms)))
        .orElse(output);
  }
}
