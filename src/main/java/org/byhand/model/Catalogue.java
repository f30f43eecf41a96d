package org.byhand.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;
import org.byhand.problem.Choice;

/** Finds what authors choose by name, and reports what there is not. */
final class Catalogue {
  private final Diagnostics diagnostics;
  private boolean failed;

  Catalogue(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Whether anything was reported. */
  boolean failed() {
    return failed;
  }

  void error(Location location, String message, String hint) {
    failed = true;
    diagnostics.error(location, message, hint);
  }

  /**
   * The constant with the chosen name; empty if there is none, which is then reported.
   *
   * @param besides other names that could have been chosen
   */
  <T extends CatalogueEntry> Optional<T> find(
      String what, Choice choice, T[] known, String... besides) {
    Optional<T> found =
        Arrays.stream(known).filter(each -> each.id().equals(choice.name())).findFirst();
    if (found.isEmpty()) {
      List<String> names =
          Stream.concat(Stream.of(besides), Arrays.stream(known).map(CatalogueEntry::id)).toList();
      error(
          choice.location(),
          "unknown " + what + " `" + choice.name() + "`",
          OtherNames.didYouMean(choice.name(), names).map(hint -> hint + " ").orElse("")
              + "known: "
              + String.join(", ", names));
    }
    return found;
  }

  /**
   * What the author has chosen, with its arguments; empty if something is wrong, which is reported.
   *
   * @param use makes what was found and the checked arguments into what is wanted
   */
  <T extends CatalogueEntry, R> Optional<R> choose(
      String what, Choice choice, T[] known, BiFunction<T, Arguments, R> use) {
    return find(what, choice, known)
        .flatMap(
            found ->
                new ArgumentBinder(choice, this)
                    .bind(found)
                    .map(arguments -> use.apply(found, arguments)));
  }

  /** Reports arguments that the chosen thing does not have; whether there are none. */
  boolean checkArguments(Choice choice, List<String> known) {
    choice
        .arguments()
        .forEach(
            (name, argument) -> {
              if (!known.contains(name)) {
                error(
                    argument.location(),
                    "`" + choice.name() + "` has no argument `" + name + "`",
                    OtherNames.inPlaceOf(choice.name(), name)
                        .orElseGet(() -> argumentsHint(name, known)));
              }
            });
    return known.containsAll(choice.arguments().keySet());
  }

  /** What stands by itself, as 3 does in {@code embedding: 3}, has no name. */
  private static String argumentsHint(String written, List<String> arguments) {
    List<String> known = arguments.stream().filter(each -> !each.isEmpty()).toList();
    return known.isEmpty()
        ? "it takes none"
        : OtherNames.didYouMean(written, known).map(hint -> hint + " ").orElse("")
            + "it takes: "
            + String.join(", ", known);
  }
}
