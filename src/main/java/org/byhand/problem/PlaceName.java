package org.byhand.problem;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.problem.Expected.Phase;
import org.byhand.problem.Expected.Place;

/**
 * Reads the places of errata: {@code steps.1.layer2.z}, {@code history.100}, {@code
 * final.layer1.W}.
 */
final class PlaceName {
  private static final Pattern INDEXED = Pattern.compile("([1-9][0-9]{0,6})(\\[.*]|\\..*)?");

  private PlaceName() {}

  static Optional<Place> parse(String written) {
    String[] parts = written.split("\\.", 2);
    Optional<Phase> phase =
        Arrays.stream(Phase.values()).filter(each -> each.key().equals(parts[0])).findFirst();
    return parts.length < 2 ? Optional.empty() : phase.flatMap(each -> parse(each, parts[1]));
  }

  /** The quantity of a phase that has only one. */
  static String implied(Phase phase) {
    return phase == Phase.HISTORY ? "loss" : "prediction";
  }

  private static Optional<Place> parse(Phase phase, String rest) {
    if (phase == Phase.REDUX || phase == Phase.FINAL || phase == Phase.TRAINED) {
      return Quantity.parse(rest).map(found -> place(phase, 0, found));
    }
    Matcher matcher = INDEXED.matcher(rest);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int index = Integer.parseInt(matcher.group(1));
    String tail = Optional.ofNullable(matcher.group(2)).orElse("");
    Optional<Quantity> quantity =
        phase == Phase.STEP
            ? Quantity.parse(tail.replaceFirst("^\\.", ""))
            : Quantity.parse(implied(phase) + tail);
    return quantity
        .filter(found -> phase == Phase.STEP || found.name().equals(implied(phase)))
        .map(found -> place(phase, index, found));
  }

  private static Place place(Phase phase, int index, Quantity quantity) {
    return new Place(phase, index, quantity.name(), quantity.element());
  }
}
