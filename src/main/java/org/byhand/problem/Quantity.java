package org.byhand.problem;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.byhand.diagnostic.Diagnostics;
import org.byhand.diagnostic.Location;

/**
 * A canonical name, perhaps with an element: {@code grad.layer1.W[0,1]}; {@code layer1.h.2} is the
 * second of several. Whether the computation has such a quantity shows later.
 */
public record Quantity(String name, Optional<Expected.Element> element) {
  private static final Pattern FORM =
      Pattern.compile(
          "([A-Za-z_][A-Za-z0-9_]*(?:\\.(?:[A-Za-z_][A-Za-z0-9_]*|[0-9]{1,4}))*)"
              + "(?:\\[([0-9]{1,4})(?:, ?([0-9]{1,4}))?])?");
  private static final int LONGEST = 100;

  /** The quantity that {@code written} names. */
  public static Optional<Quantity> parse(String written) {
    Matcher matcher = FORM.matcher(written);
    if (written.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    Optional<Expected.Element> element =
        Optional.ofNullable(matcher.group(2))
            .map(Integer::valueOf)
            .map(
                index ->
                    new Expected.Element(
                        index, Optional.ofNullable(matcher.group(3)).map(Integer::valueOf)));
    return Optional.of(new Quantity(matcher.group(1), element));
  }

  /** The same; what is no name is reported. */
  static Optional<Quantity> parse(String written, Location location, Diagnostics diagnostics) {
    Optional<Quantity> quantity = parse(written);
    if (quantity.isEmpty()) {
      diagnostics.error(
          location,
          "`%s` is not a quantity's name".formatted(Shortened.of(written)),
          "names are such as layer1.z, grad.layer1.W or 'layer1.W[0,1]', counted from 0");
    }
    return quantity;
  }
}
