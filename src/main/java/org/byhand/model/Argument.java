package org.byhand.model;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * A named number that something in a catalogue takes.
 *
 * @param name as in problem files
 * @param preset its value if it isn't given; empty if it has to be
 * @param domain which numbers it may be
 */
public record Argument(String name, OptionalDouble preset, Domain domain) {

  /** Which numbers an argument may be. */
  public enum Domain {
    ANY("any number", x -> true),
    NOT_NEGATIVE("0 or more", x -> x.signum() >= 0),
    POSITIVE("more than 0", x -> x.signum() > 0),
    BELOW_ONE("from 0 to less than 1", x -> x.signum() >= 0 && x.compareTo(BigDecimal.ONE) < 0),
    SHARE("from 0 to 1", x -> x.signum() >= 0 && x.compareTo(BigDecimal.ONE) <= 0),
    POSITIVE_SHARE(
        "more than 0 and at most 1", x -> x.signum() > 0 && x.compareTo(BigDecimal.ONE) <= 0),
    COUNT("a whole number from 1", x -> x.signum() > 0 && x.stripTrailingZeros().scale() <= 0),
    FLAG("true or false", x -> x.signum() == 0 || x.compareTo(BigDecimal.ONE) == 0);

    private final String words;
    private final Predicate<BigDecimal> members;

    Domain(String words, Predicate<BigDecimal> members) {
      this.words = words;
      this.members = members;
    }

    /** What the argument has to be. */
    String words() {
      return words;
    }

    boolean contains(BigDecimal x) {
      return members.test(x);
    }
  }

  /** An argument that is 0 or more, and has a default. */
  static Argument of(String name, double preset) {
    return new Argument(name, OptionalDouble.of(preset), Domain.NOT_NEGATIVE);
  }

  /** An argument that is true (1) or, if it isn't given, false (0). */
  static Argument flag(String name) {
    return new Argument(name, OptionalDouble.of(0), Domain.FLAG);
  }

  /** An argument that is more than 0 and has to be given. */
  static Argument required(String name) {
    return new Argument(name, OptionalDouble.empty(), Domain.POSITIVE);
  }

  /** The same for other numbers. */
  Argument in(Domain other) {
    return new Argument(name, preset, other);
  }

  /** Whether the argument has its default. */
  boolean isPreset(Arguments given) {
    return preset.isPresent() && preset.getAsDouble() == given.get(name);
  }
}
