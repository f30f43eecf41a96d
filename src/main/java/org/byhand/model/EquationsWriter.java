package org.byhand.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.byhand.diagnostic.Location;
import org.byhand.diagnostic.Nearest;
import org.byhand.expr.Expr.Symbol;
import org.byhand.problem.Architecture;
import org.byhand.problem.formula.Assignment;
import org.byhand.problem.formula.Formula;
import org.byhand.problem.formula.FormulaNames;
import org.byhand.problem.formula.FormulaWalker;

/**
 * Emits an author's equations for a batch. What is wrong with them is reported: of each equation
 * every unknown name, and otherwise the first thing that can't be worked out.
 */
final class EquationsWriter {
  /** Numbers of one quantity: more are beyond working out by hand, and beyond a page. */
  private static final int MOST_NUMBERS = 10_000;

  private final Architecture.Equations equations;
  private final BatchAlgebra batch;
  private final Catalogue catalogue;
  private final Map<String, Operand> known;

  /** Names of which nothing is known, because their equations were reported. */
  private final Set<String> broken = new HashSet<>();

  EquationsWriter(
      Architecture.Equations equations,
      BatchAlgebra batch,
      Map<String, Operand> given,
      Catalogue catalogue) {
    this.equations = equations;
    this.batch = batch;
    this.catalogue = catalogue;
    this.known = new LinkedHashMap<>(given);
  }

  /** Emits the forward equations; the last one's result, unless it was reported. */
  Optional<Operand> forward(TapeBuilder tape) {
    Optional<Operand> last = Optional.empty();
    for (Assignment each : equations.forward()) {
      String name = each.name();
      last =
          build(each.formula(), name, Section.FORWARD, tape)
              .map(result -> emit(tape, Section.FORWARD, role(each), name, result))
              .flatMap(result -> sized(result, each.location()));
      last.ifPresentOrElse(result -> known.put(name, result), () -> broken.add(name));
    }
    return last;
  }

  /** The loss of each example, once the forward equations are emitted. */
  Optional<Operand> loss(TapeBuilder tape) {
    Formula loss = equations.loss();
    Optional<Operand> built = build(loss, Names.LOSS, Section.LOSS, tape);
    return built.filter(
        result -> {
          if (!result.isNumber()) {
            catalogue.error(
                loss.start(),
                "the loss of an example is " + result.one(),
                "it has to be one number: write sum(…) or mean(…)");
          }
          return result.isNumber();
        });
  }

  private static Operand emit(
      TapeBuilder tape, Section section, Role role, String name, Operand operand) {
    return operand.named(tape.emit(section, role, name, operand.expr()));
  }

  private Optional<Operand> sized(Operand operand, Location location) {
    if (operand.expr().shape().size() > MOST_NUMBERS) {
      catalogue.error(
          location,
          "a quantity of " + operand.expr().shape() + " numbers; at most " + MOST_NUMBERS,
          "a worked example is small");
      return Optional.empty();
    }
    return Optional.of(operand);
  }

  private Role role(Assignment assignment) {
    if (isActivation(assignment.formula())) {
      return Role.ACTIVATION;
    }
    boolean activated =
        equations.forward().stream()
            .map(Assignment::formula)
            .anyMatch(formula -> isActivation(formula) && isOf(formula, assignment.name()));
    return activated ? Role.PRE_ACTIVATION : Role.INTERMEDIATE;
  }

  /** Whether a call's first argument is a quantity as it is. */
  private static boolean isOf(Formula formula, String name) {
    List<Formula.Argument> arguments = ((Formula.Call) formula).arguments();
    return !arguments.isEmpty()
        && arguments.get(0).value() instanceof Formula.Name argument
        && argument.name().equals(name);
  }

  private static boolean isActivation(Formula formula) {
    return formula instanceof Formula.Call call && FunctionFinder.isActivation(call.function());
  }

  private Optional<Operand> build(Formula formula, String name, Section section, TapeBuilder tape) {
    Set<String> used = FormulaNames.in(formula);
    if (!checkNames(formula) || used.stream().anyMatch(broken::contains)) {
      return Optional.empty();
    }
    UnaryOperator<Operand> preActivation = preActivations(formula, name, section, tape);
    FunctionFinder functions = new FunctionFinder(catalogue);
    try {
      return Optional.of(new FormulaBuilder(known, batch, functions, preActivation).build(formula));
    } catch (FormulaException mistake) {
      catalogue.error(mistake.location(), mistake.getMessage(), mistake.hint());
      return Optional.empty();
    }
  }

  /** The only one is called {@code NAME.z}; of several, each has its number. */
  private static UnaryOperator<Operand> preActivations(
      Formula formula, String name, Section section, TapeBuilder tape) {
    boolean several = countActivated(formula) > 1;
    List<Symbol> named = new ArrayList<>();
    return operand -> {
      String symbol = name + ".z" + (several ? named.size() + 1 : "");
      named.add(tape.emit(section, Role.PRE_ACTIVATION, symbol, operand.expr()));
      return operand.named(named.get(named.size() - 1));
    };
  }

  private static int countActivated(Formula formula) {
    int[] count = {0};
    formula.accept(
        new FormulaWalker() {
          @Override
          public Void call(Formula.Call call) {
            boolean compound =
                FunctionFinder.isActivation(call.function())
                    && !call.arguments().isEmpty()
                    && !FunctionFinder.isPlain(call.arguments().get(0).value());
            count[0] += compound ? 1 : 0;
            return super.call(call);
          }
        });
    return count[0];
  }

  private boolean checkNames(Formula formula) {
    boolean[] sound = {true};
    formula.accept(
        new FormulaWalker() {
          @Override
          public Void name(Formula.Name name) {
            sound[0] &= checkName(name);
            return null;
          }

          @Override
          public Void call(Formula.Call call) {
            sound[0] &= checkFunction(call);
            call.arguments().stream()
                .map(Formula.Argument::value)
                .filter(value -> !FormulaCall.isWord(value))
                .forEach(value -> value.accept(this));
            return null;
          }
        });
    return sound[0];
  }

  private boolean checkName(Formula.Name name) {
    String written = name.name();
    if (known.containsKey(written) || broken.contains(written)) {
      return true;
    }
    boolean later = equations.forward().stream().anyMatch(each -> each.name().equals(written));
    String hint =
        later
            ? "its equation has to stand before it is used"
            : FunctionFinder.names().contains(written)
                ? "it is a function: write " + written + "(…)"
                : Nearest.to(written, known.keySet())
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse("known here: " + String.join(", ", known.keySet()));
    catalogue.error(name.location(), "there is no quantity `" + written + "`", hint);
    return false;
  }

  private boolean checkFunction(Formula.Call call) {
    String written = call.function();
    List<String> functions = FunctionFinder.names();
    if (functions.contains(written)) {
      return true;
    }
    String hint =
        known.containsKey(written)
            ? "it is a quantity: to multiply, write * or @"
            : OtherNames.formula(written)
                .or(() -> OtherNames.didYouMean(written, functions))
                .orElse("the README lists them, such as exp, maximum, sum, softmax, concat");
    catalogue.error(call.location(), "there is no function `" + written + "`", hint);
    return false;
  }
}
