package org.byhand.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.byhand.diagnostic.Nearest;
import org.byhand.expr.Expr.Symbol;
import org.byhand.problem.Regularization;

/**
 * The penalties that are added to the loss of the data, once per update.
 *
 * @param strengths what is added, and with which λ
 * @param parameters those in the sums
 */
record Regularizer(Map<Penalty, Double> strengths, List<Symbol> parameters) {
  Regularizer {
    strengths = Collections.unmodifiableMap(new LinkedHashMap<>(strengths));
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads what an author asked for; empty if that can't be, which is reported.
   *
   * @param all the network's parameters
   * @param usual those in the sums if the author lists none
   */
  static Optional<Regularizer> read(
      Regularization written, List<Parameter> all, List<Parameter> usual, Catalogue catalogue) {
    Map<Penalty, Double> strengths = new LinkedHashMap<>();
    for (Penalty penalty : Penalty.values()) {
      penalty.given(written).ifPresent(given -> strengths.put(penalty, given.doubleValue()));
    }
    List<Symbol> known = trained(all);
    written.parameters().forEach(each -> check(each, known, catalogue));
    List<String> wanted = written.parameters().stream().map(each -> each.name()).toList();
    List<Symbol> chosen =
        wanted.isEmpty()
            ? trained(usual)
            : known.stream().filter(each -> wanted.contains(each.name())).toList();
    if (chosen.isEmpty() && !catalogue.failed()) {
      catalogue.error(
          written.location(),
          "`regularization` of a network without weights",
          "list what it is about: parameters: [" + names(known) + "]");
    }
    return catalogue.failed() ? Optional.empty() : Optional.of(new Regularizer(strengths, chosen));
  }

  private static List<Symbol> trained(List<Parameter> parameters) {
    return parameters.stream().filter(Parameter::trainable).map(Parameter::symbol).toList();
  }

  private static void check(Regularization.Named written, List<Symbol> known, Catalogue catalogue) {
    List<String> names = known.stream().map(Symbol::name).toList();
    if (!names.contains(written.name())) {
      catalogue.error(
          written.location(),
          "there is no parameter `" + written.name() + "` that is trained",
          Nearest.to(written.name(), names)
              .map(name -> "did you mean `" + name + "`?")
              .orElse("there are: " + names(known)));
    }
  }

  private static String names(List<Symbol> symbols) {
    return String.join(", ", symbols.stream().map(Symbol::name).toList());
  }

  /** What is added, in the order of the catalogue. */
  List<Penalty> penalties() {
    return Arrays.stream(Penalty.values()).filter(strengths::containsKey).toList();
  }

  /** Emits the penalties. */
  List<Symbol> emit(TapeBuilder tape) {
    penalties().forEach(penalty -> tape.input(penalty.strength(), Role.CONSTANT));
    return penalties().stream()
        .map(
            penalty ->
                tape.emit(Section.LOSS, Role.PENALTY, penalty.quantity(), penalty.of(parameters)))
        .toList();
  }
}
