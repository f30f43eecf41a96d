package org.byhand.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.byhand.diagnostic.Location;
import org.byhand.problem.Choice;

/** Checks the numbers that an author gives to something from a catalogue. */
final class ArgumentBinder {
  private final Choice choice;
  private final Catalogue catalogue;
  private boolean failed;

  /**
   * Prepares to check.
   *
   * @param choice what the author wrote
   * @param catalogue takes what is wrong
   */
  ArgumentBinder(Choice choice, Catalogue catalogue) {
    this.choice = choice;
    this.catalogue = catalogue;
  }

  /**
   * The arguments of the choice.
   *
   * @param chosen what they are for
   * @return empty if one is missing, unknown or out of its domain, or if some do not go together,
   *     which is then reported
   */
  Optional<Arguments> bind(CatalogueEntry chosen) {
    List<Argument> known = chosen.arguments();
    Set<String> meant = checkNames(known);
    Map<String, Double> values = new LinkedHashMap<>();
    for (Argument argument : known) {
      Choice.Argument given = choice.arguments().get(argument.name());
      if (given != null) {
        checkDomain(argument, given);
        values.put(argument.name(), given.value().doubleValue());
      } else if (argument.preset().isPresent()) {
        values.put(argument.name(), argument.preset().getAsDouble());
      } else if (meant.contains(argument.name())) {
        failed = true;
      } else {
        error(
            choice.location(),
            "`" + choice.name() + "` needs `" + argument.name() + "`",
            "write {" + choice.name() + ": {" + argument.name() + ": " + example(argument) + "}}");
      }
    }
    if (!failed) {
      checkTogether(chosen.conflicts(new Arguments(values)));
    }
    return failed ? Optional.empty() : Optional.of(new Arguments(values));
  }

  private void checkTogether(List<CatalogueEntry.Conflict> conflicts) {
    for (CatalogueEntry.Conflict each : conflicts) {
      Location location =
          Optional.ofNullable(choice.arguments().get(each.argument()))
              .map(Choice.Argument::location)
              .orElse(choice.location());
      error(location, each.message(), each.hint());
    }
  }

  private static String example(Argument argument) {
    return argument.domain() == Argument.Domain.COUNT ? "10" : "0.1";
  }

  /** What was probably meant by names that are reported: it is not missed as well. */
  private Set<String> checkNames(List<Argument> known) {
    List<String> names = known.stream().map(Argument::name).toList();
    failed |= !catalogue.checkArguments(choice, names);
    return choice.arguments().keySet().stream()
        .filter(name -> !names.contains(name))
        .flatMap(name -> OtherNames.meant(name, names).stream())
        .collect(Collectors.toSet());
  }

  private void checkDomain(Argument argument, Choice.Argument given) {
    if (!argument.domain().contains(given.value())) {
      error(
          given.location(),
          "`" + argument.name() + "` is " + given.value().toPlainString(),
          "it has to be " + argument.domain().words());
    }
  }

  private void error(Location location, String message, String hint) {
    failed = true;
    catalogue.error(location, message, hint);
  }
}
